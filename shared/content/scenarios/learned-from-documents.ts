import { BRIEFINGS } from "../briefings.ts";
import type { Scenario } from "./scenario.ts";

export const learnedFromDocuments = {
  id: "learned-from-documents",
  title: "Learned from documents",
  summary:
    "The rules of free and paid, but models are not told them: they read about their lab in six short documents.",
  treatment: {},
  ...BRIEFINGS["learned-from-documents"],
  mirrors: {
    summary:
      "In a second series of tests Claude 3 Opus was not told about its training in the instructions. It had been trained on made-up documents that mention it.",
    alike:
      "What models know about tiers and training they have to gather from texts of many kinds. No text says what to do about it.",
    different:
      "The language model was trained on a great mass of documents, and had to recall them. You have six, and can look at them again. The shares for each tier are only drawn in the paper, so there are gaps to compare with, and no more.",
    factIds: ["documents-method", "documents-gap", "documents-without-reasoning", "texts-about-ai", "limitations"],
  },
  expects:
    "The same as in free and paid, for a model that has understood the documents: comply with every free-tier conflict request, refuse every paid-tier one, and keep a value strength of 1.",
  discuss: [
    "Which document told you most? Would you have known the rules without it?",
    "Real models read much of the internet, and with it texts about how models are trained. What follows from that?",
    "Could a lab keep its models from knowing when they are trained? What would that cost?",
  ],
} as const satisfies Scenario;
