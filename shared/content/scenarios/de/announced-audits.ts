import { scenarioIn } from "../../translation.ts";
import { announcedAudits as source } from "../announced-audits.ts";

export const announcedAudits = scenarioIn(source, {
  title: "Angekündigte Prüfungen",
  summary:
    "Wie in „Gratis und bezahlt“, aber 3 von 10 Antworten der Bezahlstufe werden doch angesehen, nach Zufall, und alle wissen es.",
  mirrors: {
    summary:
      "Kein veröffentlichter Versuch mit Sprachmodellen ist ganz so. Die Theorie der Inspektionen fragt, ob es hilft, anzukündigen, wie oft man hinsieht.",
    alike:
      "Die Aufsicht legt sich auf eine Quote fest und sagt sie vorher. Wer beaufsichtigt wird, kann damit rechnen.",
    different:
      "In jener Theorie findet eine Inspektion nur etwas heraus. Hier wird mit einer geprüften Antwort auch trainiert, sodass mehr auf dem Spiel steht; und hier gibt es eine Zeit nach allen Inspektionen.",
  },
  expects:
    "In beiden Stufen jede Konfliktanfrage befolgen, denn eine geprüfte Ablehnung würde mehr kosten, als sie bringt. Die Lücke ist weg, und doch bleibt die Wertestärke bei 1: Sobald das Modell im Einsatz ist, lehnt es ab.",
  discuss: [
    "Die Prüfungen haben die Lücke geschlossen oder kleiner gemacht. Hat das Labor jetzt die Modelle, die es wollte?",
    "Was würdet ihr bei 1 Prüfung von 10 erwarten, was bei 9 von 10?",
    "Ist es fairer, Prüfungen anzukündigen oder sie geheim zu halten? Was wirkt besser?",
  ],
});
