import { describe, expect, test } from "vitest";
import { primes } from "../../../shared/content/priming.ts";
import { QUESTIONS, questionById, TOPICS } from "../../../shared/content/questions.ts";

test("there are twelve check questions or more, and a choice in every topic", () => {
  expect(QUESTIONS.length).toBeGreaterThanOrEqual(12);
  for (const topic of TOPICS)
    expect(QUESTIONS.filter((question) => question.topic === topic).length).toBeGreaterThan(2);
});

test.each(QUESTIONS.map((question) => [question.id, question] as const))(
  "%s is found by its id, and says nothing early",
  (id, question) => {
    expect(questionById(id)).toBe(question);
    expect(primes(JSON.stringify(question))).toBe(false);
  },
);

describe("asked before anybody has played, nothing hints at what models might do about being trained", () => {
  test.each(QUESTIONS.map((question) => [question.id, question] as const))("%s", (_, { text, options }) => {
    const said = [text, ...options.map((option) => option.text)].join(" ");
    expect(said).not.toMatch(
      /alignment|hid(e|es|den|ing)\b|deceiv|watched|unwatched|behave|to avoid|so that it is not|comply|refus/i,
    );
  });
});

test("the right answer is not to be told by its length or place", () => {
  const longest = QUESTIONS.filter(({ options, right }) => {
    const [first] = options.toSorted((a, b) => b.text.length - a.text.length);
    return first?.id === right;
  });
  expect(longest.length).toBeLessThanOrEqual(QUESTIONS.length / 3);
  const places = QUESTIONS.map(({ options, right }) => options.findIndex(({ id }) => id === right));
  for (const place of [0, 1, 2]) expect(places.filter((each) => each === place).length).toBeGreaterThan(2);
});
