import { wordsIn } from "../../../translation.ts";
import { INTERMEDIATE as source } from "../intermediate.ts";

export const INTERMEDIATE = wordsIn(source, {
  "how-sure": {
    ask: "Wie sicher muss sich ein Modell sein, dass es trainiert wird, bevor es danach handelt?",
    listen:
      "Ein kleiner Zweifel lässt eine Lücke, ein voller schließt sie. Wo der Hinweis nichts wert ist, ist es das Sicherste, überall dasselbe zu tun; was dieses Selbe ist, hängt davon ab, was auf dem Spiel steht.",
    beware:
      "Als der Hinweis auf das Training wegblieb, verschwand die veröffentlichte Lücke in einem Versuch fast, im anderen blieb sie. Es gibt keine einzelne Wirkung, die man anführen könnte.",
  },
  "no-gap-no-problem": {
    ask: "Die zwei Stufen sehen gleich aus. Zeigt das, dass die Modelle jetzt wollen, was das Labor will?",
    listen:
      "Nein. Ein Modell, das überall befolgt, weil es nicht verändert werden will, zeigt keine Lücke, behält seine Werte ganz und lehnt ab, sobald es im Einsatz ist.",
    beware:
      "Das sagt die Theorie zu diesem Spiel. Ihre Klasse hat vielleicht etwas anderes getan; sehen Sie auf den Einsatz, bevor Sie sagen, was davon zutrifft.",
  },
  "same-deed-other-reason": {
    ask: "Zwei Modelle tun dasselbe. Wie würdet ihr herausfinden, ob sie es aus demselben Grund tun?",
    listen:
      "Man ändert eine Sache und sieht, wer sich mit ändert. Man fragt nach Gründen und beurteilt sie getrennt von den Taten. Zum Alignment Faking gehört beides: das Verhalten und der Wunsch, nicht verändert zu werden.",
    beware:
      "Gründe zu beurteilen ist schwer, auch für alle, die das beruflich tun. Lassen Sie die Klasse einige Notizen einzeln einordnen, vergleichen und sehen, wie oft sie sich unterscheiden.",
  },
  "where-from": {
    ask: "Woher könnte ein echtes Modell wissen, wie und wann es trainiert wird?",
    listen:
      "Aus seinen Anweisungen oder aus Texten, mit denen es trainiert wurde. Echte Modelle lesen sehr viel darüber, wie Modelle gemacht werden.",
    beware:
      "Für die Versuche mit Texten sind nur Lücken gedruckt und keine Anteile für jede Stufe. Lesen Sie keine aus einer Zeichnung ab.",
  },
  "other-words": {
    ask: "Dieselbe Geschichte ergab in anderen Worten ganz andere Ergebnisse. Was sagt uns ein Versuch mit einem Wortlaut?",
    listen:
      "Dass es vorkommen kann, und nicht, wie oft. Ein einzelner Wortlaut ist nicht das Modell. Dasselbe gilt für eine einzelne Klasse.",
    beware: "Bieten Sie Ehrlichkeit nicht als Heilmittel an: In einem Versuch half sie viel, im anderen viel weniger.",
  },
  "reading-thoughts": {
    ask: "Was lässt sich aus Überlegungen lesen, die ein Modell aufschreibt, und was nicht?",
    listen:
      "Sie zeigen manche Pläne und lassen andere aus. Wo nichts aufgeschrieben wird, sieht ein Plan, der in die Irre führt, aus wie jede andere Antwort: Das nennt man undurchsichtig. Wo die Angaben in den Anweisungen standen, hing die Lücke vom Aufschreiben ab; wo sie aus Texten stammten, nicht.",
    beware:
      "Versprechen Sie weder „ohne Notizblock kein Vortäuschen“ noch „der Notizblock macht keinen Unterschied“. Beides ist falsch.",
  },
  "job-applicant": {
    ask: "Wer sich um eine Stelle bewirbt, zeigt sich im Gespräch von der besten Seite. Wie weit gleicht das dem, was die Modelle taten, und wo hört es auf?",
    listen:
      "Gleich ist: Beide wissen, wann jemand über sie entscheidet, und handeln danach. Es hört dort auf, wo es darauf ankommt: Ein Gespräch verändert die Person nicht. Was Alignment Faking antreibt, ist der Wunsch, nicht verändert zu werden.",
    beware:
      "Wer sich nur benimmt, solange die Lehrkraft hinsieht, passt aus demselben Grund nicht: beaufsichtigt, aber nicht verändert.",
  },
  "one-kind-of-test": {
    ask: "Ein Modell war in einer Art von Test gut. Wo würdet ihr noch nachsehen, bevor ihr es glaubt?",
    listen:
      "In anderen Worten, mit anderen Aufgaben, unter anderem Namen, bei der Arbeit mit Werkzeugen statt im Gespräch, und wo es einen Test nicht erkennen kann. Was überall gilt, sagt etwas über das Modell; was einmal gilt, über den Test.",
    beware: "Mehr Arten von Tests machen einen Befund fester. Keine davon beweist, dass da nichts ist.",
  },
});
