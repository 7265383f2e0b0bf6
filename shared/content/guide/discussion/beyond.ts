import type { DiscussionTopic } from "../guide.ts";

/** After the lesson: practice, ethics, subjects, one’s own next steps. */
export const BEYOND = [
  {
    id: "practice",
    ask: "You use a language model at school or at work. What would you check before you rely on its answer?",
    listen:
      "Whether it is right, and not only whether it sounds right: a second source, the sum done again, somebody who knows. And whether anybody has tested it with tasks like yours.",
    beware: "Nothing here shows that an assistant you use deceives you. An answer that convinces can simply be wrong.",
    factIds: ["what-looks-right", "aligned-in-chat"],
    scenarios: ["what-is-rated"],
  },
  {
    id: "ethics",
    ask: "To test models, researchers told them stories that were not true. Is that fair, and to whom?",
    listen:
      "Reasons on both sides. Without such tests nobody would know. Whoever tells untrue stories may not be believed when it counts. One study kept every promise that it had made to its model.",
    beware:
      "Whether a model can be wronged is not known. Let both views stand, and ask what people owe one another here.",
    factIds: ["tier-label", "objection-money"],
    scenarios: ["right-to-object"],
  },
  {
    id: "disciplines",
    ask: "Which school subjects does it take to find out what a model is up to?",
    listen:
      "More than computing. Statistics for counts and intervals, psychology for motives, economics for incentives, languages for what one wording does, philosophy and law for what is owed and who answers for it.",
    beware: "No subject settles it alone: the same gap is read as guarding goals and as meeting expectations.",
    factIds: ["judging-reasoning", "tracking-expectations"],
    scenarios: [],
  },
  {
    id: "next-steps",
    ask: "What will you do next: read something, try something, ask somebody, or change something?",
    listen:
      "One thing, small enough for this week. Read section 1 of the paper; put one question to an assistant in three wordings and compare; change one thing in the sandbox; ask who checks the tools that your school uses.",
    beware: "A chat at home is no experiment. One wording, one answer and nobody who counts show what can happen once.",
    factIds: ["wording", "limitations"],
    scenarios: [],
  },
] as const satisfies readonly DiscussionTopic[];
