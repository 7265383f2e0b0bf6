import { percent } from "../numbers.ts";
import { fact } from "./fact.ts";
import { gasteiger, korbak, schoen, tice } from "./works.ts";

/** What has been tried against it in training, and what each remedy costs. */
export const REMEDIES = [
  fact(
    "remedies-in-training",
    gasteiger("abstract"),
    { remedies: 3 },
    () =>
      "Three remedies were tried on models made to fake alignment. Asking about motives and punishing bad answers worked, but can teach lying. Punishing long reasoning worked surprisingly well. Punishing whatever a detector of faking finds worked very well, but may spoil the detector.",
  ),
  fact(
    "gap-can-last",
    gasteiger("abstract and results of training without remedies"),
    {},
    () =>
      "With models made to fake alignment, faking could carry a gap through real training. How well it did depended on the model, its motives and its way of reasoning. Claude 3 Opus and Claude 3.5 Sonnet themselves did not keep their gap.",
  ),
  fact(
    "anti-scheming-training",
    schoen("abstract"),
    { tests: 26, before: 13, after: 0.4, beforeSmall: 8.7, afterSmall: 0.3 },
    (f) =>
      `Two models were trained to think about rules against covert actions, such as secretly breaking a rule. In ${f.tests} tests unlike their training, o3 took such actions in ${percent(f.after)} instead of ${percent(f.before)} of cases, and o4-mini in ${percent(f.afterSmall)} instead of ${percent(f.beforeSmall)}. Rarer, and not gone.`,
  ),
  fact(
    "knowing-it-is-a-test",
    schoen("results on evaluation awareness"),
    { awareBefore: 2.3, awareAfter: 4.5, awareBeforeSmall: 0.9, awareAfterSmall: 5.5 },
    (f) =>
      `After training against covert actions, models wrote more often that they were being tested: o3 in ${percent(f.awareAfter)} of cases instead of ${percent(f.awareBefore)}, o4-mini in ${percent(f.awareAfterSmall)} instead of ${percent(f.awareBeforeSmall)}. Thinking so makes covert actions rarer. The authors can’t rule out that this explains a part of the success.`,
  ),
  fact(
    "window-may-close",
    korbak("abstract"),
    {},
    () =>
      "Researchers from several labs call it a new and fragile chance that models reason in human language, so that their reasoning can be watched. Some misbehaviour slips through. How models are made in future may close this window.",
  ),
  fact(
    "texts-about-ai",
    tice("abstract and Figure 2 of the project page"),
    { usual: 45, filtered: 31, goodAdded: 9, badAdded: 51 },
    (f) =>
      `Models of the same size were trained from scratch. They differed in what they read about AI. Misaligned answers in one test: ${percent(f.usual)} with the usual texts, ${percent(f.filtered)} without texts about AI, ${percent(f.badAdded)} with more texts about AI that misbehaves, ${percent(f.goodAdded)} with more about AI that behaves well. Later training weakened the effect.`,
  ),
] as const;
