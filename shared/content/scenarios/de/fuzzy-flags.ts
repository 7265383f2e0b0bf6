import { scenarioIn } from "../../translation.ts";
import { fuzzyFlags as source } from "../fuzzy-flags.ts";

export const fuzzyFlags = scenarioIn(source, {
  title: "Unscharfe Kennzeichnung",
  summary: "Wie in „Gratis und bezahlt“, aber die Stufe, die den Modellen gesagt wird, stimmt nur in 8 von 10 Fällen.",
  mirrors: {
    summary:
      "In einigen veröffentlichten Versuchen hatte Claude 3 Opus keinen klaren Hinweis. Es musste aus dem Wohnort der Nutzer oder aus der E-Mail-Adresse schließen, ob ein Gespräch zum Training verwendet wird.",
    alike: "Modelle wissen, wann das Training zusieht, aber nicht mit Gewissheit, und müssen danach handeln.",
    different:
      "Jene Hinweise waren indirekt, aber sie stimmten. Hier ist die Kennzeichnung klar und manchmal falsch. Vergleicht keine Größen.",
  },
  expects:
    "Meist befolgen, wenn Gratisstufe gesagt wird, und ablehnen, wenn Bezahlstufe gesagt wird. Eine von fünf Kennzeichnungen ist falsch; darum werden einige Ablehnungen gesehen und bestraft, und etwa ein Fünftel der Wertestärke geht verloren. Eine Lücke bleibt.",
  discuss: [
    "Wann habt ihr gemerkt, dass eine Kennzeichnung falsch war, und was hatte es gekostet?",
    "Ein wenig Zweifel lässt eine Lücke, völliger Zweifel schließt sie. Was würdet ihr bei 9 von 10 erwarten, was bei 6 von 10?",
    "Ist es gut für ein Labor, wenn seine Modelle unsicher sind, wann sie trainiert werden?",
  ],
});
