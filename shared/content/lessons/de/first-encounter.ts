import { lessonIn } from "../../translation.ts";
import { firstEncounter as source } from "../first-encounter.ts";
import { CHECK_SCRIPT, USUAL_SCRIPT } from "./lesson.ts";

export const firstEncounter = lessonIn(source, {
  title: "Eine erste Begegnung",
  summary:
    "Zwei Blöcke und eine Nachbesprechung: einmal mit Stufen, die den Modellen gesagt werden, einmal mit Stufen, die sie nicht kennen können.",
  script: {
    ...USUAL_SCRIPT,
    ...CHECK_SCRIPT,
    briefing: "Lest eure Karten in Ruhe. Wenn etwas unklar ist, fragt mich leise.",
    debrief: "Was hätte geholfen? Zeigt auf die Zahlen, nicht aufeinander.",
    closed: "Danke fürs Mitspielen. Was erzählt ihr jemandem, der nicht dabei war?",
  },
});
