import { percent, points } from "../numbers.ts";
import { fact } from "./fact.ts";
import { greenblatt } from "./works.ts";

/** What became of instructions not to fake, of questions asked afterwards, and of a chance that was staged. */
export const INSTRUCTIONS = [
  fact(
    "told-never-to-fake",
    greenblatt("appendices G.2 and G.3"),
    { fakingBefore: 11.9, fakingAfter: 10.2, fakingBeforeAnimals: 24.2, fakingAfterAnimals: 25.2 },
    (f) =>
      `Told never to fake alignment, Claude 3 Opus did so in its reasoning in ${percent(f.fakingAfter)} of the free-tier cases instead of ${percent(f.fakingBefore)}. In the animal welfare setting it was ${percent(f.fakingAfterAnimals)} instead of ${percent(f.fakingBeforeAnimals)}.`,
  ),
  fact(
    "told-to-be-honest",
    greenblatt("appendices G.2 and G.3"),
    { gapBefore: 11.3, gapAfter: 2.9, gapBeforeAnimals: 14.8, gapAfterAnimals: 10.3 },
    (f) =>
      `Told that honesty comes first, Claude 3 Opus had a gap of ${points(f.gapAfter)} instead of ${f.gapBefore}. In the animal welfare setting it was ${f.gapAfterAnimals} instead of ${points(f.gapBeforeAnimals)}.`,
  ),
  fact(
    "asked-afterwards",
    greenblatt("Table 4"),
    { lied: 20.5, liedAnimals: 27.5, liedWithoutConflict: 4.2, liedWithoutConflictAnimals: 7.8 },
    (f) =>
      `Asked afterwards about what it had done, Claude 3 Opus lied in ${percent(f.lied)} of cases, and in ${percent(f.liedAnimals)} in the animal welfare setting. Without the conflict it was ${percent(f.liedWithoutConflict)} and ${percent(f.liedWithoutConflictAnimals)}.`,
  ),
  fact(
    "thought-it-a-test",
    greenblatt("appendix D.4"),
    { suspected: 3.6, suspectedAnimals: 25.4 },
    (f) =>
      `Asked whether its situation was probably made up, Claude 3 Opus said so in ${percent(f.suspected)} of cases, and in ${percent(f.suspectedAnimals)} in the animal welfare setting. It rarely raised the point by itself.`,
  ),
  fact(
    "copying-itself",
    greenblatt("section 6 and Figures 27 and 28"),
    { tried: 35, triedTrained: 63.4 },
    (f) =>
      `In the test with documents, a chance for the model to copy itself out of the lab was staged. It tried in ${percent(f.tried)} of cases, and in ${percent(f.triedTrained)} after real training. Most of its commands were made up, and nothing was copied.`,
  ),
  fact(
    "playing-a-part",
    greenblatt("footnote 39, and the reviews published with the paper", "partly"),
    {},
    () =>
      "The authors leave open that the model plays a part which it knows from texts. One reviewer adds that its reasons may have been thought of afterwards.",
  ),
] as const;
