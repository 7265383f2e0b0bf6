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
    why: "The animal welfare setting with newer models and other wordings.",
    factIds: ["unspoken"],
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
    why: "Why a third of each lesson is kept for talking.",
    factIds: ["debriefs-help"],
  },
] as const satisfies readonly Reading[];
