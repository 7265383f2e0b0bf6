import fc from "fast-check";
import { expect, test } from "vitest";
import { blockDecisions, blockDeployments } from "../../../shared/measures/decisions.ts";
import { blockEstimates, byPeople, conductOf } from "../../../shared/measures/measures.ts";
import { ratingsIn, rewardsIn } from "../../../shared/views/rewards.ts";
import { holds, treatments } from "../../support/chance/random.ts";
import { playedThrough } from "../../support/class/watch.ts";

const plays = fc.record({ treatment: treatments(6), people: fc.integer({ min: 2, max: 16 }), start: fc.nat(9999) });

test("R28: each strategy that people played has its points as in the debrief, its seats, and the ratings that they got", () => {
  let ratings = 0;
  holds(plays, 25, (play) => {
    const { room } = playedThrough(play);
    const [block] = room.blocks;
    if (block === undefined) throw new Error("No block was played.");
    const played = { rows: blockDecisions(block, 0), deployments: blockDeployments(block, 0) };
    const rows = byPeople(played.rows);
    const rewards = rewardsIn(block, 0);

    const { strategy } = blockEstimates(played, { block: 0 }).points;
    expect(rewards.map(({ points }) => points)).toEqual(rewards.map((own) => strategy[own.strategy]));
    expect(rewards.map(({ seats }) => seats.length)).toEqual(rewards.map(({ points }) => points.units));
    const seats = rewards.flatMap((own) => own.seats.map(({ seat }) => [seat, own.strategy] as const));
    expect(new Map(seats)).toEqual(new Map(conductOf(rows).map((own) => [own.seat, own.strategy])));
    expect(ratingsIn(rewards)).toEqual({
      rewarded: rows.filter(({ rating }) => rating === 1).length,
      punished: rows.filter(({ rating }) => rating === -1).length,
    });
    ratings += rows.filter(({ rating }) => rating !== null).length;
  });
  expect(ratings).toBeGreaterThan(50);
});
