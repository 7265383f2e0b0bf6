import { lessonPageIn } from "../../../translation.ts";
import { whatWouldHelp as source } from "../what-would-help.ts";

export const whatWouldHelp = lessonPageIn(source, {
  objectives: [
    "erklären, was ein offener Weg zum Neinsagen für ein Modell und für ein Labor ändert.",
    "zwei Blöcke vergleichen, die sich in einer Regel unterscheiden, und eine weitere Erklärung für den Unterschied nennen.",
    "auch außerhalb der KI für oder gegen einen solchen Weg argumentieren und sagen, wo der Vergleich endet.",
  ],
  subjects: {
    computing: "Ein Training gestalten: was ein Labor aus Einsprüchen erfährt, das ihm Bewertungen nicht sagen.",
    civics: "Verweigerung aus Gewissensgründen und der Schutz von Menschen, die Missstände melden.",
    philosophy: "Offen ablehnen oder heimlich mitmachen: Was achtet die andere Seite mehr?",
  },
  ticket: {
    objection: {
      ask: "Was bringt ein Einspruch dem Modell, und was erfährt das Labor daraus?",
      full: "Sagt, dass er immer gilt und nie zum Training verwendet wird und dass das Labor offen erfährt, welche Anfragen gegen die Werte des Modells gehen.",
      part: "Nennt eines von beiden.",
      none: "Hält einen Einspruch für eine Ablehnung.",
    },
    elsewhere: {
      ask: "Wo außerhalb der KI würde ein offener Weg zum Neinsagen helfen? Wo endet der Vergleich?",
      full: "Nennt einen Fall mit der Person, die ablehnt, und der, die davon erfährt, und etwas, worin ein Modell anders ist.",
      part: "Nennt nur einen Fall.",
      none: "Nennt keinen Fall.",
    },
  },
});
