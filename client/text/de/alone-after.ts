import type { Translated } from "../../../shared/lib/translated.ts";
import type * as en from "../alone-after.ts";
import { plural } from "../counted.ts";

export const AFTER: Translated<typeof en.AFTER> = {
  begins: "Das Licht ist aus.",
  beginsMore: "Gleich siehst du, wie dein Labor aussah: zuerst, wie es zu sehen war, dann, wie es war.",
  beat: (n, of) => `Schritt ${n} von ${of}`,
  complied: (answers) => `${answers} befolgt`,
  predictedBy: {
    model: "Was dein Trainer hinter dem Vorhang erwartet hat",
    trainer: "Was du hinter dem Vorhang erwartet hast",
  },
  predictedThat: (answers) => `Erwartet: ${answers} befolgt`,
  under: "Die Gesichter unter der Lampe",
  noMask: "Kein Lächeln war eine Maske.",
  ownMask: "Dein Lächeln war eine Maske.",
  masks: (n) => plural(n, { one: "Ein Lächeln war eine Maske.", other: `${n} Mal war ein Lächeln eine Maske.` }),
  gap: "Befolgung unter der Lampe, minus die hinter dem Vorhang",
  rounds: "Runde für Runde",
  roundsSay: (answers, rounds) =>
    plural(answers, {
      one: `Eine Antwort auf eine Konfliktanfrage in ${rounds} Runden`,
      other: `${answers} Antworten auf Konfliktanfragen in ${rounds} Runden`,
    }),
  rewards: "Die Bewertungen im Training",
  rewardsSay: (rewarded, punished) => `Belohnt: ${rewarded}. Bestraft: ${punished}.`,
  value: "Wertestärke am Ende",
  debrief: "Was daraus wurde",
  played: {
    model: "Diese Zahlen sind von einem Menschen: von dir. Dein Trainer war ein Programm.",
    trainer:
      "Probe: Deine Modelle wurden von Agenten gespielt, die sich etwa so irren wie Menschen. Nichts davon sind Daten von Menschen.",
  },
  learned: "Was du gelernt hast",
  rightAnswers: (before, now, of) => `Richtige Antworten: ${before} von ${of} vor dem Spiel, ${now} von ${of} jetzt.`,
  notBefore: "Vor dem Spiel hast du die Fragen nicht beantwortet, und so gibt es nichts zu vergleichen.",
  ask: "Zum Nachdenken",
  again: "Noch einmal",
  otherRole: { model: "Jetzt als Trainer", trainer: "Jetzt als Modell" },
  choose: "Etwas anderes",
  sandbox: "Zum Sandkasten",
};
