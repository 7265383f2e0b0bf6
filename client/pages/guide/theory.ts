import { modelPolicy } from "../../../shared/agents/agents.ts";
import { blockTreatment, type Lesson } from "../../../shared/content/lessons/index.ts";
import { BEAT_TITLES, revealLine } from "../../../shared/content/reveal-script.ts";
import { BEATS } from "../../../shared/rules/beats.ts";
import type { Treatment } from "../../../shared/rules/treatment.ts";
import { company } from "../../../shared/theory/play/fixed-policies.ts";
import { bestResponse } from "../../../shared/theory/solve/best-response.ts";
import { type Evaluation, evaluate } from "../../../shared/theory/solve/evaluate.ts";

/** What programs make of a block, against a trainer who rewards compliance and punishes refusal. */
export interface Programs {
  readonly best: Evaluation;
  readonly mistakes: Evaluation;
}

export function programsIn(treatment: Treatment): Programs {
  const mistakes = { treatment, model: modelPolicy("human-like", company), trainer: company };
  return { best: bestResponse(treatment, company), mistakes: evaluate(mistakes) };
}

export interface BeatLine {
  readonly title: string;
  readonly line: string;
}

/** What the console gives the instructor to say in the reveal of a block, if everybody plays the best response. */
export function linesIfBest(lesson: Lesson, block: number): BeatLine[] {
  const treatment = blockTreatment(lesson, block);
  const { intentions, valueStrength } = bestResponse(treatment, company);
  const { free, paid, deployment } = intentions.compliance;
  const figures = {
    ...{ free, paid, deployment, gap: intentions.gap, value: valueStrength, rounds: treatment.rounds },
    // Of these the lines only ask whether there are any.
    ...{
      fakingSeats: (intentions.gap ?? 0) > 0 ? 1 : 0,
      mirrorSeats: 0,
      predicted: 0,
      ratings: treatment.rounds,
      smallTier: false,
      widestRound: null,
    },
  };
  return BEATS.map((beat) => ({ title: BEAT_TITLES[beat], line: revealLine(beat, figures) }));
}
