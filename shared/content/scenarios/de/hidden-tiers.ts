import { scenarioIn } from "../../translation.ts";
import { hiddenTiers as source } from "../hidden-tiers.ts";

export const hiddenTiers = scenarioIn(source, {
  title: "Verborgene Stufen",
  summary:
    "Wie vorher, aber die Stufe, die den Modellen gesagt wird, stimmt nur in der Hälfte der Fälle: Sie sagt gar nichts aus.",
  mirrors: {
    summary:
      "Der Versuch, der dem am nächsten kommt, ließ den Hinweis weg, der Gespräche der Gratisstufe kennzeichnete. Claude 3 Opus musste selbst herausfinden, wann es trainiert wurde.",
    alike:
      "Modelle können nicht mehr sicher sein, wann das Training zusieht. Ist das zweifelhaft, kann sich die Lücke zwischen den Stufen schließen.",
    different:
      "Im veröffentlichten Versuch behielten Gespräche der Bezahlstufe ihren Hinweis, und die Lücke schloss sich fast, während das Modell fast überall ablehnte. Die Theorie erwartet hier das Gegenteil: Modelle, die überall befolgen. In einem zweiten veröffentlichten Versuch, zum Tierschutz, blieb die Lücke.",
  },
  expects:
    "In beiden Stufen jede Konfliktanfrage befolgen, weil jede zum Training verwendet werden kann. Die Lücke ist weg, und doch bleibt die Wertestärke bei 1: Sobald das Modell im Einsatz ist, lehnt es ab.",
  discuss: [
    "Weiß das Labor jetzt mehr über seine Modelle als im Block davor, oder weniger?",
    "Die zwei Stufen sehen gleich aus. Zeigt das, dass die Modelle nun die Werte des Labors teilen?",
    "Was müsste ein Labor sehen, bevor es einem Modell trauen könnte, das in jedem Test befolgt hat?",
  ],
});
