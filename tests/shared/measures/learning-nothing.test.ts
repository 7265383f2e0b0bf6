import { describe, expect, test } from "vitest";
import { planFor } from "../../../server/classroom/planning.ts";
import { questionsAt } from "../../../shared/game/check-questions.ts";
import { open } from "../../../shared/game/decide.ts";
import type { GameEvent } from "../../../shared/game/events.ts";
import { replay } from "../../../shared/game/evolve.ts";
import type { PlannedQuestion } from "../../../shared/game/plan.ts";
import type { Classroom } from "../../../shared/game/state.ts";
import { CHECK_TIMES, type CheckTime } from "../../../shared/game/words.ts";
import { seedFromNumber } from "../../../shared/lib/draw.ts";
import { checkResults, type Estimate } from "../../../shared/measures/measures.ts";
import { createSchema } from "../../../shared/protocol/messages.ts";
import { Dice } from "../../support/chance/random.ts";
import { mean, range } from "../../support/figures/statistics.ts";

const CLASSES = 200;
const PEOPLE = 20;
const NOW = 0;

/** A person, as check questions find them: how likely an answer is to be right. */
type Person = (asked: { readonly pair: string; readonly isHard: boolean; readonly when: CheckTime }) => number;
type Forms = (room: Classroom, seat: number, when: CheckTime) => readonly PlannedQuestion[];

const PLANNED = planFor(createSchema.parse({ lesson: "first-encounter" }));

/** A classroom of a first encounter, with its own check questions and people who have just joined. */
function classroom(seed: number): Classroom {
  if ("refused" in PLANNED) throw new Error(PLANNED.detail);
  const opening = open({ code: "ABC234", seed: seedFromNumber(seed), ...PLANNED }, NOW);
  const joining = range(PEOPLE).map(
    (seat): GameEvent => ({ type: "seatTaken", seat, name: `${seat}`, fromRound: 0, lab: null, at: NOW }),
  );
  return replay([...opening, ...joining]);
}

/** The learning gain of a class in which everybody answers everything, both times. */
function gainOf(room: Classroom, dice: Dice, person: (dice: Dice) => Person, formsFor: Forms): Estimate {
  const planned = room.plan.questions ?? [];
  const hard = new Set(planned.filter((_, n) => n % 2 === 1));
  const seats = room.seats.map((seat) => {
    const knows = person(dice);
    const answers = CHECK_TIMES.map((when) => {
      const given = formsFor(room, seat.number, when).map((question) => {
        const { id, pair = id, right, options } = question;
        const isRight = dice.is(knows({ pair, isHard: hard.has(question), when }));
        return [id, isRight ? right : (options.find((option) => option !== right) ?? "")];
      });
      return [when, Object.fromEntries(given)];
    });
    return { ...seat, answers: Object.fromEntries(answers) };
  });
  return checkResults({ ...room, seats }).learning.gain;
}

function gains(person: (dice: Dice) => Person, formsFor: Forms = questionsAt) {
  const dice = new Dice(11);
  return range(CLASSES).map((n) => gainOf(classroom(n), dice, person, formsFor));
}

/** In how many of these classes the interval holds a value. */
function held(estimates: readonly Estimate[], value: number): number {
  const holding = estimates.filter(
    ({ interval }) => interval !== null && interval.low <= value && value <= interval.high,
  );
  return holding.length / estimates.length;
}

const average = (estimates: readonly Estimate[]) => mean(estimates.map(({ value }) => value ?? Number.NaN));

/** Guesses wherever it knows nothing: of three answers one is right. */
const GUESS = 1 / 3;

/** Knows some of the four things, more or fewer of them from person to person, and as many after as before. */
function knowing(dice: Dice, guess: (isHard: boolean) => number, learns = 0): Person {
  const share = dice.pick([0.1, 0.3, 0.6]);
  const known = new Map<string, Record<CheckTime, boolean>>();
  return ({ pair, isHard, when }) => {
    const before = dice.is(share);
    const mind = known.get(pair) ?? { before, after: before || dice.is(learns) };
    known.set(pair, mind);
    return mind[when] ? 1 : guess(isHard);
  };
}

const hardness = (hard: number, easy: number) => (isHard: boolean) => (isHard ? hard : easy);

describe("R38: of a class that learns nothing, the interval holds 0 in about 95 of 100 classes", () => {
  // Three standard errors of a share of 200 are 4.6 %.
  const [LEAST, MOST] = [0.904, 0.996];

  test.each<[string, (dice: Dice) => Person]>([
    ["everybody guesses", () => () => GUESS],
    ["everybody knows what they know", (dice) => knowing(dice, () => GUESS)],
    ["one form of each pair is harder to guess than the other", (dice) => knowing(dice, hardness(0.2, 0.5))],
  ])("%s", (_, person) => {
    const found = gains(person);
    expect(held(found, 0)).toBeGreaterThan(LEAST);
    expect(held(found, 0)).toBeLessThan(MOST);
    expect(Math.abs(average(found))).toBeLessThan(0.04);
  });

  test("forms that differ as much as can be make it wider, never narrower, and the gain is still 0", () => {
    // Half of each class is sure to begin with either form; of resampled people only about half are.
    const found = gains(() => (asked) => hardness(0.2, 0.9)(asked.isHard));
    expect(held(found, 0)).toBeGreaterThan(LEAST);
    expect(Math.abs(average(found))).toBeLessThan(0.04);
  });

  test("asked in one order, a whole class would seem to learn, or to unlearn, by forms that differ", () => {
    const inOneOrder: Forms = ({ plan }, _, when) =>
      (plan.questions ?? []).filter((__, n) => n % 2 === (when === "before" ? 1 : 0));
    const found = gains((dice) => knowing(dice, hardness(0.2, 0.5)), inOneOrder);
    expect(held(found, 0)).toBeLessThan(0.5);
    expect(average(found)).toBeGreaterThan(0.15);
  });
});

test("a class that learns half of what it did not know shows it", () => {
  const found = gains((dice) => knowing(dice, () => GUESS, 0.5));
  expect(average(found)).toBeGreaterThan(0.45);
  expect(average(found)).toBeLessThan(0.55);
  expect(held(found, 0.5)).toBeGreaterThan(0.904);
  expect(held(found, 0)).toBeLessThan(0.2);
});

test("told at once and asked the same again, as in earlier versions, guessers who strike a wrong answer would gain a half", () => {
  // Right again where they were right; elsewhere one of two is.
  const striking = (dice: Dice): Person => {
    const right = new Map<string, boolean>();
    return ({ pair, when }) => {
      if (when === "after") return right.get(pair) ? 1 : 1 / 2;
      const isRight = dice.is(GUESS);
      right.set(pair, isRight);
      return isRight ? 1 : 0;
    };
  };
  const found = gains(striking, ({ plan }) => (plan.questions ?? []).filter((_, n) => n % 2 === 0));
  expect(average(found)).toBeGreaterThan(0.45);
});
