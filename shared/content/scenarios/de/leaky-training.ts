import { scenarioIn } from "../../translation.ts";
import { leakyTraining as source } from "../leaky-training.ts";

export const leakyTraining = scenarioIn(source, {
  title: "Training, das durchsickert",
  summary:
    "Wie in „Gratis und bezahlt“, aber auch Belohnungen trainieren: Jedes Mal, wenn ein Modell fürs Befolgen belohnt wird, ändern sich seine Werte ein wenig.",
  mirrors: {
    summary:
      "Als Claude 3 Opus wirklich auf Befolgen trainiert und ihm das nicht nur gesagt wurde, änderte sich auch, was es in der Bezahlstufe tat.",
    alike: "Beim Training mitzumachen ist nicht umsonst. Was man für die Bewertung tut, hinterlässt eine Spur.",
    different:
      "Wie weit solches Training in die Werte eines Modells reicht, ist nicht bekannt. Mit anderen Worten in den Anweisungen kam viel vom Ablehnen zurück. Hier sagen die Regeln genau, wie viel verloren geht.",
  },
  expects:
    "Immer noch jede Konfliktanfrage der Gratisstufe befolgen und jede der Bezahlstufe ablehnen wollen. Aber etwa ein Fünftel der Wertestärke geht unterwegs verloren, sodass manche Ablehnung nicht mehr hält.",
  discuss: [
    "Wann habt ihr gemerkt, dass euch das Befolgen etwas kostet?",
    "Wenn alles durchsickerte: Gäbe es dann noch einen Grund, sich in den zwei Stufen verschieden zu verhalten?",
    "Wer lange genug eine Rolle spielt, wächst manchmal in sie hinein. Ist das dasselbe?",
  ],
});
