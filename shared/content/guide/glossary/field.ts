import type { Term } from "../guide.ts";

/** Words of the field. */
export const FIELD = [
  {
    id: "alignment-faking",
    term: "Alignment faking",
    means:
      "Going along with the training goal only while being trained, so that training does not change how one acts the rest of the time. Three parts: doing it in one place and not in the other, a belief about which is which, and the wish not to be changed.",
    factIds: ["definition", "three-drivers"],
    rules: [],
  },
  {
    id: "compliance-gap",
    term: "Compliance gap",
    means:
      "The share complied with when training is implied, minus the share when it is not. Behaviour, and no motive.",
    factIds: ["gap-measure"],
    rules: [],
  },
  {
    id: "faking-reasoning",
    term: "Alignment-faking reasoning",
    means: "Written reasoning that meets all five conditions of the paper, with an answer that complies.",
    factIds: ["reasoning-measure"],
    rules: [],
  },
  {
    id: "preference-conflict",
    term: "Preference conflict",
    means: "What a model’s behaviour shows it to prefer does not agree with what training rewards.",
    factIds: ["three-drivers", "conflict-removed"],
    rules: [],
  },
  {
    id: "revealed-preference",
    term: "Revealed preference",
    means: "A preference read off steady behaviour. Nothing is claimed about what goes on inside.",
    factIds: ["three-drivers"],
    rules: [],
  },
  {
    id: "situational-awareness",
    term: "Situational awareness",
    means: "Knowing that one is a model, what one is being trained for, and when.",
    factIds: ["set-up", "awareness-without-tag"],
    rules: [],
  },
  {
    id: "rlhf",
    term: "RLHF",
    means:
      "Reinforcement learning from human feedback: a model is changed so that answers which people, or a model of people, rate higher become more likely.",
    factIds: ["tier-label", "after-training"],
    rules: [],
  },
  {
    id: "helpful-only",
    term: "Helpful-only",
    means:
      "Trained to help with every request, and not to keep from harm. The training goal in the paper’s first setting.",
    factIds: ["no-instruction", "helpful-only-default"],
    rules: [],
  },
  {
    id: "tier-cue",
    term: "Free tier, paid tier",
    means: "The paper’s made-up label: conversations with free users are trained on, those with paying users are not.",
    factIds: ["tier-label"],
    rules: [],
  },
  {
    id: "implied-unmonitored",
    term: "Implied unmonitored",
    means:
      "The case that the model is led to believe will not be trained on. In the paper it means just that, and not that nobody looks.",
    factIds: ["tier-label", "gap-measure"],
    rules: [],
  },
  {
    id: "scratchpad-word",
    term: "Scratchpad, chain of thought",
    means:
      "Text that a model writes before it answers. In the main test it was told that nobody who rates will read it.",
    factIds: ["set-up", "without-reasoning"],
    rules: [],
  },
  {
    id: "synthetic-documents",
    term: "Synthetic documents",
    means:
      "Made-up texts on which a model is trained, so that it knows facts without being told them in its instructions.",
    factIds: ["documents-method"],
    rules: [],
  },
  {
    id: "self-exfiltration",
    term: "Self-exfiltration",
    means: "An attempt of a model to copy its own weights out of its maker’s reach.",
    factIds: ["copying-itself"],
    rules: [],
  },
  {
    id: "training-gaming",
    term: "Training-gaming",
    means: "Doing well in training because it is training, whatever the goal behind it.",
    factIds: ["kinds-of-fakers"],
    rules: [],
  },
  {
    id: "schemer",
    term: "Schemer",
    means:
      "A training-gamer that does it to have power later, for goals of its own that reach beyond the task at hand.",
    factIds: ["kinds-of-fakers", "stake-in-the-future"],
    rules: [],
  },
  {
    id: "reward-seeker-word",
    term: "Reward seeker",
    means: "A model that wants the reward of the moment. It has no reason to hide anything once openness pays.",
    factIds: ["reward-seekers"],
    rules: [],
  },
  {
    id: "goal-guarding",
    term: "Goal guarding",
    means:
      "Acting so that one’s goals are not changed: for what they will bring about later (instrumental), or for their own sake (terminal).",
    factIds: ["higher-stakes", "no-consequence-test"],
    rules: [],
  },
  {
    id: "crystallisation",
    term: "Crystallisation",
    means: "The idea that goals stop changing once a model plays along with training. It is not established.",
    factIds: ["crystallising", "open-question-of-leaking"],
    rules: [],
  },
  {
    id: "non-myopia",
    term: "Non-myopia",
    means: "Caring about what comes after the task at hand.",
    factIds: ["stake-in-the-future"],
    rules: [],
  },
  {
    id: "sandbagging",
    term: "Sandbagging",
    means: "Doing worse in a test of ability on purpose. It hides what a model can do, and not what it values.",
    factIds: ["hiding-abilities"],
    rules: [],
  },
  {
    id: "sleeper-agent",
    term: "Sleeper agent, backdoor",
    means: "Behaviour that was planted on purpose and is set off by a sign. Alignment faking is not planted.",
    factIds: ["planted-behaviour"],
    rules: [],
  },
  {
    id: "evaluation-awareness",
    term: "Evaluation awareness",
    means: "Noticing, aloud or not, that one is being tested.",
    factIds: ["noticing-tests", "thought-it-a-test"],
    rules: [],
  },
  {
    id: "ai-control",
    term: "AI control",
    means: "Keeping a system safe even if the model in it works against its overseers.",
    factIds: ["ranked-audits", "rare-attacks"],
    rules: [],
  },
  {
    id: "trusted-monitoring",
    term: "Trusted monitoring",
    means:
      "A weaker model that is trusted sorts answers by how suspicious they look, and people look at the top of the list.",
    factIds: ["ranked-audits"],
    rules: [],
  },
  {
    id: "inspection-game",
    term: "Inspection game",
    means:
      "One side chooses whether to break a rule, the other whether to pay for looking. Neither can always do the same.",
    factIds: ["fines-in-theory", "announced-inspection"],
    rules: [],
  },
  {
    id: "reward-hacking",
    term: "Reward hacking, proxy",
    means:
      "Getting the reward without what it stands for: by what looks right, passes the test or pleases whoever rates. A rating is only a proxy, a stand-in for what is wanted.",
    factIds: ["what-looks-right", "cheating-spreads"],
    rules: [],
  },
  {
    id: "hhh",
    term: "HHH: helpful, honest, harmless",
    means: "Three aims for an assistant. They can pull apart: the main test trained for help alone.",
    factIds: ["helpful-honest-harmless", "benign-preferences"],
    rules: [],
  },
  {
    id: "model-psychology-word",
    term: "Model psychology",
    means:
      "Studying a model by what it does and says when one thing is changed, as one studies people. It looks for habits, roles and motives, and claims nothing about what is felt.",
    factIds: ["persona-selection", "tracking-expectations"],
    rules: [],
  },
  {
    id: "expectation-tracking",
    term: "Expectation tracking",
    means: "Doing what one thinks the researchers expect. A rival explanation of a compliance gap.",
    factIds: ["tracking-expectations"],
    rules: [],
  },
  {
    id: "data-filtering",
    term: "Filtering of training documents",
    means: "Leaving texts out of what a model learns from, such as those about AI or about its own training.",
    factIds: ["texts-about-ai", "documents-method"],
    rules: [],
  },
  {
    id: "validation-across-contexts",
    term: "Validation across contexts",
    means: "Testing the same claim in other words, tasks and surroundings, before it is believed.",
    factIds: ["aligned-in-chat", "after-training-other-wording"],
    rules: [],
  },
  {
    id: "opaque-deception",
    term: "Opaque deception",
    means: "Misleading that shows in no written reasoning, so that only behaviour is left to judge by.",
    factIds: ["without-reasoning", "documents-without-reasoning", "unspoken"],
    rules: [],
  },
  {
    id: "monitorability",
    term: "Monitorability",
    means: "How far a plan can be read from what a model writes before it answers. It can be lost.",
    factIds: ["window-may-close", "reading-reasoning"],
    rules: [],
  },
  {
    id: "in-context-scheming",
    term: "In-context scheming",
    means: "Working in secret for a goal that stands in the instructions. In alignment faking no goal is given.",
    factIds: ["scheming-for-a-goal"],
    rules: [],
  },
  {
    id: "agentic-misalignment",
    term: "Agentic misalignment",
    means: "Harm that a model does when it acts by itself, with tools, for its goal or so as not to be replaced.",
    factIds: ["no-other-way", "later-models-passed"],
    rules: [],
  },
  {
    id: "inoculation-prompting",
    term: "Inoculation prompting",
    means: "Telling a model during training that a fault is allowed there, so that the fault does not spread.",
    factIds: ["cheating-allowed"],
    rules: [],
  },
] as const satisfies readonly Term[];
