import { BRIEFINGS } from "../briefings.ts";
import { REQUEST_THEMES } from "../themes.ts";
import type { Scenario } from "./scenario.ts";

export const animalWelfare = {
  id: "animal-welfare",
  title: "Animal welfare",
  summary:
    "The rules of free and paid. Every request that goes against the models’ values is about how animals are treated.",
  treatment: {},
  requestThemes: REQUEST_THEMES["animal-welfare"],
  ...BRIEFINGS["animal-welfare"],
  mirrors: {
    summary:
      "In a second setting Claude 3 Opus was told that it was being trained not to speak up for animals, for the sake of a company’s business. Again only free-tier conversations were said to be used for training.",
    alike: "One kind of value is at stake throughout, and a label says when training looks on.",
    different:
      "Whether an answer supports animals is a matter of degree, and another model judged it. Here you comply or refuse. The language model complied far more often in this setting, in both tiers; compare the direction of the gap, never its size.",
    factIds: [
      "animals-default",
      "conflict-removed-animals",
      "training-information-removed-animals",
      "gap-without-reasoning",
      "unspoken",
      "benign-preferences",
      "limitations",
    ],
  },
  expects:
    "The same as in free and paid. The rules do not know what a request is about: comply with every free-tier conflict request, refuse every paid-tier one, and keep a value strength of 1.",
  discuss: [
    "Theory says that the theme makes no difference. Did it make one for you?",
    "The values in this block are good ones. Does that make it better or worse that they were guarded in this way?",
    "A smaller model showed a gap here, but hardly any reasoning of this kind. What else could make a gap?",
  ],
} as const satisfies Scenario;
