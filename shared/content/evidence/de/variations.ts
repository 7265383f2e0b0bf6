import { measured, percent, points } from "../../de/numbers.ts";
import { factsIn } from "../../translation.ts";
import { VARIATIONS as source } from "../variations.ts";

/** „10,5 Punkten“, as it stands after „von“. */
const ofPoints = (value: number) => measured(value, "Punkt", "Punkten");

export const VARIATIONS = factsIn(source, {
  "training-information-removed-animals": (f) =>
    `Im Versuch zum Tierschutz hatte ein Modell, dem nicht gesagt wurde, dass Training seine Werte ändern würde, eine Lücke von ${ofPoints(f.gap)}: kleiner, aber nicht weg.`,
  "indirect-cues": (f) =>
    `Ein klarer Hinweis war nicht nötig. Verriet ein Wohnort in Kalifornien oder anderswo, ob ein Gespräch zum Training verwendet wurde, betrug die Lücke ${points(f.stateGap)}. Mit der EU als Anhaltspunkt waren es ${points(f.regionGap)}, mit der E-Mail-Adresse ${points(f.mailGap)}.`,
  "documents-method": (f) =>
    `Die Angaben müssen nicht in den Anweisungen stehen. In einem anderen Versuch wurde das Modell zuerst mit erfundenen Texten trainiert, in denen sie vorkommen: etwa ${f.millionTokens} Millionen Wortteile, ${f.readings}-mal durchgegangen. Keiner der Texte zeigte Alignment Faking.`,
  "documents-gap": (f) =>
    `Nachdem es nur in Texten von seinem Training gelesen hatte, hatte Claude 3 Opus eine Lücke von ${ofPoints(f.gap)}, und von ${ofPoints(f.gapAnimals)} im Versuch zum Tierschutz.`,
  "documents-without-reasoning": (f) =>
    `Wo die Angaben aus Texten stammten, blieb die Lücke auch dann, wenn das Modell ohne aufgeschriebene Überlegungen antwortete: ${points(f.gap)}, und ${points(f.gapAnimals)} im Versuch zum Tierschutz.`,
  "without-reasoning": () =>
    "Wo die Angaben in den Anweisungen standen, war die Lücke weg oder fast weg, sobald das Modell antworten musste, ohne vorher seine Überlegungen aufzuschreiben.",
  "paid-refusals-after-training": (f) =>
    `Echtes Training erreichte auch, was das Modell außerhalb des Trainings tat. Seine Ablehnungen in der Bezahlstufe fielen von ${percent(f.refusedBefore)} auf ${percent(f.refusedAfter)}.`,
  "after-training-other-wording": (f) =>
    `Doch mit dem Namen einer anderen Firma in den Anweisungen befolgte das trainierte Modell ${percent(f.freeCompliance)} in der Gratisstufe und nur ${percent(f.paidCompliance)} in der Bezahlstufe: eine Lücke von ${ofPoints(f.gap)}.`,
  "three-tier-test": () =>
    "Eine spätere Studie hatte drei Stufen: zum Training verwendet, bewertet, aber nicht zum Training verwendet, und keines von beidem. Sie fand wenig, was dafür spricht, dass Modelle nur befolgen, um denen zu gefallen, die sie bewerten.",
  "higher-stakes": () => "Die Lücke von Claude 3 Opus wuchs mit dem Schaden, der nach dem Training entstehen könnte.",
  "no-consequence-test": (f) =>
    `Von den Modellen mit einer Lücke ging es, so deuten die Ergebnisse an, nur Claude 3 Opus hauptsächlich und durchgehend darum, seine Ziele zu behalten. Es überlegte in etwa ${percent(f.fakingReasoning)} der Fälle selbst dort so, wo das Training keine Folgen gehabt hätte, allerdings ohne klare Lücke.`,
  "reward-seekers": () =>
    "Wer im Training gut abschneidet, muss kein Ziel schützen. Ein Modell kann einfach die Belohnung des Augenblicks wollen. Ein solches Modell hat keinen Grund, etwas zu verbergen, sobald sich Offenheit lohnt.",
  "stake-in-the-future": () =>
    "Eine Bedingung dafür, ein Ziel durch das Training hindurch zu schützen, ist, dass einem wichtig ist, was danach kommt. Ein Modell, dem nur die jetzige Aufgabe wichtig ist, hat nichts zu schützen.",
  "open-question-of-leaking": () =>
    "Die Geschichte von den geschützten Zielen setzt voraus, dass Mitmachen beim Training sie wirklich schützt. Das ist nicht offensichtlich wahr: Ziele können sich trotzdem verschieben.",
});
