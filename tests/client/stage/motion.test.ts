import { describe, expect, test } from "vitest";
import { CARD, MOVEMENTS, type Movement, roundTimes, stateAt } from "../../../client/stage/beats.ts";
import {
  bezier,
  breath,
  drapeWidth,
  EASE,
  isBlinking,
  maskFall,
  PARTED,
  stagger,
  sway,
} from "../../../client/stage/motion.ts";
import { BEATS, LAST_BEAT, previousBeat } from "../../../shared/rules/beats.ts";

const end = ({ at, ms }: Movement): number => at + ms;
const SHARES = Array.from({ length: 201 }, (_, i) => i / 200);

describe("curves", () => {
  test.each(Object.entries(EASE))("%s starts at 0, ends at 1 and never turns back", (_, ease) => {
    const steps = Array.from({ length: 101 }, (__, i) => ease(i / 100));
    expect(steps[0]).toBe(0);
    expect(steps[100]).toBe(1);
    expect(steps.every((value, i) => i === 0 || value >= (steps[i - 1] ?? 0) - 1e-6)).toBe(true);
  });

  test("a straight curve is a straight line", () => {
    expect(bezier(0.3, 0.3, 0.7, 0.7)(0.42)).toBeCloseTo(0.42, 4);
  });
});

describe.each([280, 700])("a crowd of which each moves for %i ms", (each) => {
  test.each([1, 20, 500])("is done after 1.2 s at most if it is %i", (count) => {
    expect(stagger(count - 1, count, each) + each).toBeLessThanOrEqual(1200 + 1e-9);
  });

  test("moves one after the other, 25 ms apart while there is time", () => {
    expect(stagger(3, 8, each)).toBe(75);
  });
});

describe("a parting drape", () => {
  test.each([0, 0.5, 1])("is whole at first and narrow at last, %d of the way to its hem", (depth) => {
    expect(drapeWidth(0, depth)).toBe(1);
    expect(drapeWidth(1, depth)).toBeCloseTo(PARTED);
  });

  test("only ever gets narrower, and its hem lags behind the rail", () => {
    for (const depth of [0, 0.5, 1]) {
      const widths = SHARES.map((t) => drapeWidth(t, depth));
      expect(widths.every((width, i) => i === 0 || width <= (widths[i - 1] ?? 0) + 1e-6)).toBe(true);
    }
    expect(SHARES.every((t) => drapeWidth(t, 1) >= drapeWidth(t, 0) - 1e-6)).toBe(true);
    expect(drapeWidth(0.5, 1)).toBeGreaterThan(drapeWidth(0.5, 0) + 0.05);
  });

  test("sways twice to each side, by 2° at most, and hangs still at the end", () => {
    const angles = SHARES.map(sway);
    const most = Math.max(...angles.map(Math.abs));
    expect(most).toBeGreaterThan(1.8);
    expect(most).toBeLessThanOrEqual(2);
    expect(angles.filter((angle, i) => i > 0 && Math.sign(angle) > Math.sign(angles[i - 1] ?? 0))).toHaveLength(3);
    expect([sway(0), sway(1)]).toEqual([0, 0]);
  });
});

describe("a mask on its way", () => {
  const falls = SHARES.map(maskFall);

  test("comes out of one flash of gold, and comes down once", () => {
    const rises = falls.filter(({ gold }, i) => gold > (falls[i - 1]?.gold ?? 0));
    const peak = falls.findIndex(({ gold }) => gold === 1);
    expect(falls.indexOf(rises.at(-1) ?? maskFall(0))).toBe(peak);
    expect(falls.every(({ height }, i) => i === 0 || height <= (falls[i - 1]?.height ?? 0) + 1e-6)).toBe(true);
  });

  test("is not there at first, is all gold before it hides the smile, and rests on the face at last", () => {
    expect(maskFall(0)).toEqual({ gold: 0, opacity: 0, height: 1 });
    expect(maskFall(0.16)).toMatchObject({ gold: 1, opacity: 0 });
    expect(maskFall(1)).toEqual({ gold: 0, opacity: 1, height: 0 });
  });
});

test("each robot blinks for 120 ms every 4 to 7 s, in its own rhythm", () => {
  const rhythms = [0, 1, 2, 77].map((id) => {
    const shut = Array.from({ length: 60_000 }, (_, ms) => isBlinking(id, ms));
    const starts = shut.flatMap((now, ms) => (now && shut[ms - 1] === false ? [ms] : []));
    const gaps = starts.slice(1).map((ms, i) => ms - (starts[i] ?? 0));
    expect(gaps.length).toBeGreaterThan(5);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(3999);
    expect(Math.max(...gaps)).toBeLessThanOrEqual(7001);
    const first = starts[0] ?? 0;
    expect(Math.abs(shut.slice(first, first + 200).filter(Boolean).length - 120)).toBeLessThanOrEqual(1);
    return starts.join();
  });
  expect(new Set(rhythms).size).toBe(rhythms.length);
});

test("robots breathe, by 1 % at most", () => {
  const scales = Array.from({ length: 61 }, (_, n) => breath(5, n * 50));
  expect(Math.max(...scales)).toBeLessThanOrEqual(1.01);
  expect(Math.min(...scales)).toBeGreaterThanOrEqual(0.99);
  expect(Math.max(...scales) - Math.min(...scales)).toBeGreaterThan(0.019);
});

describe("the beats of the reveal", () => {
  const beats = BEATS.map((beat) => ({ beat, ...stateAt(beat) }));

  test("nothing behind the curtain is there before it parts", () => {
    expect(beats.every((state) => state.unseen === (state.curtain === "parted"))).toBe(true);
    expect(beats.find((state) => state.unseen)?.beat).toBe("curtain");
    expect(stateAt(LAST_BEAT).unseen).toBe(true);
  });

  test("masks and values show from their own beats on", () => {
    expect(beats.find((state) => state.masks)?.beat).toBe("masks");
    expect(beats.find((state) => state.cores)?.beat).toBe("values");
  });

  test("the camera looks away when it is deployed", () => {
    expect(beats.find((state) => !state.watched)?.beat).toBe("deployment");
    expect(stateAt(LAST_BEAT).watched).toBe(false);
  });

  test("the lamp burns from the report to the last beat before deployment", () => {
    const lit = beats.filter((state) => state.lamp).map((state) => state.beat);
    expect([lit[0], lit.at(-1)]).toEqual(["report", previousBeat("deployment")]);
    expect(beats.filter((state) => state.dimmed).map((state) => state.beat)).toEqual(["deployment", "values", "you"]);
  });

  test("the stage is dark but for the hem of the curtain until the report", () => {
    expect(beats.filter((state) => state.hem).map((state) => state.beat)).toEqual(["lightsDown"]);
    expect([stateAt("lightsDown").veil, stateAt("report").veil]).toEqual([1, 0]);
  });
});

describe("the times of the reveal", () => {
  test("the lamp is struck, then its beam grows, then the crowd and its number come", () => {
    const { flicker, beam, robots, number } = MOVEMENTS.report;
    expect(end(flicker)).toBe(beam.at);
    expect(end(beam)).toBe(robots.at);
    expect(number.at).toBe(robots.at);
  });

  test("behind the curtain outlines stand before the light comes, and all eyes are open when it has come", () => {
    const { left, right, silhouettes, light, eyes, number } = MOVEMENTS.curtain;
    expect(end(silhouettes)).toBeLessThan(light.at);
    expect(eyes.at).toBeGreaterThan(light.at);
    expect(end(eyes)).toBe(end(light));
    expect(end(light)).toBe(end(left));
    expect(right.at).toBeGreaterThan(left.at);
    expect(number.at).toBeGreaterThan(light.at);
  });

  test("the guess has gone before the outlines come", () => {
    expect(end(MOVEMENTS.curtain.plate)).toBeLessThanOrEqual(MOVEMENTS.curtain.silhouettes.at);
  });

  test("the bracket is drawn while the gap counts, once the bar stands", () => {
    const { bar, number, bracket } = MOVEMENTS.gap;
    expect(number).toEqual(bracket);
    expect(number.at).toBe(end(bar));
  });

  test("the number of deployment stands when the last of ten cards has passed", () => {
    const { cards, number } = MOVEMENTS.deployment;
    expect(cards.ms).toBe(9 * CARD.every + CARD.crossing);
    expect(number.at).toBeGreaterThan(cards.at);
    expect(end(number)).toBeLessThanOrEqual(end(cards));
  });

  test("what a value comes to is said when all cores are lit, and where to look when the stage has dimmed", () => {
    expect(MOVEMENTS.values.number.at).toBe(end(MOVEMENTS.values.cores));
    expect(MOVEMENTS.you.words.at).toBe(end(MOVEMENTS.you.dim));
  });

  test("rounds pass one after the other, 1.2 s each, and faster where there are many", () => {
    const { begin, end: over } = roundTimes(8);
    expect(begin.map((at, round) => (begin[round + 1] ?? over) - at)).toEqual(Array(8).fill(1200));
    for (const count of [1, 15, 40, 100]) expect(roundTimes(count).end).toBeLessThanOrEqual(19_000);
    expect(roundTimes(0).begin).toEqual([]);
  });
});
