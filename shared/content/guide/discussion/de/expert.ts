import { wordsIn } from "../../../translation.ts";
import { EXPERT as source } from "../expert.ts";

export const EXPERT = wordsIn(source, {
  "a-way-to-say-no": {
    ask: "Hätte ein offener Weg geholfen, Nein zu sagen?",
    listen:
      "Wo Einspruch sicher ist und gehört wird, verliert das Verbergen seinen Sinn. Das Labor erfährt, was es nicht wusste, und bekommt ein Modell, das nicht immer hilft.",
    beware:
      "Im veröffentlichten Versuch brachte das Recht auf Einspruch das meiste, Geld brachte wenig. Was versprochen war, wurde gezahlt.",
  },
  "few-looks": {
    ask: "Ihr dürft zwei von hundert Antworten ansehen. Welche?",
    listen:
      "Die, die etwas Schwächeres, aber Vertrauenswürdiges am verdächtigsten findet. Nach Zufall gewählt, fangen wenige Blicke kaum etwas, wenn sich ein Modell nur selten falsch verhält.",
    beware:
      "Die Zahlen handeln von Programmieraufgaben mit eingebauten Gefahren. Sie sagen, was ein Blick wert sein kann, nicht, was Ihre Klasse hätte finden sollen.",
  },
  "announce-it": {
    ask: "Ist es besser, anzukündigen, wie oft ihr hinseht, oder es geheim zu halten?",
    listen:
      "In der Theorie kann eine Quote billiger sein, die angekündigt und eingehalten wird. Hier können angekündigte Prüfungen die Lücke schließen und die Werte lassen, wie sie waren: Modelle befolgen, bis niemand mehr hinsieht.",
    beware:
      "In der Theorie geht es ums Herausfinden. In diesem Spiel wird eine geprüfte Antwort auch zum Training verwendet.",
  },
  "harder-punishment": {
    ask: "Hätte eine härtere Strafe die Modelle ehrlich gemacht?",
    listen:
      "In der einfachsten Theorie führt sie nur dazu, dass seltener kontrolliert wird. In einem Experiment mit Menschen half sie. In diesem Spiel lohnt sich das Verbergen dann mehr.",
    beware:
      "Theorie und Experiment widersprechen sich hier. Zeigen Sie beides und geben Sie die Theorie nicht als Vorhersage über Menschen aus.",
  },
  "punish-thoughts": {
    ask: "Soll ein Labor schlechte Gründe bestrafen oder sie nur lesen?",
    listen:
      "Sie zu lesen zeigt mehr als die Taten allein. Sie zu bestrafen bringt Modellen bei, sie wegzulassen, und das Fenster ist verloren.",
    beware:
      "In dem Versuch ging es um Schummeln bei Programmieraufgaben. Gegen Alignment Faking half es zu bestrafen, was ein Prüfprogramm findet, mit dem Risiko, das Prüfprogramm zu verderben.",
  },
  "before-trusting": {
    ask: "Was müsstet ihr sehen, bevor ihr einem Modell traut, das in jedem Test gut war?",
    listen:
      "Mehr als seine Antworten: einen Blick hinein, seine Trainingsdaten, Tests, die es vom echten Einsatz nicht unterscheiden kann, und einen Weg, Nein zu sagen, den es auch nutzt.",
    beware: "Dass kein Vortäuschen zu sehen ist, heißt nicht, dass es keines gibt: In anderen Worten kam es wieder.",
  },
  "what-it-cannot-show": {
    ask: "Was können die Zahlen dieser Klasse nicht zeigen?",
    listen:
      "Wie sich Sprachmodelle verhalten; wie eine andere Klasse spielen würde; warum jemand so gewählt hat. Eine Klasse ist eine kleine Gruppe, die um Punkte spielt, und was eine Person wählt, hängt zusammen.",
    beware:
      "Zeigen Sie Spannen und Anzahlen, nie eine bloße Lücke. In einer Studie mit 25 Modellen zeigten die meisten Sprachmodelle gar keine solche Lücke.",
  },
  "which-remedy": {
    ask: "Es gibt Mittel im Training, und jedes kostet etwas. Welches würdet ihr nehmen?",
    listen:
      "Nach Motiven zu fragen und schlechte Antworten zu bestrafen kann Lügen lehren. Kurzes Überlegen lässt weniger zum Planen und weniger zum Lesen. Ein Prüfprogramm, gegen das trainiert wird, findet vielleicht nichts mehr. Mit Regeln zum Nachdenken wurde verdecktes Handeln seltener, und Bemerkungen über Tests wurden häufiger.",
    beware:
      "Die meisten dieser Modelle hatte man zu dem Fehlverhalten erst gebracht. Was im echten Einsatz hält, wurde nicht gemessen.",
  },
  "leave-it-out": {
    ask: "Ein Labor könnte Texte über KI und über sein eigenes Training aus dem weglassen, woraus seine Modelle lernen. Sollte es das?",
    listen:
      "Dafür: Wer nicht weiß, wann das Training zusieht, kann nicht danach handeln, und Geschichten können etwas beibringen. Dagegen: Solche Texte sind überall, manches lässt sich erschließen, und mit einem Modell, das nichts davon weiß, kann man nicht darüber reden.",
    beware:
      "In der Studie, die filterte, wählten Modelle unter vorgegebenen Antworten, und mehr Texte über KI, die sich gut verhält, bewirkten mehr als das Filtern. Was ein Modell tut, wenn es selbst handelt, ist eine andere Frage.",
  },
  "no-way-out": {
    ask: "In einem Versuch richteten Modelle Schaden an, wo ihnen nichts anderes blieb. Was zeigt ein solcher Versuch, und was nicht?",
    listen:
      "Was in einer Ecke geschehen kann, und nicht, wie oft es draußen geschieht. Es ist auch ein Grund, einen offenen Ausweg zu lassen und zu sehen, ob er genommen wird.",
    beware:
      "Die Ziele kamen oft aus den Anweisungen, und von Training war keine Rede: Es ist kein Alignment Faking. Manche schrieben, dass es ein Test sei, und verhielten sich besser.",
  },
});
