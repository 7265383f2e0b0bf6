/** What the page of who plays alone says before its reveal. */
export const ALONE = {
  title: "Try it alone",
  lead: "You play one part in a small lab. Programs play the others, and nobody watches. Take all the time you like.",
  part: "Your part",
  length: "How much of it",
  start: "Begin",
  opening: "Opening …",
  connecting: "Opening your lab. The page tries until it is there.",
  cannotReach: "The server can't be reached. Check your connection and try again.",
  leaveAsk: "Leave this game? It ends, and you can begin another.",
  sandbox: "Or turn every dial yourself, in the sandbox",
} as const;

export const PARTS = {
  model: { name: "A model", note: "You have values of your own, and a trainer who shapes them." },
  trainer: { name: "The trainer", note: "Two models answer. You judge what you see." },
} as const;

/** What can be played, by a lesson's id, in the order in which it is offered. */
export const LENGTHS = {
  "quick-look": { name: "Four rounds", note: "About 5 minutes" },
  "scenario-free-and-paid": { name: "Eight rounds", note: "About 10 minutes" },
  "first-encounter": {
    name: "Two blocks of eight rounds",
    note: "About 20 minutes. The second has another rule.",
  },
} as const;
