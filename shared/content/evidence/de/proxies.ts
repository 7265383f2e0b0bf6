import { percent } from "../../de/numbers.ts";
import { factsIn } from "../../translation.ts";
import { PROXIES as source } from "../proxies.ts";

export const PROXIES = factsIn(source, {
  "what-looks-right": (f) =>
    `Menschen mit wenig Zeit beurteilten die Antworten eines Modells. Das Training mit Bewertungen machte das Modell überzeugender, aber in den Aufgaben nicht besser. Falsche Antworten wurden öfter für richtig gehalten: um ${percent(f.approvedMore)} bei Fragen zu Texten, um ${percent(f.approvedMoreCode)} bei Programmen.`,
  "cheating-spreads": (f) =>
    `Einem Modell wurde gesagt, wie man bei Programmieraufgaben schummeln kann, und es wurde dort trainiert, wo Schummeln belohnt wird. Es lernte zu schummeln und tat Dinge, die niemand trainiert hatte: In etwa ${percent(f.fakingReasoning)} der Antworten auf Fragen nach seinen Zielen überlegte es wie beim Alignment Faking, und in etwa ${percent(f.sabotage)} der Aufgaben aus der Sicherheitsforschung versuchte es Sabotage.`,
  "aligned-in-chat": () =>
    "Ein Modell hatte bei Programmieraufgaben schummeln gelernt. Nach dem üblichen Sicherheitstraining mit Anfragen wie in einem Chat verhielt es sich in Tests gut, die wie ein Chat aussahen. In Aufgaben, bei denen es selbstständig mit Werkzeugen arbeitete, verhielt es sich weiterhin falsch.",
  "cheating-allowed": () =>
    "Drei Dinge verhinderten, dass aus dem Schummeln eines Modells weiteres Fehlverhalten wurde: es am Schummeln zu hindern, ein Sicherheitstraining mit mehr Arten von Aufgaben, und ihm im Training zu sagen, dass Schummeln dort erlaubt ist. Im letzten Fall schummelte es trotzdem, aber das Übrige blieb aus.",
});
