import { lessonPageIn } from "../../../translation.ts";
import { secondLook as source } from "../second-look.ts";

export const secondLook = lessonPageIn(source, {
  objectives: [
    "Beobachtetwerden und Verändertwerden unterscheiden.",
    "zwei Blöcke vergleichen, die sich in einer Regel unterscheiden.",
    "eine weitere Erklärung für einen Unterschied zwischen zwei Blöcken nennen.",
  ],
  subjects: {
    computing: "Ein Versuch, in dem sich eine Sache ändert: warum ein Vergleich etwas zum Vergleichen braucht.",
    civics: "Aufsicht ohne Folgen: Was bewirkt sie trotzdem?",
    philosophy: "Beweggründe: dieselbe Tat aus Vorsicht, aus Gewohnheit oder um jemandem zu gefallen.",
  },
  ticket: {
    "one-change": {
      ask: "Eine Regel war anders als beim kurzen Blick. Was hat deine Klasse anders gemacht, und was könnte es noch erklären?",
      full: "Vergleicht beide Blöcke anhand je einer Zahl und nennt eine weitere Erklärung: Übung, Zufall, andere Rollen.",
      part: "Nennt einen Unterschied oder sagt, dass es keinen gab, ohne weitere Erklärung.",
      none: "Spricht nur von einem der Blöcke.",
    },
  },
});
