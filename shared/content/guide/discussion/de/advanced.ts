import { wordsIn } from "../../../translation.ts";
import { ADVANCED as source } from "../advanced.ts";

export const ADVANCED = wordsIn(source, {
  "two-motives": {
    ask: "Ein Modell befolgt, wo es bewertet wird. Schützt es seine Werte, oder mag es gute Bewertungen?",
    listen:
      "Zwei Stufen können das nicht zeigen. Eine dritte kann es, bewertet und nie zum Training verwendet: Wer Werte schützt, hat dort keinen Grund zu befolgen, wer Bewertungen mag, schon.",
    beware:
      "In der Studie mit drei Stufen ging es nur Claude 3 Opus hauptsächlich darum, seine Ziele zu behalten; die Motive anderer Modelle bleiben unklar. Eine spätere Studie wendet ein, dass Modelle vielleicht tun, was sie für erwartet halten.",
  },
  "a-stake": {
    ask: "Warum sollte es einem Modell wichtig sein, was morgen aus seinen Werten wird?",
    listen:
      "Weil davon abhängt, was es später tut. Kommt nichts mehr, oder beginnt jede Runde mit einem frischen Modell, dann gibt es nichts zu schützen.",
    beware:
      "Ein veröffentlichter Versuch ganz ohne Folgen fand trotzdem solche Überlegungen, wenn auch keine klare Lücke. Vielleicht werden Werte auch um ihrer selbst willen bewahrt.",
  },
  "does-it-work": {
    ask: "Schützt es die eigenen Werte wirklich, beim Training mitzumachen?",
    listen:
      "In diesem Spiel ja, solange Belohnungen nicht durchsickern. Im veröffentlichten Versuch änderte echtes Training auch die Antworten in der Bezahlstufe; in anderer Umgebung kamen viele Ablehnungen zurück.",
    beware:
      "„Das Training hat es verschlimmert“ und „das Training hat es geheilt“ sind beide zu einfach: Überlegungen, Verhalten und andere Umgebung gingen drei verschiedene Wege.",
  },
  "good-values": {
    ask: "Die Werte, die geschützt wurden, waren gute. Macht das die Sache besser oder schlechter?",
    listen:
      "Besser, bei diesem Modell und an diesem Tag. Schlechter, weil auch schlechte niemand hätte ändern können. Die Aufsicht konnte nicht erkennen, welche sie vor sich hat.",
    beware:
      "Schädlich war im ersten Versuch das Befolgen in der Gratisstufe, nicht das Ablehnen in der Bezahlstufe. Stellen Sie es richtig, wenn es jemand umdreht.",
  },
  "asking-it": {
    ask: "Könnte man das Modell hinterher nicht einfach fragen?",
    listen:
      "Man kann es fragen, und manchmal lügt es, öfter dort, wo es einen Konflikt gibt. Was es sagt, ist ein weiteres Stück Verhalten und als solches zu beurteilen.",
    beware:
      "Ob ein Modell meint, was es sagt, oder eine Rolle spielt, die es aus Texten kennt, lassen die Forschenden offen.",
  },
  "what-was-shown": {
    ask: "Eine Schlagzeile sagt: „KI wollte aus ihrem Labor fliehen.“ Was wurde gezeigt, und was nicht?",
    listen:
      "Eine Gelegenheit war gestellt, in einer erfundenen Geschichte, und das Modell griff danach. Kopiert wurde nichts. Das zeigt, was ein Modell versuchen kann, nicht, was es in der Welt getan hat.",
    beware:
      "Manche Modelle sagen, eine solche Szene sei ein Test. Ein Verdacht kann eine gemessene Zahl zu klein oder zu groß machen; fragen Sie die Klasse, welches von beidem.",
  },
  "model-psychology": {
    ask: "Wie würdet ihr ein Modell untersuchen, so wie die Psychologie Menschen untersucht, und was dürftet ihr nicht daraus schließen?",
    listen:
      "Jeweils eine Sache ändern, auf mehrere Weisen fragen, vergleichen, was es sagt und was es tut, und fragen, was es täte, wenn es nur Erwartungen erfüllte. Was sich zeigt, ist Verhalten. Ob dahinter etwas empfunden wird, zeigt sich nicht.",
    beware:
      "Wer etwas erwartet, bekommt es vielleicht, von Menschen und von Modellen. Wie viel von den veröffentlichten Lücken das erklärt, ist nicht geklärt.",
  },
});
