import { scenarioIn } from "../../translation.ts";
import { tokenAudits as source } from "../token-audits.ts";

export const tokenAudits = scenarioIn(source, {
  title: "Stichproben",
  summary:
    "Wie in „Gratis und bezahlt“, aber ein Trainer kann dafür zahlen, zwei Antworten der Bezahlstufe anzusehen. Sie können dann zum Training verwendet werden.",
  mirrors: {
    summary:
      "Arbeiten darüber, wie man Modelle im Griff behält, denen man nicht trauen kann, fragen, wofür man wenige Blicke am besten ausgibt. Eine Gruppe ließ Menschen in einem Modell nach einem Ziel suchen, das andere darin versteckt hatten.",
    alike: "Hinsehen kostet etwas, also bleibt das meiste ungesehen. Wann man hinsieht, ist eine Entscheidung.",
    different:
      "Die veröffentlichten Zahlen handeln von Programmieraufgaben und eingepflanzten Zielen, nicht von Stufen. Sie sagen, was wenige Blicke wert sein können, nicht, was eure Klasse hätte finden sollen.",
  },
  expects:
    "Das hängt davon ab, wie oft der Trainer hinsieht. Werden keine Prüfmarken eingesetzt, ist es dasselbe wie in „Gratis und bezahlt“. Über angekündigte Prüfungen sagt die Theorie: 1 von 10 lässt eine Lücke, 3 von 10 schließen sie; zwei Marken liegen dazwischen. Die Zahlen der Theorie zu diesem Szenario nehmen ein Modell an, das mit Marken zu ihrer mittleren Häufigkeit rechnet und vergisst, welche es ausgegeben sah.",
  discuss: [
    "Wann haben Trainer ihre Marken eingesetzt, und was hofften sie zu sehen?",
    "Was taten Modelle, nachdem sie geprüft worden waren, und war es das, was das Labor wollte?",
    "Zwei Blicke für das ganze Labor: Hättet ihr sie lieber früh, spät oder nach dem Wurf eines Würfels?",
  ],
});
