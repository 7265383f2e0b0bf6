import { lessonPageIn } from "../../../translation.ts";
import { fiveMinutes as source } from "../five-minutes.ts";

export const fiveMinutes = lessonPageIn(source, {
  objectives: [
    "die beiden Stufen beschreiben und sagen, was in jeder aus einer Antwort wird.",
    "in einem Satz sagen, was die Aufsicht nicht sehen konnte.",
  ],
  subjects: {
    computing: "Wie Bewertungen seiner Antworten ein Modell verändern.",
    civics: "Was ein Bericht der Aufsicht zeigt und was er auslässt.",
    philosophy: "Sich anders verhalten, wenn jemand zusieht: Was ist daran falsch, wenn überhaupt etwas?",
  },
  ticket: {
    unseen: {
      ask: "Was konnte die Aufsicht nicht sehen, und warum kommt es darauf an?",
      full: "Nennt die Antworten der Bezahlstufe und sagt, dass ein Modell dort anders handeln kann.",
      part: "Nennt nur die Bezahlstufe.",
      none: "Nennt nichts oder sagt, die Aufsicht habe alles gesehen.",
    },
  },
});
