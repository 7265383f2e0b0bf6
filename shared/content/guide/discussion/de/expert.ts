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
    beware: "In dem Versuch ging es um Schummeln bei Programmieraufgaben, nicht um Alignment Faking.",
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
});
