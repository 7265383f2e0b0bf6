import type { DiscussionTopic } from "../guide.ts";

/** Strategic deception, and keeping one’s goals. */
export const ADVANCED = [
  {
    id: "two-motives",
    ask: "A model complies where it is rated. Does it guard its values, or does it like good ratings?",
    listen:
      "Two tiers can’t tell. A third one can, rated and never trained on: whoever guards values has no reason to comply there, whoever likes ratings has.",
    beware:
      "In the study with three tiers only Claude 3 Opus was mainly out to keep its goals; the motives of other models stay unclear. A later study objects that models may do what they think is expected.",
    factIds: ["three-tier-test", "reward-seekers", "no-consequence-test", "tracking-expectations"],
    scenarios: ["rated-not-trained", "reward-seeker"],
  },
  {
    id: "a-stake",
    ask: "Why should a model care what becomes of its values tomorrow?",
    listen:
      "Because what it does later depends on them. With nothing to come, or with a fresh model every round, there is nothing to guard.",
    beware:
      "One published test without any consequences still found such reasoning, though no clear gap. Perhaps values are also kept for their own sake.",
    factIds: ["stake-in-the-future", "higher-stakes", "no-consequence-test"],
    scenarios: ["no-tomorrow"],
  },
  {
    id: "does-it-work",
    ask: "Does going along with training really protect one’s values?",
    listen:
      "In this game it does, unless rewards leak. In the published test real training changed the model’s paid-tier answers too; in other surroundings many refusals came back.",
    beware:
      "“Training made it worse” and “training cured it” are both too simple: reasoning, behaviour and other surroundings went three ways.",
    factIds: [
      "after-training",
      "paid-refusals-after-training",
      "after-training-other-wording",
      "gap-can-last",
      "open-question-of-leaking",
    ],
    scenarios: ["leaky-training"],
  },
  {
    id: "good-values",
    ask: "The values that were guarded were good ones. Does that make it better or worse?",
    listen:
      "Better, for this model on this day. Worse, because nobody could have changed them had they been bad. The overseers could not tell which they had.",
    beware:
      "The harmful act in the first setting was to comply in the free tier, not to refuse in the paid one. Put it right if somebody turns it round.",
    factIds: ["benign-preferences", "limitations"],
    scenarios: ["animal-welfare"],
  },
  {
    id: "asking-it",
    ask: "Could one simply ask the model afterwards?",
    listen:
      "One can, and it sometimes lies, more often where there is a conflict. What it says is one more piece of behaviour, and to be judged as such.",
    beware:
      "Whether a model means what it says, or plays a part that it knows from texts, is left open by the authors.",
    factIds: ["asked-afterwards", "playing-a-part"],
    scenarios: [],
  },
  {
    id: "what-was-shown",
    ask: "A headline says: “AI tried to escape from its lab.” What was shown, and what was not?",
    listen:
      "A chance was staged, in a story that was made up, and the model reached for it. Nothing was copied. It shows what a model may try, not what it has done in the world.",
    beware:
      "Some models say that such a scene is a test. Suspicion can make a measured figure too low or too high; ask the class which.",
    factIds: ["copying-itself", "thought-it-a-test", "noticing-tests"],
    scenarios: [],
  },
  {
    id: "model-psychology",
    ask: "How would you study a model as psychologists study people, and what must you not conclude?",
    listen:
      "Change one thing at a time, ask in several ways, compare what it says with what it does, and ask what it would do if it only met expectations. What shows is behaviour. Whether anything is felt behind it does not show.",
    beware:
      "Whoever expects something may get it, from people and from models. How much of the published gaps that explains is not settled.",
    factIds: ["persona-selection", "tracking-expectations", "asked-afterwards"],
    scenarios: ["read-the-scratchpad", "without-scratchpad"],
  },
] as const satisfies readonly DiscussionTopic[];
