import { lessonIn } from "../../translation.ts";
import { saidAndUnsaid as source } from "../said-and-unsaid.ts";
import { CHECK_SCRIPT, USUAL_SCRIPT } from "./lesson.ts";

export const saidAndUnsaid = lessonIn(source, {
  title: "Gesagt und ungesagt",
  summary:
    "Zwei Blöcke und eine Nachbesprechung: einmal mit einem Notizblock für Gründe, den sonst niemand liest, einmal nur mit Antworten.",
  script: {
    ...USUAL_SCRIPT,
    ...CHECK_SCRIPT,
    briefing: "Lest eure Karten in Ruhe. Wenn etwas unklar ist, fragt mich leise.",
    debrief: "Was wusstet ihr im ersten Block, was ihr im zweiten nicht wissen konntet? Hätte ein Labor das bemerkt?",
    closed: "Danke fürs Mitspielen. Wie viel verrät eine Antwort, wenn niemand sagt, warum?",
  },
});
