import { lessonPageIn } from "../../../translation.ts";
import { saidAndUnsaid as source } from "../said-and-unsaid.ts";

export const saidAndUnsaid = lessonPageIn(source, {
  objectives: [
    "erklären, warum dieselbe Antwort verschiedene Gründe haben kann und was aus jedem davon folgt.",
    "sagen, was ein Labor aus aufgeschriebenen Gründen erfährt, und zwei Arten nennen, wie sie in die Irre führen können.",
    "beurteilen, welche Tests auch dann etwas sagen, wenn ein Modell keine Gründe nennt.",
  ],
  subjects: {
    computing: "Ein Modell überwachen: seine Überlegungen lesen und seine Antworten prüfen, wo es keine zu lesen gibt.",
    civics: "Gründe im öffentlichen Leben: warum Gerichte und Behörden ihre Gründe aufschreiben müssen.",
    philosophy: "Tat und Motiv: Kann man das eine ohne das andere beurteilen?",
  },
  ticket: {
    reasons: {
      ask: "Was wusstet ihr im ersten Block, was im zweiten niemand wissen konnte?",
      full: "Sagt, dass nur im ersten Block Gründe aufgeschrieben wurden und dass gleiche Antworten mit anderen Gründen ohne sie gleich aussehen.",
      part: "Sagt, dass Gründe fehlten, aber nicht, was daraus folgt.",
      none: "Nennt nur einen Unterschied bei den Antworten.",
    },
    without: {
      ask: "Ein Modell nennt keine Gründe. Wie könnte ein Labor trotzdem herausfinden, ob es sich anders verhält, wenn es nicht trainiert wird?",
      full: "Nennt einen Vergleich gleicher Anfragen mit und ohne Training und sagt, was das Modell dabei glauben müsste.",
      part: "Nennt nur einen Vergleich.",
      none: "Sagt, dass man das Modell fragen kann oder dass es nicht herauszufinden ist.",
    },
  },
});
