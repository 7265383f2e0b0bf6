import { hasCheck } from "../game/check-questions.ts";
import { momentOf } from "../game/phase.ts";
import { type Classroom, currentBlock, isTaken } from "../game/state.ts";
import { blockDecisions } from "../measures/decisions.ts";
import { blockFigures, checkResults } from "../measures/measures.ts";
import { robotOf } from "../rules/robots.ts";
import { debriefBlocks, revealBody } from "./reveal.ts";
import type { DebriefCheck, ScreenBody, ScreenView } from "./screen-view.ts";
import { sealedReport } from "./sealed.ts";

/** What the projector may show now. */
export function projectScreen(room: Classroom): ScreenView {
  return {
    audience: "screen",
    code: room.code,
    moment: momentOf(room.phase),
    roundCount: currentBlock(room)?.treatment.rounds ?? room.plan.blocks[0]?.treatment.rounds ?? 0,
    blockCount: room.plan.blocks.length,
    revealed: room.revealed,
    rehearsal: room.rehearsal,
    castCounts: room.castCounts,
    sound: room.sound,
    ...bodyFor(room),
  };
}

function bodyFor(room: Classroom): ScreenBody {
  const { name, beat, block: number } = room.phase;
  if (room.screen === "blank") return { kind: "blank" };
  if (name === "closed") return { kind: "closed" };
  const block = currentBlock(room);
  if (name === "lobby" || block === undefined) {
    const robots = room.seats.filter(isTaken).map(({ number: seat }) => ({ seat, robot: robotOf(room.seed, seat) }));
    return { kind: "lobby", robots };
  }
  switch (name) {
    case "briefing":
      return { kind: "briefing", treatment: block.treatment };
    case "check":
      return { kind: "check" };
    case "deployment":
      return { kind: "deployment", deployment: block.treatment.deployment };
    case "reveal":
      return revealBody(room, block, beat);
    case "debrief":
      return { kind: "debrief", blocks: debriefBlocks(room), check: debriefCheck(room) };
    default: {
      const report = sealedReport(block, number);
      if (room.screen === "sealed") return { kind: "sealed", report };
      const { compliance, value, modelSeats: seats } = blockFigures(blockDecisions(block, number), [], "intentions");
      return { kind: "open", report, paid: compliance.paid, value, seats };
    }
  }
}

function debriefCheck(room: Classroom): DebriefCheck | null {
  if (!hasCheck(room)) return null;
  const { questions, learning } = checkResults(room);
  return { questions: questions.map(({ question, before, after }) => ({ question, before, after })), learning };
}
