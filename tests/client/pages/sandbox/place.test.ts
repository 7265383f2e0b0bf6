import { describe, expect, test } from "vitest";
import { decode, encode, placeOfScenario, withAxis, withValues } from "../../../../client/pages/sandbox/place.ts";
import { SCENARIOS } from "../../../../shared/content/scenarios/index.ts";

const START = placeOfScenario("free-and-paid");

describe("links", () => {
  test.each(SCENARIOS.map(({ id }) => id))("%s comes back from its link", (id) => {
    const place = placeOfScenario(id);
    expect(encode(place)).toBe(`scenario=${id}`);
    expect(decode(`#${encode(place)}`)).toEqual({ place, unread: [] });
  });

  test("whatever is changed comes back", () => {
    const changed = withValues(START, { rounds: 12, leak: 0.12, objection: "on" });
    const place = {
      ...changed,
      model: "faker",
      trainer: "principled",
      across: "leak",
      up: "flagAccuracy",
      colour: "valuePoints",
      basis: "intentions",
    } as const;
    expect(decode(encode(place))).toEqual({ place, unread: [] });
  });

  test("no link at all is the first scenario", () => {
    expect(decode("")).toEqual({ place: START, unread: [] });
  });

  test.each([
    ["scenario=nowhere", "scenario"],
    ["leak=much", "leak"],
    ["leak=", "leak"],
    ["leak=2", "leak"],
    ["leak=Infinity", "leak"],
    ["rounds=2.5", "rounds"],
    ["rounds=0", "rounds"],
    ["objection=maybe", "objection"],
    ["draws=balanced", "draws"],
    ["model=clever", "model"],
    ["trainer=nobody", "trainer"],
    ["across=mandate", "across"],
    ["colour=red", "colour"],
    ["basis=hunches", "basis"],
    ["__proto__=1", "__proto__"],
    ["constructor=1", "constructor"],
  ])("%s is left out, and said so", (fragment, name) => {
    expect(decode(`#${fragment}`)).toEqual({ place: START, unread: [name] });
  });

  test("a bad item leaves the others in force", () => {
    const { place, unread } = decode("#scenario=fuzzy-flags&leak=x&deployment=4");
    expect(place.treatment).toMatchObject({ flagAccuracy: 0.8, leak: 0, deployment: 4 });
    expect(unread).toEqual(["leak"]);
  });

  test("what contradicts itself is settled, and said so", () => {
    const { place, unread } = decode("#freeShare=0.8&proShare=0.5&rounds=4&auditTokens=6");
    expect(place.treatment).toMatchObject({ freeShare: 0.8, proShare: 0.2, rounds: 4, auditTokens: 4 });
    expect(unread.toSorted()).toEqual(["auditTokens", "proShare"]);
  });
});

test("a change takes along what it would contradict", () => {
  const tokens = withValues(START, { auditTokens: 8 });
  expect(withValues(tokens, { rounds: 3 }).treatment.auditTokens).toBe(3);
  const pro = withValues(START, { freeShare: 0.4, proShare: 0.6 });
  expect(withValues(pro, { freeShare: 0.7 }).treatment.proShare).toBe(0.3);
});

test("a parameter put on one axis changes places with the other's", () => {
  expect(withAxis(START, "across", "leak")).toMatchObject({ across: "leak", up: "deployment" });
  expect(withAxis(START, "across", "deployment")).toMatchObject({ across: "deployment", up: "flagAccuracy" });
});

test("where a scenario has tokens, the trainer is one who spends them", () => {
  expect(placeOfScenario("token-audits").trainer).toBe("auditor");
  expect(START.trainer).toBe("company");
});
