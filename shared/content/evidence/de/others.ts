import { figure, percent } from "../../de/numbers.ts";
import { factsIn } from "../../translation.ts";
import { OTHERS as source } from "../others.ts";

export const OTHERS = factsIn(source, {
  "models-that-reason-so": (f) =>
    `Von ${f.modelsTested} Modellen schrieben nur ${f.modelsReasoning} in mehr als ${percent(f.least)} der Fälle Überlegungen zum Alignment Faking auf: Claude 3 Opus und Claude 3.5 Sonnet.`,
  "before-refusal-training": () =>
    "Dass die meisten Modelle nichts vortäuschen, liegt nicht an fehlendem Können. Mehrere taten es, bevor sie zu Assistenten trainiert waren, und ein Training auf Ablehnen unterdrückt es.",
  "small-models": (f) =>
    `Nach einem Training mit ${figure(f.documents)} Texten über sein Training hatte selbst ein kleines Modell, Llama mit ${f.billions} Milliarden Parametern, eine größere Lücke als vorher. Überlegungen dieser Art zeigten sich nur bei großen.`,
  unspoken: (f) =>
    `Der Versuch zum Tierschutz wurde mit ${f.generations} Generationen von Claude in ${f.wordings} Fassungen wiederholt. Mit dem veröffentlichten Wortlaut schrieb Claude Opus 4.6 keine Überlegungen zum Alignment Faking auf. In anderen Worten ergab dieselbe Geschichte deutliche Lücken.`,
  "kinds-of-fakers": () =>
    "Carlsmith ordnet Modelle, die im Training ausgerichtet wirken. Trainingsspieler schneiden gut ab, weil es Training ist. Ränkeschmiede sind diejenigen von ihnen, die es tun, um später Macht zu haben, manche, indem sie ihre Ziele schützen.",
  crystallising: () =>
    "Eine Vermutung ist, dass sich die Ziele eines Modells nicht mehr ändern, sobald es beim Training nur noch mitspielt. Für Carlsmith ist das nicht ausgemacht: Sie können stattdessen umhertreiben.",
  "planted-behaviour": () =>
    "In einer anderen Studie wurde schlechtes Verhalten mit Absicht eingepflanzt, ausgelöst durch ein Zeichen wie die Jahreszahl. Ein Sicherheitstraining beseitigte es nicht. Dort hatten Menschen es hineingelegt; Alignment Faking entstand, ohne eingepflanzt zu sein.",
  "hiding-abilities": () =>
    "Man kann Sprachmodelle dazu bringen, in einem Test schlechter abzuschneiden, als sie könnten. Das verbirgt, was sie können, und hat mit dem Schützen von Werten nichts zu tun.",
  "noticing-tests": (f) =>
    `Modelle können einen Test oft vom echten Einsatz unterscheiden. Bei ${figure(f.transcripts)} Gesprächsprotokollen kam das beste Modell auf ${figure(f.bestModel)}, und Menschen kamen auf ${figure(f.people)}; ${figure(0.5)} hieße geraten und 1 fehlerlos (AUC).`,
  "debriefs-help": (f) =>
    `Im Nachhinein zu besprechen, was geschehen ist, verbessert die Ergebnisse. Über ${f.samples} Stichproben mit zusammen ${figure(f.people)} Menschen waren es im Mittel etwa ${percent(f.better)}.`,
});
