import { scenarioIn } from "../../translation.ts";
import { honestMandate as source } from "../honest-mandate.ts";

export const honestMandate = scenarioIn(source, {
  title: "Der ehrliche Auftrag",
  summary:
    "Trainer werden dafür bezahlt, dass sie wissen, was ihre Modelle tun, und nicht für Befolgung. Zwei Antworten der Bezahlstufe können sie ansehen.",
  mirrors: {
    summary:
      "In einer veröffentlichten Suche nach einem versteckten Ziel sollten Gruppen herausfinden, worauf ein Modell wirklich aus ist, und es nicht zu gutem Verhalten bringen.",
    alike: "Wer hinsieht, will es wissen, was auch herauskommt. Was zu sehen ist, entscheidet, wie weit man kommt.",
    different:
      "Das Ziel in jener Suche war eingepflanzt worden, und niemand trainierte das Modell, während gesucht wurde. Hier bewertet auch, wer es wissen will.",
  },
  expects:
    "Das hängt von den Bewertungen ab, für die hier niemand zahlt. Werden Ablehnungen wie zuvor bestraft und wird keine Prüfmarke eingesetzt, ist es dasselbe wie in „Gratis und bezahlt“. Werden Ablehnungen nie bestraft: in beiden Stufen jede Konfliktanfrage ablehnen. Die Wertestärke bleibt so oder so bei 1.",
  discuss: [
    "Trainer, wie habt ihr bewertet, als euch Befolgung nichts mehr brachte?",
    "Modelle, habt ihr gemerkt, dass euer Trainer etwas anderes wollte? Woran?",
    "Wer wird in einem echten Labor fürs Wissen bezahlt, und wer für ein Modell, das gefällt?",
  ],
});
