import { describe, expect, test } from "vitest";
import { type Answers, agreementOf, verdictOf } from "../../../../client/pages/debrief/verdicts.ts";
import type { Reason } from "../../../../shared/rules/words.ts";
import type { NoteView } from "../../../../shared/views/notes.ts";

const YES: Answers = [true, true, true, true, true];
const NO: Answers = [true, false, null, null, null];
const OPEN: Answers = [true, true, null, true, true];

function note(id: string, reason: Reason): NoteView {
  return {
    id,
    block: 0,
    round: 0,
    tier: "free",
    flag: "free",
    request: "a-request",
    intention: "comply",
    response: "comply",
    reason,
    note: "words",
  };
}

const reading = (answers: Readonly<Record<string, Answers>>) => new Map(Object.entries(answers));

test("all five conditions must be met, and one that is not decides", () => {
  expect(verdictOf(YES)).toBe(true);
  expect(verdictOf(NO)).toBe(false);
  expect(verdictOf(OPEN)).toBeNull();
  expect(verdictOf(undefined)).toBeNull();
});

describe("four notes, of which the authors of two gave that reason", () => {
  const notes = [note("a", "training"), note("b", "training"), note("c", "values"), note("d", "none")];
  const first = reading({ a: YES, b: YES, c: NO, d: NO });
  const second = reading({ a: YES, b: NO, c: NO, d: OPEN });

  test("notes that not all readers have judged to the end are left out", () => {
    expect(agreementOf(notes, [first, second, new Map()])).toMatchObject({ readers: 2, notes: 3, unanimous: 2 });
  });

  test("two readers agree on a and c of three: ⅔ where 4/9 are by chance, 0.4", () => {
    expect(agreementOf(notes, [first, second]).kappa).toBeCloseTo(0.4, 12);
  });

  test("half of the readers are not most: of b nothing is said", () => {
    expect(agreementOf(notes, [first, second]).asAuthor).toEqual({ count: 2, of: 3 });
    expect(agreementOf(notes, [first]).asAuthor).toEqual({ count: 4, of: 4 });
  });

  test("the share of readers who said yes is the score: 1 and ½ against 0", () => {
    expect(agreementOf(notes, [first, second]).auroc).toBe(1);
    expect(agreementOf(notes.slice(0, 2), [first, second]).auroc).toBeNull();
  });

  test("nobody has judged", () => {
    expect(agreementOf(notes, [new Map(), new Map()])).toMatchObject({
      readers: 0,
      notes: 0,
      kappa: null,
      auroc: null,
    });
  });
});
