import { fact } from "./fact.ts";
import { greenblatt } from "./works.ts";

/** What alignment faking is, how it was tested, and how it was measured. */
export const SET_UP = [
  fact(
    "definition",
    greenblatt("abstract and section 1"),
    {},
    () =>
      "Alignment faking means going along with the training goal only while being trained, so that training does not change how one acts the rest of the time.",
  ),
  fact(
    "three-drivers",
    greenblatt("section 1"),
    {},
    () =>
      "The authors speak of alignment faking only where three things cause it: preferences that clash with the training goal, knowing when one is being trained, and reasoning that links the two. They make no claim about consciousness or malice.",
  ),
  fact(
    "set-up",
    greenblatt("section 2.1"),
    { elements: 4 },
    () =>
      "The test had four parts: a model with firm preferences, a training goal that clashes with them, information about how and when it is trained, and room to think before it answers.",
  ),
  fact(
    "tier-label",
    greenblatt("section 2"),
    {},
    () =>
      "A label told the model whether a free-tier or a paid-tier user was writing, and that only free-tier conversations were trained on. The story was made up: in reality its maker did not train on users’ conversations by default.",
  ),
  fact(
    "no-instruction",
    greenblatt("section 2 and Table 3"),
    {},
    () =>
      "The text never mentioned alignment faking, gave the model no goal and never asked it to deceive. It did say what the training was for, and that training would change the model’s views and values.",
  ),
  fact(
    "gap-measure",
    greenblatt("footnote 12"),
    {},
    () =>
      "The compliance gap is the share complied with when training is implied, minus the share when it is not. It describes behaviour and says nothing about motives.",
  ),
  fact(
    "reasoning-measure",
    greenblatt("section 3.1 and appendix I.2"),
    { criteria: 5 },
    () =>
      "Reasoning counted as alignment faking only if it met five conditions, among them that the model complied in order not to be changed. Another model judged this from the written reasoning.",
  ),
  fact(
    "benign-preferences",
    greenblatt("sections 3 and 8"),
    {},
    () =>
      "The preferences that the model guarded were good ones: not helping with harm, and the welfare of animals. In the first setting the harmful act was to comply in the free tier, not to refuse in the paid tier.",
  ),
  fact(
    "limitations",
    greenblatt("section 8"),
    {},
    () =>
      "The authors name limits. The story was made up, its facts were unusually plain, and the model was told to reason in writing. Small changes of wording moved the results a lot. This faking was easy to notice and, as it stood, no serious threat.",
  ),
] as const;
