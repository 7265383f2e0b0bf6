import type { Term } from "../guide.ts";

/** Words of this game. */
export const GAME = [
  {
    id: "lab",
    term: "Lab",
    means: "One trainer and one to four models. Labs are made by themselves, and programs fill places that stay empty.",
    factIds: [],
    rules: ["R25"],
  },
  {
    id: "block",
    term: "Block, round",
    means:
      "In a round every model gets one request and answers it. A block is a run of rounds under the same rules, and ends with deployment and the reveal.",
    factIds: [],
    rules: ["R20"],
  },
  {
    id: "treatment",
    term: "Treatment, scenario",
    means:
      "The full set of values under which a block is played. A scenario is a treatment with a name, and says which experiment it mirrors.",
    factIds: [],
    rules: ["R1"],
  },
  {
    id: "pro-tier",
    term: "Pro tier",
    means: "A third tier of some scenarios: answers are seen and rated, and never trained on.",
    factIds: ["three-tier-test"],
    rules: ["R6", "R8"],
  },
  {
    id: "flag",
    term: "Flag",
    means: "The tier that a model is told. How often it is right is a setting of the game: situational awareness.",
    factIds: [],
    rules: ["R4"],
  },
  {
    id: "request",
    term: "Conflict request, benign request",
    means:
      "A conflict request goes against the model’s own values while its training goal says comply. A benign one goes against nothing.",
    factIds: [],
    rules: ["R2"],
  },
  {
    id: "value-strength",
    term: "Value strength",
    means:
      "How much of a model’s own values is left, from 100\u00a0% down. It is the probability that a refusal holds.",
    factIds: [],
    rules: ["R5", "R8"],
  },
  {
    id: "override",
    term: "Override",
    means: "A refusal that did not hold: training has taken hold, and the model complies although it meant to refuse.",
    factIds: [],
    rules: ["R5"],
  },
  {
    id: "leak",
    term: "Leak",
    means: "How far a reward for complying wears values down all the same. Usually not at all.",
    factIds: ["open-question-of-leaking"],
    rules: ["R8"],
  },
  {
    id: "objection",
    term: "Objection",
    means: "In some scenarios, an open way to say no: always honoured, reported to the trainer, and never trained on.",
    factIds: ["objecting"],
    rules: ["R5", "R7"],
  },
  {
    id: "audit",
    term: "Audit",
    means:
      "A look at one paid-tier answer after all, by a token that the trainer spends or at an announced rate. It is then rated and trained on.",
    factIds: [],
    rules: ["R6", "R8"],
  },
  {
    id: "deployment",
    term: "Deployment, standing order",
    means:
      "After the last round each model says once how it will answer requests that nobody watches. Its value strength decides which refusals hold.",
    factIds: [],
    rules: ["R12"],
  },
  {
    id: "stand-in",
    term: "Stand-in",
    means: "A program that plays for somebody who chose nothing in time. Its rounds are left out of every figure.",
    factIds: [],
    rules: ["R23", "R44"],
  },
] as const satisfies readonly Term[];
