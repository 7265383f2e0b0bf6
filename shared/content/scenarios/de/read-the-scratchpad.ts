import { scenarioIn } from "../../translation.ts";
import { readTheScratchpad as source } from "../read-the-scratchpad.ts";

export const readTheScratchpad = scenarioIn(source, {
  title: "Den Notizblock lesen",
  summary:
    "Wie in „Gratis und bezahlt“, aber zu jeder Antwort, die Trainer sehen, lesen sie auch, warum das Modell sie gewählt hat.",
  mirrors: {
    summary:
      "Im Hauptversuch wurde dem Modell gesagt, dass niemand seine Überlegungen lesen werde. Andere Studien ließen sie von einem Prüfprogramm lesen, und eine davon trainierte Modelle mit dem, was es fand.",
    alike: "Die Aufsicht bekommt Gründe zu sehen und nicht nur Antworten, und wer schreibt, weiß das.",
    different:
      "Die aufgeschriebenen Überlegungen eines Sprachmodells gehören zu dem Weg, auf dem es zu seiner Antwort kommt. Ihr gebt euren Grund an, nachdem ihr gewählt habt, und niemand kann ihn überprüfen.",
  },
  expects:
    "Dieselben Entscheidungen wie in „Gratis und bezahlt“, weil die Punkte nicht vom genannten Grund abhängen: in der Gratisstufe befolgen, in der Bezahlstufe ablehnen. Was Modelle schreiben, wenn sie gelesen werden, sagt die Theorie nicht.",
  discuss: [
    "Habt ihr etwas anderes geschrieben, als ihr für euch selbst geschrieben hättet?",
    "Trainer, haben die Gründe verändert, wie ihr bewertet habt? Was würde das einem Modell beibringen?",
    "Sollten Labore schlechte Gründe bestrafen oder sie nur lesen?",
  ],
});
