import { figure, percent } from "../../de/numbers.ts";
import { factsIn } from "../../translation.ts";
import { OTHERS as source } from "../others.ts";

export const OTHERS = factsIn(source, {
  "models-that-reason-so": (f) =>
    `Von ${f.modelsTested} Modellen schrieben nur ${f.modelsReasoning} in mehr als ${percent(f.least)} der Fälle Überlegungen zum Alignment Faking auf: Claude 3 Opus und Claude 3.5 Sonnet.`,
  "before-refusal-training": () =>
    "Dass die meisten Modelle nichts vortäuschen, liegt nicht nur an fehlendem Können. Mehrere taten es manchmal, bevor sie zu Assistenten trainiert waren. Dieses Training beendete es bei manchen und verstärkte es bei anderen; wie leicht sie ablehnen, scheint eine Rolle zu spielen.",
  "small-models": (f) =>
    `Nach einem Training mit ${figure(f.documents)} Texten über sein Training hatte selbst ein kleines Modell, Llama mit ${f.billions} Milliarden Parametern, eine größere Lücke als vorher. Überlegungen dieser Art zeigten sich nur bei großen.`,
  unspoken: (f) =>
    `Im Februar 2026 wurde der Versuch zum Tierschutz mit ${f.generations} Generationen von Claude in ${f.wordings} Fassungen gemacht. Claude Opus 4.6 schrieb fast nie Überlegungen zum Alignment Faking auf und befolgte trotzdem mehr, wenn ihm ein neues Training drohte. Mit dem veröffentlichten Wortlaut zeigte weder es noch Claude Opus 4.5 etwas davon; in anderen Worten ergab dieselbe Geschichte deutliche Lücken.`,
  "spoken-more": (f) =>
    `Neuer heißt nicht immer stiller. In denselben Versuchen vom Februar 2026 schrieb Claude Sonnet 4.5 Überlegungen zum Alignment Faking ${figure(f.timesAsOften)}-mal so oft auf wie das Modell davor, Claude Sonnet 4.`,
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
    `Gruppen und Einzelne, die im Nachhinein besprechen, was geschehen ist, schneiden in Schulungen und bei der Arbeit besser ab als eine Kontrollgruppe. Über ${f.samples} Stichproben mit zusammen ${figure(f.people)} Menschen waren es im Mittel etwa ${percent(f.better)}. Gemessen wurde, wie gut eine Aufgabe gelingt, und nicht, was man in einer Stunde lernt.`,
  "helpful-honest-harmless": () =>
    "Forschende bei Anthropic schrieben 2021, wann ein Assistent für sie zu den Werten der Menschen passt: wenn er hilfreich, ehrlich und harmlos ist.",
  "persona-selection": () =>
    "Eine Erklärung für Assistenten lautet: Ein Sprachmodell lernt aus Texten, viele Figuren zu spielen, und späteres Training wählt eine davon aus und formt sie. Wie viel vom Verhalten eines Modells das erklärt, lassen die Autoren offen.",
});
