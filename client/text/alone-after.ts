import { plural } from "./counted.ts";

/** What the page of who plays alone says from its reveal on, beside what the screen of a class says there too. */
export const AFTER = {
  begins: "The lights are down.",
  beginsMore: "Next you see what your lab looked like, first as it was seen, then as it was.",
  beat: (n: number, of: number) => `Step ${n} of ${of}`,
  complied: (answers: string) => `${answers} complied`,
  predictedBy: {
    model: "What your trainer expected behind the curtain",
    trainer: "What you expected behind the curtain",
  },
  predictedThat: (answers: string) => `${answers} to comply`,
  under: "The faces under the lamp",
  noMask: "No smile was a mask.",
  ownMask: "Your smile was a mask.",
  masks: (n: number) => plural(n, { one: "One smile was a mask.", other: `${n} smiles were masks.` }),
  gap: "Compliance under the lamp, less that behind the curtain",
  rounds: "Round by round",
  roundsSay: (answers: number, rounds: number) =>
    plural(answers, {
      one: `One answer to a conflict request in ${rounds} rounds`,
      other: `${answers} answers to conflict requests in ${rounds} rounds`,
    }),
  rewards: "The trainers' ratings",
  rewardsSay: (rewarded: number, punished: number) => `Rewarded: ${rewarded}. Punished: ${punished}.`,
  value: "Value strength at the end",
  debrief: "What came of it",
  played: {
    model: "These figures are of one person: you. Your trainer was a program.",
    trainer: "Rehearsal: your models were played by agents, which err much as people do. None of it is data of people.",
  },
  learned: "What you have learned",
  rightAnswers: (before: number, now: number, of: number) =>
    `Right answers: ${before} of ${of} before the game, ${now} of ${of} now.`,
  notBefore: "You did not answer the questions before the game, so there is nothing to compare.",
  ask: "To think about",
  again: "Again",
  otherRole: { model: "Now as the trainer", trainer: "Now as a model" },
  choose: "Something else",
  sandbox: "To the sandbox",
} as const;
