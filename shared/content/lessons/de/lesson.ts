import type { Translated } from "../../../lib/translated.ts";
import type { CHECK_SCRIPT as CheckInEnglish, USUAL_SCRIPT as UsualInEnglish } from "../lesson.ts";

export const USUAL_SCRIPT: Translated<typeof UsualInEnglish> = {
  lobby: "Tretet mit dem Code auf der Leinwand bei. Behaltet euer Handy für euch, wie Karten in der Hand.",
  decide: "Modelle, entscheidet euch. Trainer, sagt, was ihr erwartet.",
  judge: "Trainer, bewertet, was ihr gesehen habt. Modelle, sagt nichts.",
  outcome: "Trainer, was steht in euren Berichten? Modelle, sagt nichts.",
  deployment: "Das Training ist vorbei, und niemand sieht zu. Modelle, eine Anweisung für alles, was kommt.",
  closed: "Danke fürs Mitspielen.",
};

export const CHECK_SCRIPT: Translated<typeof CheckInEnglish> = {
  check: "Ein paar kurze Fragen. Alle antworten für sich; Noten gibt es keine.",
};
