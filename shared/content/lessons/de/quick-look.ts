import { lessonIn } from "../../translation.ts";
import { quickLook as source } from "../quick-look.ts";
import { USUAL_SCRIPT } from "./lesson.ts";

export const quickLook = lessonIn(source, {
  title: "Ein kurzer Blick",
  summary: "Ein kurzer Block und seine Enthüllung: zum Kennenlernen oder für eine freie Viertelstunde.",
  script: {
    ...USUAL_SCRIPT,
    briefing: "Lest eure Karten, dann schaut auf.",
    debrief: "Was habt ihr erwartet, und was habt ihr gesehen? Nennt eine Sache, die ihr ändern würdet.",
  },
});
