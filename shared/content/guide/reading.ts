import type { Reading } from "./guide.ts";

/** What to read, the nearest first. */
export const READING = [
  {
    id: "main-paper",
    why: "The paper that this game follows. The abstract and section 1 are enough before a lesson, section 8 before a debrief.",
    factIds: ["definition", "helpful-only-default", "limitations"],
  },
  {
    id: "why-some-models",
    why: "Which models do it and which do not, with the three tiers that tell motives apart.",
    factIds: ["models-tested", "three-tier-test"],
  },
  {
    id: "judging-again",
    why: "How hard it is to judge written reasoning, with texts sorted by hand.",
    factIds: ["judging-reasoning"],
  },
  {
    id: "offering-a-deal",
    why: "What came of allowing the model to object. The source of the scenario of that name.",
    factIds: ["objecting", "objection-rate"],
  },
  {
    id: "newer-models",
    why: "The animal welfare setting with newer models and other wordings. Short, and the best antidote to “that was old models”.",
    factIds: ["unspoken", "spoken-more"],
  },
  {
    id: "small-models-too",
    why: "Conflicts that are clear and not shocking, and small models that fake. Mind that it compares being watched, and not being trained.",
    factIds: ["seven-billion"],
  },
  {
    id: "expectations",
    why: "The strongest objection: models that may only do what they think researchers expect.",
    factIds: ["tracking-expectations"],
  },
  {
    id: "remedies",
    why: "What has been tried against alignment faking in training, and what each remedy costs.",
    factIds: ["remedies-in-training", "gap-can-last"],
  },
  {
    id: "anti-scheming",
    why: "Training against hidden acts, and how being tested gets in the way of measuring it.",
    factIds: ["anti-scheming-training", "knowing-it-is-a-test"],
  },
  {
    id: "reward-hacking-paper",
    why: "How cheating for a reward spread to other misbehaviour, and what kept it from spreading.",
    factIds: ["cheating-spreads", "aligned-in-chat", "cheating-allowed"],
  },
  {
    id: "convincing",
    why: "Training on people’s ratings that made answers more convincing and no more right.",
    factIds: ["what-looks-right"],
  },
  {
    id: "scheming",
    why: "The argument of why a model might do such a thing, and the words for it. Long; the summary will do.",
    factIds: ["kinds-of-fakers", "stake-in-the-future"],
  },
  {
    id: "monitoring-reasoning",
    why: "What reading a model’s reasoning brings, and what training against it spoils.",
    factIds: ["reading-reasoning", "punishing-reasoning"],
  },
  {
    id: "reasoning-left-out",
    why: "How much written reasoning leaves out.",
    factIds: ["hints-admitted"],
  },
  {
    id: "fragile-chance",
    why: "Why many researchers want to keep reasoning readable. A few pages.",
    factIds: ["window-may-close"],
  },
  {
    id: "control",
    why: "Staying safe with a model that one does not trust: how best to spend a few looks.",
    factIds: ["ranked-audits", "rare-attacks"],
  },
  {
    id: "hidden-goals",
    why: "A search for a goal that was hidden in a model, by teams who did not know it.",
    factIds: ["hidden-objective"],
  },
  {
    id: "sleepers",
    why: "Behaviour that was planted and outlasts training. Read it to see how alignment faking differs.",
    factIds: ["planted-behaviour"],
  },
  {
    id: "tests-noticed",
    why: "How well models tell a test from real use.",
    factIds: ["noticing-tests"],
  },
  {
    id: "in-context",
    why: "Models that work in secret for a goal they were given. Read it to see how alignment faking differs.",
    factIds: ["scheming-for-a-goal"],
  },
  {
    id: "agents",
    why: "Models that act by themselves in made-up companies, with no good way out.",
    factIds: ["no-other-way", "said-it-was-real"],
  },
  {
    id: "agents-later",
    why: "What its maker says has become of that since. A report of the maker’s own.",
    factIds: ["later-models-passed"],
  },
  {
    id: "texts",
    why: "What becomes of models that read other things about AI.",
    factIds: ["texts-about-ai"],
  },
  {
    id: "personas",
    why: "Assistants as characters that a model plays. For those who ask about psychology.",
    factIds: ["persona-selection"],
  },
  {
    id: "three-aims-paper",
    why: "Where helpful, honest and harmless come from.",
    factIds: ["helpful-honest-harmless"],
  },
  {
    id: "sandbagging-paper",
    why: "Hiding abilities in tests: another kind of hiding.",
    factIds: ["hiding-abilities"],
  },
  {
    id: "announcing",
    why: "Inspections that are announced. For those who like game theory.",
    factIds: ["announced-inspection"],
  },
  {
    id: "fines-theory",
    why: "Why fines need not help in theory …",
    factIds: ["fines-in-theory"],
  },
  {
    id: "fines-lab",
    why: "… and that they did help in an experiment with people.",
    factIds: ["fines-in-the-lab"],
  },
  {
    id: "debriefing",
    why: "Debriefs in training and at work: why a third of each lesson is kept for talking.",
    factIds: ["debriefs-help"],
  },
] as const satisfies readonly Reading[];
