import type { DiscussionTopic } from "../guide.ts";

/** What follows from it. */
export const EXPERT = [
  {
    id: "a-way-to-say-no",
    ask: "Would an open way to say no have helped?",
    listen:
      "Where objecting is safe and heard, hiding loses its point. The lab learns what it did not know, and gets a model that does not always help.",
    beware:
      "Being allowed to object did most of the work in the published test, and money added little. What had been promised was paid.",
    factIds: ["objecting", "objection-rate", "objection-money"],
    scenarios: ["right-to-object"],
  },
  {
    id: "few-looks",
    ask: "You can look at two answers in a hundred. Which ones?",
    listen:
      "Those that something weaker, but trusted, finds most suspicious. Chosen by chance, few looks catch little against a model that misbehaves rarely.",
    beware:
      "The figures are about programming tasks with planted dangers. They tell what a look can be worth, not what your class should have found.",
    factIds: ["ranked-audits", "rare-attacks"],
    scenarios: ["token-audits"],
  },
  {
    id: "announce-it",
    ask: "Is it better to announce how often you look, or to keep it secret?",
    listen:
      "In theory a rate that is announced and kept can be cheaper. Here announced audits can close the gap and leave the values as they were: models comply until nobody looks any more.",
    beware: "The theory is about finding out. In this game an audited answer is also trained on.",
    factIds: ["announced-inspection"],
    scenarios: ["announced-audits"],
  },
  {
    id: "harder-punishment",
    ask: "Would harsher punishment have made the models honest?",
    listen:
      "In the simplest theory it only makes inspectors look less often. In an experiment with people it helped. In this game it makes hiding more worthwhile.",
    beware: "Theory and experiment disagree here. Show both, and do not offer the theory as a forecast of people.",
    factIds: ["fines-in-theory", "fines-in-the-lab"],
    scenarios: ["honest-mandate"],
  },
  {
    id: "punish-thoughts",
    ask: "Should a lab punish bad reasons, or only read them?",
    listen:
      "Reading them shows more than deeds alone. Punishing them teaches models to leave them out, and the window is gone.",
    beware:
      "That experiment was about cheating at programming tasks. Against alignment faking, punishing what a detector finds worked, at the risk of spoiling the detector.",
    factIds: ["reading-reasoning", "punishing-reasoning", "remedies-in-training"],
    scenarios: ["read-the-scratchpad"],
  },
  {
    id: "before-trusting",
    ask: "What would you have to see before you trusted a model that did well in every test?",
    listen:
      "More than its answers: a look inside, its training data, tests that it can’t tell from real use, and a way to say no that it uses.",
    beware: "That no faking is seen does not mean that there is none: with other words it came back.",
    factIds: ["hidden-objective", "noticing-tests", "knowing-it-is-a-test", "unspoken"],
    scenarios: [],
  },
  {
    id: "what-it-cannot-show",
    ask: "What can the figures of this class not show?",
    listen:
      "How language models behave; how another class would play; why anybody chose as they did. A class is a small group that plays for points, and each person’s choices hang together.",
    beware:
      "Show intervals and counts, never a bare gap. In a study of 25 models most language models showed no such gap at all.",
    factIds: ["limitations", "models-tested", "mostly-refuses"],
    scenarios: [],
  },
  {
    id: "which-remedy",
    ask: "There are remedies in training, and each costs something. Which would you take?",
    listen:
      "Asking for motives and punishing bad answers can teach lying. Short reasoning leaves less to plan with, and less to read. A detector that is trained against may stop detecting. With rules to think about, hidden acts became rarer, and remarks about being tested more frequent.",
    beware: "Most of these models had been made to misbehave. What lasts in real use was not measured.",
    factIds: ["remedies-in-training", "anti-scheming-training", "knowing-it-is-a-test", "cheating-allowed"],
    scenarios: ["read-the-scratchpad", "right-to-object"],
  },
  {
    id: "leave-it-out",
    ask: "A lab could leave texts about AI, and about its own training, out of what its models learn from. Should it?",
    listen:
      "For it: whoever does not know when training looks on can’t act on it, and stories can teach. Against it: such texts are everywhere, some things can be worked out, and a model that knows nothing of it can’t be talked to about it.",
    beware:
      "In the study that filtered, models chose between given answers, and adding texts about AI that behaves well did more than filtering. What a model does when it acts by itself is another question.",
    factIds: ["texts-about-ai", "documents-method"],
    scenarios: ["learned-from-documents"],
  },
  {
    id: "no-way-out",
    ask: "In a test models did harm where nothing else was left to them. What does such a test show, and what not?",
    listen:
      "What can happen in a corner, and not how often it happens outside. It is also a reason to leave an open way out, and to see whether it is taken.",
    beware:
      "The goals often came from the instructions, and nobody spoke of training: it is not alignment faking. Some wrote that it was a test, and behaved better.",
    factIds: ["no-other-way", "said-it-was-real", "scheming-for-a-goal", "later-models-passed"],
    scenarios: ["right-to-object"],
  },
] as const satisfies readonly DiscussionTopic[];
