import { hasCheck } from "../game/check-questions.ts";
import { momentOf } from "../game/phase.ts";
import { type Classroom, currentBlock } from "../game/state.ts";
import { LAST_BEAT } from "../rules/beats.ts";
import { plannedBlocks } from "./project-host.ts";
import type { RemoteView } from "./remote-view.ts";
import { revealBody } from "./reveal.ts";

/** R32. What a remote control shows. */
export function projectRemote(room: Classroom): RemoteView {
  const { plan, phase } = room;
  const block = currentBlock(room);
  return {
    audience: "remote",
    code: room.code,
    moment: momentOf(phase),
    roundCount: block?.treatment.rounds ?? plan.blocks[0]?.treatment.rounds ?? 0,
    lesson: plan.lesson,
    title: plan.title,
    script: plan.script ?? null,
    blocks: plannedBlocks(room),
    hasCheck: hasCheck(room),
    reveal: block !== undefined && phase.name === "reveal" ? revealBody(block, phase.block, LAST_BEAT) : null,
  };
}
