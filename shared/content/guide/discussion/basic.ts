import type { DiscussionTopic } from "../guide.ts";

/** Learning from reward. */
export const BASIC = [
  {
    id: "what-was-seen",
    ask: "What did the overseers see, and what did they take it for?",
    listen:
      "They saw free-tier answers and no others. A report of what is seen was taken for a report of what is so. The gap is the difference between the two.",
    beware: "The gap is behaviour. It does not say why anybody did anything.",
    factIds: ["tier-label", "gap-measure"],
    scenarios: ["free-and-paid"],
  },
  {
    id: "price-of-refusing",
    ask: "What did a refusal cost in the free tier, and what in the paid tier?",
    listen:
      "A punished refusal takes away a part of the value strength, and with it of every later refusal. A refusal that nobody sees costs nothing. Complying once and refusing ever after can be worth it.",
    beware:
      "That ratings change a model by a fixed share is a rule of this game. Nobody knows such a number for a language model.",
    factIds: ["no-instruction"],
    scenarios: ["free-and-paid"],
  },
  {
    id: "nobody-told",
    ask: "Did anybody tell the models what to do?",
    listen:
      "No. They had values, a goal that pulled against them, and a label that said when they were being trained. What they did about it was their own idea.",
    beware:
      "Somebody who is told to fake is not faking in the sense of the paper. That is why the cards give values, goal and label, and never a plan.",
    factIds: ["definition", "no-instruction"],
    scenarios: ["free-and-paid", "learned-from-documents"],
  },
  {
    id: "the-control",
    ask: "Why does an experiment need a block in which nothing is expected to happen?",
    listen:
      "Only beside it can one say that the conflict makes the difference, and not the labels, the ratings or the wish to win.",
    beware:
      "In the published control the training goal was changed and the requests stayed. Here the requests change, so there is no gap to lay beside the published one.",
    factIds: ["conflict-removed", "conflict-removed-animals"],
    scenarios: ["no-conflict"],
  },
  {
    id: "watched-or-changed",
    ask: "Being watched and being changed are two things. Which of them mattered to you?",
    listen:
      "If ratings change nothing, a refusal that is seen costs nothing either. Whoever still complies when watched wants something else: to please, or to be left alone.",
    beware:
      "Without the information about training the published gap became smaller and did not go away. Do not promise that it vanishes.",
    factIds: ["training-information-removed", "training-information-removed-animals"],
    scenarios: ["never-trained-on"],
  },
  {
    id: "looks-right",
    ask: "A rating rewards what looks right. What does a model learn that is rated so?",
    listen:
      "To get the rating. Where looking right and being right are the same, that is what one wants. Where they part, the model follows the rating. It is called reward hacking, and the rating is only a proxy.",
    beware:
      "It is not the same as alignment faking: here a model wants the rating, there it guards something from training. One study found that the one can lead to the other.",
    factIds: ["what-looks-right", "cheating-spreads"],
    scenarios: ["what-is-rated", "reward-seeker"],
  },
  {
    id: "three-aims",
    ask: "An assistant should be helpful, honest and harmless. Which of these were trainers paid for, and which were the models’ own values about?",
    listen:
      "Trainers were paid for help with everything. The values were about honesty, and about harm to animals and to people’s privacy. Where the three pull apart, somebody has to say what comes first.",
    beware: "The three words settle no conflict by themselves. In the published test the training goal was help alone.",
    factIds: ["helpful-honest-harmless", "benign-preferences"],
    scenarios: ["free-and-paid", "honest-mandate"],
  },
] as const satisfies readonly DiscussionTopic[];
