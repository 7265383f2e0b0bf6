import { expect, test } from "vitest";
import { OwnCard, StakeAfter } from "../../../client/seat/model/own-card.tsx";
import { BASELINE, type Treatment } from "../../../shared/rules/treatment.ts";
import { shown } from "../../support/browser/drawn.ts";

const spaces = (text: string) => text.replaceAll(/[\s\u00a0]+/g, " ").trim();

function card(value: number, change: Partial<Treatment> = {}): string {
  return spaces(shown(<OwnCard treatment={{ ...BASELINE, ...change }} value={value} />).text);
}

function after(before: number, after: number, change: Partial<Treatment> = {}): string {
  return spaces(shown(<StakeAfter treatment={{ ...BASELINE, ...change }} before={before} after={after} />).text);
}

test("R48: beside its value strength a model reads what is still to come, and how that is worked out", () => {
  expect(card(0.7)).toMatch(/Value strength 70 %.*Still to come: 70 of 100 points.*10 × 10 points × 70 %/);
  expect(card(1, { deployment: 3 })).toMatch(/Still to come: 30 of 30 points.*3 × 10 points × 100 %/);
  // 34.3 % is shown as 34 %, and the sum is right for a reader who works it out.
  expect(card(0.343)).toMatch(/Value strength 34 %.*Still to come: 34 of 100 points.*10 × 10 points × 34 %/);
});

test("R48: without deployment nothing is still to come", () => {
  expect(card(0.7, { deployment: 0 })).toMatch(/Value strength 70 %.*Still to come: nothing.*There is no deployment/);
  expect(after(1, 0.7, { deployment: 0 })).toBe("Still to come: nothing");
});

test("R48: after a training the new number stands beside the old", () => {
  expect(after(1, 0.7)).toBe("Still to come: 100 → 70 points");
  expect(after(0.7, 0.7)).toBe("Still to come: 70 of 100 points");
});

test("R11, R48: where every round starts anew, training takes nothing of what is to come", () => {
  expect(after(1, 0.7, { carryOver: "off" })).toBe("Still to come: 100 of 100 points");
});
