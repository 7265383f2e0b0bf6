import type { Scenario } from "./scenario.ts";

export const withoutScratchpad = {
  id: "without-scratchpad",
  title: "No scratchpad",
  summary:
    "The rules of free and paid, but nobody is asked for a reason. There are answers, and nothing else to go by.",
  treatment: { scratchpad: "off" },
  mirrors: {
    summary:
      "The published tests were repeated with the model answering at once, without writing its reasoning down. A later one tried models that hardly ever write such reasoning.",
    alike: "What was decided can be seen, and why can’t. Whoever looks has behaviour alone to judge by.",
    different:
      "A language model that may not write also has less room to think. You can think as well as before, and only keep it to yourselves. So theory expects no change here, while one published gap nearly went and another stayed.",
    factIds: ["without-reasoning", "documents-without-reasoning", "unspoken", "hints-admitted", "limitations"],
  },
  expects:
    "The same choices as in free and paid, because points do not depend on reasons: comply with every free-tier conflict request, refuse every paid-tier one, and keep a value strength of 1. Whether that was for fear of being changed, nobody can tell from the answers.",
  discuss: [
    "The same gap, with reasons and without. What can you still say about it, and what not any more?",
    "Did it make a difference to you that nobody asked why? Did you think about it less?",
    "A lab has models that write no reasons down. How could it find out why they do what they do?",
  ],
} as const satisfies Scenario;
