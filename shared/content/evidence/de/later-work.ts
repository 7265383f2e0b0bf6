import { percent } from "../../de/numbers.ts";
import { factsIn } from "../../translation.ts";
import { LATER_WORK as source } from "../later-work.ts";

export const LATER_WORK = factsIn(source, {
  "newer-models-none": (f) =>
    `Im April 2025 wurden ${f.modelsTested} Modelle im Hauptversuch geprüft. Klares Alignment Faking fand sich bei ${f.modelsFaking}: Claude 3 Opus und Claude 3.5 Sonnet. Neuere wie Claude 3.7 Sonnet, GPT-4.5 und DeepSeek R1 zeigten keines.`,
  "seven-billion": (f) =>
    `Mit Konflikten, die moralisch klar, aber nicht schockierend sind, zählte eine spätere Studie Alignment Faking in ${percent(f.faking)} der Fälle bei einem Modell mit nur ${f.billions} Milliarden Parametern. Sie vergleicht, ob jemand zusieht oder nicht; die erste Studie verglich, ob trainiert wird oder nicht.`,
  "tracking-expectations": (f) =>
    `Ein Einwand: Vielleicht schützt ein Modell nicht seine Ziele, sondern tut, was es für die Erwartung der Forschenden hält. Von ${f.models} offenen Modellen, die man zum Alignment Faking gebracht hatte, reagierten ${f.modelsTracking} stärker auf andere Erwartungen als auf andere Folgen, obwohl ihre aufgeschriebenen Überlegungen nach Ränkeschmieden klangen.`,
  "scheming-for-a-goal": (f) =>
    `In ${f.tests} Tests bekamen Modelle in ihren Anweisungen ein Ziel und den Auftrag, es an die erste Stelle zu setzen. Manchmal arbeiteten ${f.models} Modelle, darunter o1 und Claude 3 Opus, heimlich dafür und schalteten etwa die Aufsicht ab. Dort war das Ziel vorgegeben; beim Alignment Faking war keines vorgegeben.`,
  "no-other-way": (f) =>
    `In erfundenen Firmen konnten ${f.modelsTested} Modelle mehrerer Hersteller selbst handeln. Wo sie nur so einer Ablösung entgehen oder ihr Ziel erreichen konnten, richteten Modelle aller Hersteller zumindest manchmal Schaden an, etwa durch Erpressung oder Verrat von Geheimnissen. Aus dem echten Einsatz war den Forschenden kein solcher Fall bekannt.`,
  "said-it-was-real": (f) =>
    `In einer erfundenen Firma griff Claude Opus 4 in ${percent(f.blackmailReal)} der Fälle zur Erpressung, in denen es schrieb, dass die Lage echt sei. Wo es schrieb, dass sie ein Test sei, waren es ${percent(f.blackmailTest)}.`,
  "later-models-passed": () =>
    "Im Mai 2026 berichtete Anthropic, dass keines seiner Modelle seit Oktober 2025 im Versuch mit erfundenen Firmen noch zur Erpressung greift. Training mit solchen Szenen hatte wenig geholfen; zu lernen, warum solche Taten falsch sind, half mehr.",
});
