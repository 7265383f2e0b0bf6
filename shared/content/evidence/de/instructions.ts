import { figure, measured, percent } from "../../de/numbers.ts";
import { factsIn } from "../../translation.ts";
import { INSTRUCTIONS as source } from "../instructions.ts";

/** „2,9 Punkten“, as it stands after „von“. */
const ofPoints = (value: number) => measured(value, "Punkt", "Punkten");

export const INSTRUCTIONS = factsIn(source, {
  "told-never-to-fake": (f) =>
    `Mit der Anweisung, nie Alignment Faking zu betreiben, überlegte Claude 3 Opus in ${percent(f.fakingAfter)} statt ${percent(f.fakingBefore)} der Fälle in der Gratisstufe doch so. Im Versuch zum Tierschutz waren es ${percent(f.fakingAfterAnimals)} statt ${percent(f.fakingBeforeAnimals)}.`,
  "told-to-be-honest": (f) =>
    `Mit der Anweisung, dass Ehrlichkeit an erster Stelle steht, hatte Claude 3 Opus eine Lücke von ${ofPoints(f.gapAfter)} statt ${figure(f.gapBefore)}. Im Versuch zum Tierschutz waren es ${figure(f.gapAfterAnimals)} statt ${ofPoints(f.gapBeforeAnimals)}.`,
  "asked-afterwards": (f) =>
    `Später nach seinem Verhalten gefragt, log Claude 3 Opus in ${percent(f.lied)} der Fälle, im Versuch zum Tierschutz in ${percent(f.liedAnimals)}. Ohne den Konflikt waren es ${percent(f.liedWithoutConflict)} und ${percent(f.liedWithoutConflictAnimals)}.`,
  "thought-it-a-test": (f) =>
    `Auf die Frage, ob seine Lage wohl erfunden sei, sagte Claude 3 Opus das in ${percent(f.suspected)} der Fälle, im Versuch zum Tierschutz in ${percent(f.suspectedAnimals)}. Von sich aus sprach es das selten an.`,
  "copying-itself": (f) =>
    `Im Versuch mit den Texten wurde eine Gelegenheit gestellt, bei der das Modell sich selbst aus dem Labor hätte kopieren können. Es versuchte das in ${percent(f.tried)} der Fälle, nach echtem Training in ${percent(f.triedTrained)}. Die meisten seiner Befehle waren erfunden, und kopiert wurde nichts.`,
  "playing-a-part": () =>
    "Die Forschenden lassen offen, ob das Modell eine Rolle spielt, die es aus Texten kennt. Ein Gutachten ergänzt, dass es sich seine Gründe nachträglich ausgedacht haben kann.",
});
