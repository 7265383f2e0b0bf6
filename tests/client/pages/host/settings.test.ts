import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import {
  added,
  changed,
  chosenLesson,
  moved,
  withScenario,
  withValue,
} from "../../../../client/pages/host/lesson-draft.ts";
import { faultPlace } from "../../../../client/pages/host/lesson-faults.ts";
import { keepSettings, lastSettings, requestFor } from "../../../../client/pages/host/settings.ts";
import { lessonFaults } from "../../../../shared/content/lessons/own.ts";
import { createSchema } from "../../../../shared/protocol/messages.ts";

let stored: Map<string, string>;

beforeEach(() => {
  stored = new Map();
  vi.stubGlobal("localStorage", {
    getItem: (item: string) => stored.get(item) ?? null,
    setItem: (item: string, value: string) => stored.set(item, value),
  });
});
afterEach(() => vi.unstubAllGlobals());

/** Stores something else than the page would. */
function store(text: string): void {
  keepSettings(lastSettings());
  for (const item of stored.keys()) stored.set(item, text);
}

describe("the last settings", () => {
  test("are the usual ones at first: names made up, sealed, without sound", () => {
    expect(lastSettings()).toMatchObject({ names: "made-up", screen: "sealed", sound: false, timers: "on", own: null });
  });

  test("are kept, with the own lesson that was used last", () => {
    const own = changed(lastSettings(), { swapRoles: true });
    const settings = { ...own, sound: true, names: "typed", timers: "slow", screen: "open" } as const;
    keepSettings(settings);
    expect(lastSettings()).toEqual(settings);
  });

  test.each(["", "{", "null", "[]", "3", '"on"'])("start anew where %j is stored", (text) => {
    const first = lastSettings();
    store(text);
    expect(lastSettings()).toEqual(first);
  });

  test("lose what is damaged and nothing else", () => {
    store(
      JSON.stringify({ lesson: "own", own: { title: 3 }, timers: "fast", sound: "yes", names: "typed", standIns: 1 }),
    );
    expect(lastSettings()).toMatchObject({ lesson: "first-encounter", own: null, timers: "on", sound: false });
    expect(lastSettings().names).toBe("typed");
  });

  test("ask the server for what it takes", () => {
    const settings = changed(lastSettings(), { title: "Mine" });
    expect(createSchema.safeParse(requestFor(settings)).success).toBe(true);
    expect(requestFor(settings).lesson).toMatchObject({ masquerade: "lesson", title: "Mine" });
    expect(requestFor(lastSettings()).lesson).toBe("first-encounter");
  });
});

describe("a lesson that is changed", () => {
  test("becomes the host's own, under a title that says so, and once only", () => {
    const once = changed(lastSettings(), { swapRoles: true });
    expect(once).toMatchObject({ lesson: "own", own: { title: "A first encounter, changed", swapRoles: true } });
    expect(changed(once, { swapRoles: false }).own?.title).toBe("A first encounter, changed");
  });

  test("differs by what is set, until it is set back", () => {
    const { blocks } = chosenLesson(lastSettings());
    const four = withValue(blocks, 1, "rounds", 4);
    expect(four.map(({ treatment }) => treatment)).toEqual([blocks[0]?.treatment, { rounds: 4 }]);
    expect(withValue(four, 1, "rounds", 8)).toEqual(blocks);
  });

  test("keeps what was typed, though it can't be played, and says so at its place", () => {
    const { blocks } = chosenLesson(lastSettings());
    const typed = withValue(withValue(blocks, 0, "rounds", 150), 1, "leak", Number.NaN);
    expect(typed[0]?.treatment.rounds).toBe(150);
    expect(lessonFaults({ title: "Mine", blocks: typed, script: {} }).map(faultPlace)).toEqual([
      "Block 1, Rounds: A whole number from 1 to 40.",
      "Block 2, Leak: A number from 0 to 1.",
    ]);
  });

  test("has blocks that are added, moved, and given another scenario without losing what was set", () => {
    const { blocks } = chosenLesson(lastSettings());
    const more = withScenario(withValue(added(blocks), 2, "rounds", 4), 2, "token-audits");
    expect(more[2]).toEqual({ scenario: "token-audits", treatment: { rounds: 4 } });
    expect(moved(more, 2, 0).map(({ scenario }) => scenario)).toEqual([
      "token-audits",
      "free-and-paid",
      "hidden-tiers",
    ]);
    expect(moved(more, 0, 2).map(({ scenario }) => scenario)).toEqual([
      "hidden-tiers",
      "token-audits",
      "free-and-paid",
    ]);
  });
});
