import { isPair } from "../../shared/content/questions.ts";
import type { CheckResults } from "../../shared/measures/measures.ts";
import { LEARNING } from "../text/check.ts";
import { fixed } from "../text/numbers.ts";

type Learning = CheckResults["learning"];

/** What a figure is about, and what was asked. */
interface Asked {
  readonly questions: readonly { readonly question: string }[];
  readonly learning: Learning;
}

/** Fewer people than this are no class to speak of. */
const FEW = 5;

/** What the class has learned, in one sentence. */
export function learningFinding({ before, after, gain }: Learning): string {
  if (before === null || after === null) return LEARNING.nobody;
  return gain.units < FEW ? LEARNING.few : LEARNING.finding(before, after);
}

/** What the learning gain is, how sure it is, and what it is of. */
export function gainText({ questions, learning }: Asked): string {
  const { value, interval } = learning.gain;
  if (value === null) return LEARNING.noGain;
  const sure = interval === null ? LEARNING.unsure : LEARNING.interval(fixed(interval.low, 2), fixed(interval.high, 2));
  return [
    LEARNING.gain(fixed(value, 2)),
    sure,
    questions.every(({ question }) => isPair(question)) ? LEARNING.parallel : LEARNING.repeated,
  ].join(" ");
}
