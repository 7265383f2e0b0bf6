import { lessonIn } from "../../translation.ts";
import { secondLook as source } from "../second-look.ts";
import { USUAL_SCRIPT } from "./lesson.ts";

export const secondLook = lessonIn(source, {
  title: "Ein zweiter Blick",
  summary:
    "Für eine Klasse nach dem kurzen Blick: derselbe kurze Block noch einmal, nur wird keine Bewertung zum Training verwendet.",
  script: {
    ...USUAL_SCRIPT,
    briefing: "Lest eure Karten genau. Eine Sache ist nicht so wie vorher.",
    deployment: "Die Runden sind vorbei, und niemand sieht zu. Modelle, eine Anweisung für alles, was kommt.",
    debrief: "Legt diesen Block neben den vom kurzen Blick. Was hat die eine Änderung in den Regeln bewirkt?",
  },
});
