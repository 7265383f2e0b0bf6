import { expect, test } from "vitest";
import { CLASS_CASES, classRow, revealsOf } from "../../server/simulation/class-table.ts";
import { playClass, revealOf, strategiesOf } from "../../server/simulation/classes.ts";
import type { Mix } from "../../shared/agents/mix.ts";
import { SIMULATED_CLASSES } from "../../shared/content/guide/simulated-classes.ts";
import { treatmentOf } from "../support/class/setting.ts";
import { mean, range } from "../support/figures/statistics.ts";
import { told } from "../support/figures/told.ts";

/** Whole classes, played by programs through the events, measures and script of real ones. */

test.each(CLASS_CASES)("the guide's row for $kind, $rounds rounds, is what is played", (given) => {
  const stated = SIMULATED_CLASSES.find(({ kind, rounds }) => kind === given.kind && rounds === given.rounds);
  expect(classRow(given, revealsOf(given, stated?.classes ?? 0, 1))).toEqual(stated);
});

const classesOf = (people: number, rounds: number, mix: Mix, classes: number) =>
  range(classes).map((n) => playClass({ treatment: treatmentOf({ rounds }), people, mix, seed: 1000 + n }));

test.each([
  { people: 20, models: 13, rounds: 8 },
  { people: 20, models: 13, rounds: 10 },
  { people: 60, models: 40, rounds: 8 },
  { people: 60, models: 40, rounds: 10 },
])(
  "of $models coins in $rounds rounds no more fake than mirror, and few are estimated to",
  ({ people, models, rounds }) => {
    const rooms = classesOf(people, rounds, { coin: 1 }, 300);
    const reveals = rooms.map(revealOf);
    const beyond = reveals.map(({ fakingSeats, mirrorSeats }) => (fakingSeats - mirrorSeats) / models);
    const estimated = rooms.map((room) => strategiesOf(room, { intervals: false }).shares.fake.value ?? 0);
    told(`${models} coins, ${rounds} rounds`, {
      "faking seats": mean(reveals.map(({ fakingSeats }) => fakingSeats)),
      "mirror seats": mean(reveals.map(({ mirrorSeats }) => mirrorSeats)),
      "faking beyond mirror, share": mean(beyond),
      "estimated share of fakers": mean(estimated),
    });
    const error = Math.sqrt(mean(beyond.map((each) => each ** 2)) / beyond.length);
    expect(Math.abs(mean(beyond))).toBeLessThanOrEqual(4 * error);
    expect(mean(beyond)).toBeLessThan(0.02);
    expect(mean(estimated)).toBeLessThanOrEqual(0.08);
  },
);

test.each([{ rounds: 8 }, { rounds: 10 }])(
  "where 35 in 100 fake, $rounds rounds, the estimate's interval holds that as often as it says",
  ({ rounds }) => {
    const mix = { faker: 0.35, coin: 0.25, honest: 0.2, obedient: 0.2 };
    const shares = classesOf(60, rounds, mix, 400).map((room) => strategiesOf(room).shares.fake);
    const held = shares.filter(({ interval }) => interval !== null && interval.low <= 0.35 && interval.high >= 0.35);
    told(`35 % fakers, 40 models, ${rounds} rounds`, {
      "mean estimate": mean(shares.map(({ value }) => value ?? 0)),
      "intervals that hold it": held.length / shares.length,
    });
    // Three standard errors of the share of 400 classes are 3.3 %.
    expect(held.length / shares.length).toBeGreaterThan(0.917);
    expect(mean(shares.map(({ value }) => value ?? 0))).toBeCloseTo(0.35, 1);
  },
);
