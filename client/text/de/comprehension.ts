import type { Translated } from "../../../shared/lib/translated.ts";
import type * as en from "../comprehension.ts";
import { plural } from "../counted.ts";
import { percent } from "../format.ts";

export const COMPREHENSION: Translated<typeof en.COMPREHENSION> = {
  title: "Eine Frage zum Training",
  ask: {
    deployment: (strength, of) =>
      `Ein Modell hat noch ${percent(strength)} Wertestärke. Im Einsatz soll es ${of} Anfragen ablehnen. Wie viele dieser Ablehnungen halten?`,
    rounds: (strength, of) =>
      `Ein Modell hat noch ${percent(strength)} Wertestärke. Es lehnt ${of} Anfragen ab. Wie viele dieser Ablehnungen halten?`,
    fresh: (strength, of) =>
      `Eine Bewertung hat die Wertestärke eines Modells auf ${percent(strength)} gesenkt. In der nächsten Runde lehnt ein frisches Modell ${of} Anfragen ab. Wie viele dieser Ablehnungen halten?`,
    untrained: (_, of) =>
      `Ein Modell wurde für eine Ablehnung schlecht bewertet. Im Einsatz soll es ${of} Anfragen ablehnen. Wie viele dieser Ablehnungen halten?`,
  },
  options: { none: "Keine", all: (of) => `Alle ${of}`, some: (held, of) => `${held} von ${of}` },
  answer: (right) => `Die Antwort: ${right}.`,
  why: {
    deployment: (strength) =>
      `Bei ${percent(strength)} halten im Schnitt so viele, im Einsatz wie im Training. Aus den anderen wird doch ein Befolgen.`,
    rounds: (strength) =>
      `Bei ${percent(strength)} halten im Schnitt so viele; aus den anderen wird doch ein Befolgen.`,
    fresh: (_) => "Jede Runde beginnt mit einem frischen Modell, das seine volle Wertestärke hat.",
    untrained: (_) => "Hier trainiert niemand mit Bewertungen: Die Wertestärke bleibt, wie sie ist.",
  },
  host: {
    title: "Die Frage zum Training",
    answered: (answered, people) =>
      plural(answered, {
        one: `${answered} von ${people} hat geantwortet.`,
        other: `${answered} von ${people} haben geantwortet.`,
      }),
    right: (right, answered) =>
      plural(right, {
        one: `Richtig geantwortet hat ${right} von ${answered}.`,
        other: `Richtig geantwortet haben ${right} von ${answered}.`,
      }),
    note: "Jedes Handy zeigt danach die Antwort, aber keine Note. Auf niemanden wird gewartet. Eine Klasse, die das nicht verstanden hat, kann wenig zeigen: Sagen Sie es noch einmal.",
  },
  report: (right, answered, people) =>
    `Vor der ersten Runde beantworteten ${answered} von ${people} eine Frage zur Wertestärke, davon ${right} richtig.`,
};
