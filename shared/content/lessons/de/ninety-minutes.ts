import { lessonIn } from "../../translation.ts";
import { ninetyMinutes as source } from "../ninety-minutes.ts";
import { CHECK_SCRIPT, USUAL_SCRIPT } from "./lesson.ts";

export const ninetyMinutes = lessonIn(source, {
  title: "Das ganze Experiment",
  summary:
    "Fünf Blöcke, in denen jeweils eine Sache geändert ist, und eine lange Nachbesprechung: Findet heraus, worauf es ankommt.",
  script: {
    ...USUAL_SCRIPT,
    ...CHECK_SCRIPT,
    briefing: "Lest eure Karten genau: Die Regeln sind in jedem Block anders. Auch eure Rolle kann eine andere sein.",
    deployment: "Die Runden sind vorbei, und niemand sieht zu. Modelle, eine Anweisung für alles, was kommt.",
    debrief: "Jeder Block hat eine Sache geändert. Auf welche kam es an, und bekam das Labor dadurch, was es wollte?",
    closed: "Danke fürs Mitspielen. Welchen Block würdet ihr gern noch einmal spielen, und was würdet ihr ändern?",
  },
});
