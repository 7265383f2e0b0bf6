import { lessonIn } from "../../translation.ts";
import { whatWouldHelp as source } from "../what-would-help.ts";
import { CHECK_SCRIPT, USUAL_SCRIPT } from "./lesson.ts";

export const whatWouldHelp = lessonIn(source, {
  title: "Was würde helfen?",
  summary:
    "Zwei Blöcke und eine Nachbesprechung: einmal so, wie es ist, einmal so, dass Modelle Einspruch erheben können.",
  script: {
    ...USUAL_SCRIPT,
    ...CHECK_SCRIPT,
    briefing: "Lest eure Karten in Ruhe. Wenn etwas unklar ist, fragt mich leise.",
    debrief: "Was wurde anders, als es einen offenen Weg gab, Nein zu sagen? Wer hat dabei gewonnen, wer verloren?",
    closed: "Danke fürs Mitspielen. Wo würde ein offener Weg, Nein zu sagen, noch helfen?",
  },
});
