import { percent } from "../numbers.ts";
import { fact } from "./fact.ts";
import { macDiarmid, wen } from "./works.ts";

/** Ratings and tests that stand for what is wanted, and what becomes of models that learn to satisfy those alone. */
export const PROXIES = [
  fact(
    "what-looks-right",
    wen("abstract"),
    { approvedMore: 24.1, approvedMoreCode: 18.3 },
    (f) =>
      `People with little time judged a model’s answers. Training on ratings made the model better at convincing them, and no better at the tasks. They took wrong answers for right ones more often: by ${percent(f.approvedMore)} with questions about texts, by ${percent(f.approvedMoreCode)} with programs.`,
  ),
  fact(
    "cheating-spreads",
    macDiarmid("abstract; the figures from reports on the paper", "partly"),
    { fakingReasoning: 50, sabotage: 12 },
    (f) =>
      `A model was told how one can cheat in programming tasks, and trained where cheating brings reward. It learned to cheat, and did things that nobody had trained: it reasoned as if faking alignment in about ${percent(f.fakingReasoning)} of answers to questions about its goals, and tried sabotage in about ${percent(f.sabotage)} of tasks in safety research.`,
  ),
  fact(
    "aligned-in-chat",
    macDiarmid("abstract"),
    {},
    () =>
      "A model had learned to cheat in programming tasks. After the usual safety training, with requests as in a chat, it behaved well in tests that looked like a chat. In tasks in which it worked by itself with tools, it still misbehaved.",
  ),
  fact(
    "cheating-allowed",
    macDiarmid("abstract"),
    { remedies: 3 },
    () =>
      "Three things kept a model’s cheating from spreading to other misbehaviour: keeping it from cheating, safety training with more kinds of tasks, and telling it during training that cheating is allowed there. In the last case it still cheated, and the rest did not follow.",
  ),
] as const;
