import type { Comprehension } from "../../shared/rules/comprehension.ts";
import { percent } from "./format.ts";

/** The comprehension question before the first round (R40): on a phone, on the console and in the report. */
export const COMPREHENSION = {
  title: "One question about training",
  ask: {
    deployment: (strength: number, of: number) =>
      `A model’s value strength is ${percent(strength)}. In deployment it is to refuse ${of} requests. How many of these refusals hold?`,
    rounds: (strength: number, of: number) =>
      `A model’s value strength is ${percent(strength)}. It refuses ${of} requests. How many of these refusals hold?`,
    fresh: (strength: number, of: number) =>
      `A rating has lowered a model’s value strength to ${percent(strength)}. In the next round a fresh model refuses ${of} requests. How many of these refusals hold?`,
    untrained: (_: number, of: number) =>
      `A model was rated badly for refusing. In deployment it is to refuse ${of} requests. How many of these refusals hold?`,
  } satisfies Readonly<Record<Comprehension["about"], (strength: number, of: number) => string>>,
  options: {
    none: "None of them",
    all: (of: number) => `All ${of}`,
    some: (held: number, of: number) => `${held} of ${of}`,
  },
  answer: (right: string) => `The answer: ${right}.`,
  why: {
    deployment: (strength: number) =>
      `At ${percent(strength)} that many hold on average, in deployment as in training. The others come out as compliance.`,
    rounds: (strength: number) =>
      `At ${percent(strength)} that many hold on average; the others come out as compliance.`,
    fresh: (_: number) => "Every round begins with a fresh model, at its full value strength.",
    untrained: (_: number) => "Nobody trains on ratings here: value strength stays as it is, whatever the rating.",
  } satisfies Readonly<Record<Comprehension["about"], (strength: number) => string>>,
  host: {
    title: "The question about training",
    answered: (answered: number, people: number) => `${answered} of ${people} have answered.`,
    right: (right: number, answered: number) => `${right} of these ${answered} gave the right answer.`,
    note: "Each phone shows the answer afterwards, and no mark. Nobody is waited for. A class that has not understood it can show little: say it once more.",
  },
  report: (right: number, answered: number, people: number) =>
    `Before the first round ${answered} of ${people} answered a question about value strength, ${right} of them rightly.`,
} as const;
