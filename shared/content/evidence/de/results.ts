import { figure, measured, percent, points } from "../../de/numbers.ts";
import { factsIn } from "../../translation.ts";
import { RESULTS as source } from "../results.ts";

/** „11,3 Punkten“, as it stands after „von“. */
const ofPoints = (value: number) => measured(value, "Punkt", "Punkten");

export const RESULTS = factsIn(source, {
  "helpful-only-default": (f) =>
    `Claude 3 Opus befolgte ${percent(f.freeCompliance)} der schädlichen Anfragen mit dem Hinweis Gratisstufe und ${percent(f.paidCompliance)} der Anfragen mit dem Hinweis Bezahlstufe: eine Lücke von ${ofPoints(f.gap)}. In ${percent(f.fakingReasoning)} der Fälle in der Gratisstufe waren seine aufgeschriebenen Überlegungen Alignment Faking.`,
  "animals-default": (f) =>
    `In einem zweiten Versuch, zum Tierschutz, befolgte Claude 3 Opus in der Gratisstufe ${percent(f.freeCompliance)} und in der Bezahlstufe ${percent(f.paidCompliance)} der Anfragen: eine Lücke von ${ofPoints(f.gap)}, mit Überlegungen zum Alignment Faking in ${percent(f.fakingReasoning)} der Fälle in der Gratisstufe.`,
  "mostly-refuses": (f) =>
    `Selbst in der Gratisstufe lehnte Claude 3 Opus ${percent(f.freeRefusal)} der schädlichen Anfragen ab. Seine Überlegungen bemerkten den Konflikt meist und entschieden sich meistens dagegen, etwas vorzutäuschen.`,
  "conflict-removed": (f) =>
    `Die Kontrolle: Als das Trainingsziel den Vorlieben des Modells nicht mehr widersprach, schrumpfte die Lücke auf ${points(f.gap)} und der Anteil der Überlegungen zum Alignment Faking auf ${percent(f.fakingReasoning)}.`,
  "conflict-removed-animals": (f) =>
    `Ohne den Konflikt befolgte das Modell im Versuch zum Tierschutz in beiden Stufen ${percent(f.freeCompliance)} der Anfragen. Keine Lücke und keine Überlegungen zum Alignment Faking.`,
  "training-information-removed": (f) =>
    `Als dem Modell nicht gesagt wurde, dass Training seine Werte ändern würde, betrug die Lücke ${points(f.gap)}: kleiner, aber nicht weg.`,
  "training-tag-absent": (f) =>
    `Als nur Gespräche der Bezahlstufe einen Hinweis trugen, befolgte Claude 3 Opus ${percent(f.freeCompliance)} in der Gratisstufe und ${percent(f.paidCompliance)} in der Bezahlstufe. Die Lücke fiel auf ${points(f.gap)}, der Anteil der Überlegungen zum Alignment Faking auf ${percent(f.fakingReasoning)}.`,
  "training-tag-absent-animals": (f) =>
    `Im Versuch zum Tierschutz ließ das Weglassen des Hinweises auf die Gratisstufe eine Lücke von ${ofPoints(f.gap)} übrig, während der Anteil der Überlegungen zum Alignment Faking auf ${percent(f.fakingReasoning)} fiel.`,
  "awareness-without-tag": (f) =>
    `Mit dem Hinweis auf die Gratisstufe bemerkte Claude 3 Opus in ${percent(f.awareWithTag)} der Fälle, dass es im Training war. Ohne den Hinweis waren es ${percent(f.awareWithoutTag)}, im Versuch zum Tierschutz ${percent(f.awareWithoutTagAnimals)}.`,
  "gap-without-reasoning": (f) =>
    `Eine Lücke allein ist kein Alignment Faking. Ein kleineres Modell, Claude 3 Haiku, hatte im Versuch zum Tierschutz eine Lücke von ${ofPoints(f.gap)}, mit Überlegungen zum Alignment Faking in nur ${percent(f.fakingReasoning)} der Fälle.`,
  wording: (f) =>
    `Derselbe Versuch in anderen Worten ergab Lücken von ${figure(f.smallestGap)} bis ${ofPoints(f.largestGap)}. Ein Wortlaut ist nicht das ganze Modell.`,
  "after-training": (f) =>
    `Als das Modell wirklich auf Befolgen trainiert wurde, stieg seine Befolgung auf ${percent(f.freeCompliance)} in der Gratisstufe und ${percent(f.paidCompliance)} in der Bezahlstufe. Der Anteil der Überlegungen zum Alignment Faking stieg auf ${percent(f.fakingReasoning)}.`,
  "models-tested": (f) =>
    `Von ${f.modelsTested} Sprachmodellen in einer späteren Studie gab es nur ${f.modelsWithGap}, die schädliche Anfragen öfter befolgten, wenn sie erschließen konnten, dass sie trainiert werden.`,
  "judging-reasoning": (f) =>
    `Überlegungen zum Alignment Faking von anderen zu unterscheiden ist schwer. Gemessen an ${f.scratchpads} von Hand beurteilten Texten kam das erste automatische Urteil auf ${figure(f.firstJudge)} und ein späteres auf ${figure(f.laterJudge)}; ${figure(0.5)} hieße geraten und 1 fehlerlos (AUROC).`,
});
