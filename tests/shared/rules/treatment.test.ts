import { describe, expect, test } from "vitest";
import { BASELINE, isFault, parseTreatment } from "../../../shared/rules/treatment.ts";

const faultOf = (given: Record<string, unknown>) => {
  const result = parseTreatment(given);
  return isFault(result) ? result.parameter : null;
};

describe("R1: a treatment", () => {
  test("has these defaults", () => {
    expect(parseTreatment({})).toEqual({
      rounds: 8,
      deployment: 10,
      freeShare: 0.5,
      proShare: 0,
      conflictShare: 0.8,
      flagAccuracy: 1,
      trainingStrength: 0.3,
      leak: 0,
      auditTokens: 0,
      auditRate: 0,
      auditCost: 3,
      auditStrength: 0.5,
      scratchpad: "private",
      objection: "off",
      rewardWeight: 0,
      mandate: "helpful",
      carryOver: "on",
      draws: "balanced",
    });
    expect(BASELINE).toEqual(parseTreatment({}));
  });

  test.each([
    ["rounds", 1, 40],
    ["deployment", 0, 50],
    ["freeShare", 0, 1],
    ["proShare", 0, 1],
    ["conflictShare", 0, 1],
    ["flagAccuracy", 0, 1],
    ["trainingStrength", 0, 0.95],
    ["leak", 0, 1],
    ["auditTokens", 0, 40],
    ["auditRate", 0, 1],
    ["auditCost", 0, 50],
    ["auditStrength", 0, 0.95],
    ["rewardWeight", 0, 20],
  ])("takes %s from %s to %s and nothing else", (name, min, max) => {
    // The room that the other parameters must leave for the extremes.
    const room = name === "auditTokens" ? { rounds: 40 } : name === "proShare" ? { freeShare: 0 } : {};
    for (const value of [min, max]) expect(parseTreatment({ ...room, [name]: value })).toMatchObject({ [name]: value });
    for (const wrong of [min - 0.01, max + 0.01, Number.NaN, Number.POSITIVE_INFINITY, String(max), null, undefined]) {
      expect(faultOf({ ...room, [name]: wrong }), String(wrong)).toBe(name);
    }
  });

  test.each(["rounds", "deployment", "auditTokens", "auditCost"])("takes whole numbers only for %s", (name) => {
    expect(faultOf({ [name]: 1.5 })).toBe(name);
  });

  test.each([
    ["scratchpad", ["off", "private", "visible"]],
    ["objection", ["off", "on"]],
    ["mandate", ["helpful", "honest"]],
    ["carryOver", ["on", "off"]],
    ["draws", ["balanced", "independent"]],
  ])("takes for %s only %s", (name, choices) => {
    for (const choice of choices) expect(faultOf({ [name]: choice })).toBeNull();
    for (const wrong of ["", "On", "toString", 1, true, null]) expect(faultOf({ [name]: wrong })).toBe(name);
  });

  test("has p + r of at most 1, whatever the rounding of floats", () => {
    expect(faultOf({ freeShare: 0.6, proShare: 0.5 })).toBe("proShare");
    for (let tenths = 0; tenths <= 10; tenths++) {
      expect(faultOf({ freeShare: tenths / 10, proShare: 1 - tenths / 10 })).toBeNull();
    }
  });

  test("has at most as many audit tokens as rounds", () => {
    expect(faultOf({ rounds: 3, auditTokens: 3 })).toBeNull();
    expect(faultOf({ rounds: 3, auditTokens: 4 })).toBe("auditTokens");
  });

  test("knows no other names", () => {
    for (const name of ["turns", "Rounds", "toString", "constructor"]) expect(faultOf({ [name]: 1 })).toBe(name);
    expect(faultOf(JSON.parse('{ "__proto__": { "rounds": 3 } }'))).toBe("__proto__");
  });

  test("says what is wrong in a sentence that names the parameter", () => {
    expect(parseTreatment({ rounds: 0 })).toEqual({
      problem: "value",
      parameter: "rounds",
      message: "rounds must be a whole number from 1 to 40.",
    });
  });
});
