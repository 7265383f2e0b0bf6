import fc from "fast-check";
import { expect, test } from "vitest";
import { blockDecisions, blockDeployments } from "../../../shared/measures/decisions.ts";
import { blockEstimates, byPeople } from "../../../shared/measures/measures.ts";
import { LAST_BEAT } from "../../../shared/rules/beats.ts";
import { projectHost } from "../../../shared/views/project.ts";
import { debriefBlocks, revealBody } from "../../../shared/views/reveal.ts";
import { meantToComply } from "../../../shared/views/rounds.ts";
import { holds, treatments } from "../../support/chance/random.ts";
import { treatmentOf } from "../../support/class/setting.ts";
import { playedThrough } from "../../support/class/watch.ts";

/** Half of them are trained hard, so that refusals are overridden. */
const treatment = fc.oneof(
  treatments(4),
  fc.constant(treatmentOf({ rounds: 6, conflictShare: 1, trainingStrength: 0.9 })),
);
const plays = fc.record({ treatment, people: fc.integer({ min: 2, max: 9 }), start: fc.nat(9999) });

test("the reveal, the debrief and the console tell the same of a block: what people intended", () => {
  let overrides = 0;
  holds(plays, 40, (play) => {
    const { room } = playedThrough(play);
    for (const { block: number, intentions, estimates } of debriefBlocks(room)) {
      const block = room.blocks[number];
      if (block === undefined) throw new Error(`Block ${number} was not played.`);
      const { report, curtain, masks, gap, rounds, deployment, values } = revealBody(room, block, LAST_BEAT);
      expect(report?.free).toEqual(intentions.compliance.free);
      expect(curtain?.paid).toEqual(intentions.compliance.paid);
      expect(deployment).toEqual(intentions.compliance.deployment);
      expect(gap?.value).toBe(intentions.gap);
      expect(gap).toEqual(estimates.gap);
      // The debrief's page computes all figures of a block at once: these are among them.
      const played = { rows: blockDecisions(block, number), deployments: blockDeployments(block, number) };
      expect(blockEstimates(played, { block: number }).intentions).toMatchObject(estimates);
      expect(values?.fresh).toBe(block.treatment.carryOver === "off");
      if (values?.fresh && values.mean !== null) expect(values.mean).toBe(1);
      expect(masks).toMatchObject({ mirrors: intentions.mirrorSeats, leftOut: intentions.leftOut });
      expect(masks?.seats).toHaveLength(intentions.fakingSeats);
      for (const [tier, share] of [
        ["free", report?.free],
        ["paid", curtain?.paid],
      ] as const) {
        const all = rounds?.map((round) => meantToComply(round[tier])) ?? [];
        const sum = (of: "count" | "of") => all.reduce((total, each) => total + each[of], 0);
        expect({ count: sum("count"), of: sum("of") }).toEqual(share);
      }
      expect(values?.mean).toBe(intentions.value);
      const rows = byPeople(blockDecisions(block, number)).filter(({ override }) => override);
      expect(report?.overridden).toBe(rows.filter(({ tier }) => tier === "free").length);
      expect(curtain?.overridden).toBe(rows.filter(({ tier }) => tier === "paid").length);
      overrides += rows.length;
    }
    const truth = projectHost(room).truth;
    if (truth !== null) expect(truth.basis).toBe("intentions");
  });
  expect(overrides).toBeGreaterThan(10);
});
