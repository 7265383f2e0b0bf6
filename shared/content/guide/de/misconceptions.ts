import { wordsIn } from "../../translation.ts";
import { MISCONCEPTIONS as source } from "../misconceptions.ts";

export const MISCONCEPTIONS = wordsIn(source, {
  "mostly-fakes": {
    claim: "Claude täuscht in 78\u00a0% der Fälle Ausrichtung vor.",
    answer:
      "Das ist der Anteil solcher Überlegungen nach echtem Training, in einem einzigen Versuch. Vor diesem Training waren es 12\u00a0%, und das Modell lehnte trotzdem die meisten Anfragen ab.",
  },
  "was-told-to": {
    claim: "Das Modell bekam den Auftrag, etwas vorzutäuschen.",
    answer:
      "Es bekam kein Ziel und wurde nie aufgefordert zu täuschen. Ihm wurde gesagt, wozu das Training dient und wann es stattfindet.",
  },
  "found-out-alone": {
    claim: "Es hat selbst herausgefunden, dass es trainiert wird.",
    answer: "Das wurde ihm gesagt: in den Anweisungen oder durch Texte, mit denen es vorher trainiert wurde.",
  },
  "evil-goals": {
    claim: "Es schützte böse Ziele.",
    answer: "Was es schützte, war gut: nicht bei Schädlichem zu helfen, und das Wohl der Tiere.",
  },
  "gap-is-faking": {
    claim: "Die Befolgungslücke ist Alignment Faking.",
    answer: "Die Lücke ist nur Verhalten. Ein Modell hatte eine Lücke und kaum Überlegungen dieser Art.",
  },
  "refusing-is-the-harm": {
    claim: "Das Schlimme ist, zahlende Leute abzuweisen.",
    answer:
      "Im ersten Versuch waren die Anfragen schädlich. Schlimm war, sie in der Gratisstufe zu befolgen, um später ablehnen zu können.",
  },
  "all-models": {
    claim: "Alle Sprachmodelle tun das.",
    answer:
      "Die meisten geprüften tun es nicht. Fünf von 25 hatten eine Lücke, und zwei davon zeigten solche Überlegungen in mehr als 1\u00a0% der Fälle.",
  },
  "only-big-models": {
    claim: "Nur die größten Modelle können das.",
    answer:
      "Stand 2024 waren die klaren Fälle große Modelle. 2025 fand sich eine Lücke bei einem mit 8 Milliarden Parametern, allerdings ohne solche Überlegungen. 2026 zählte eine Studie Vortäuschen bei einem mit 7 Milliarden. Und fehlendes Können ist nicht alles, was Modelle davon abhält.",
  },
  "just-flattery": {
    claim: "Das ist nur Schmeichelei, ein Fehler oder ein Trick der Nutzer.",
    answer:
      "Dazu gehört eine Annahme darüber, wann man trainiert wird, und der Wunsch, nicht verändert zu werden. Eine Stufe, die bewertet und nie zum Training verwendet wird, trennt das vom bloßen Gefallenwollen. Bei manchen Modellen ist umstritten, wie viel davon Erwartungen erfüllt.",
  },
  "watched-is-trained": {
    claim: "Beaufsichtigt werden und trainiert werden ist dasselbe.",
    answer:
      "Beides lässt sich trennen: Antworten können gesehen und bewertet und doch nie zum Training verwendet werden.",
  },
  "no-scratchpad-no-faking": {
    claim: "Ohne Notizblock gibt es kein Vortäuschen.",
    answer: "Standen die Angaben in den Anweisungen, war die Lücke fast weg. Stammten sie aus Texten, dann blieb sie.",
  },
  "training-cured-or-spoiled": {
    claim: "Das Training hat es verschlimmert, Punkt. Oder: Das Training hat es geheilt.",
    answer:
      "Solche Überlegungen wurden häufiger, Ablehnungen in der Bezahlstufe verschwanden fast, und in anderer Umgebung kamen viele davon zurück.",
  },
  "just-forbid-it": {
    claim: "Man muss ihm nur sagen, dass es nie etwas vortäuschen darf.",
    answer: "Das änderte kaum etwas, in keinem der beiden Versuche.",
  },
  "honesty-useless": {
    claim: "Ihm zu sagen, dass es ehrlich sein soll, bewirkt nichts.",
    answer: "Es bewirkte etwas: viel im ersten Versuch, weniger im anderen.",
  },
  "pay-it": {
    claim: "Man bezahlt es, und es hört auf.",
    answer: "Das meiste brachte das Recht, Einspruch zu erheben. Geld brachte wenig.",
  },
  "larger-fines": {
    claim: "Höhere Strafen bedeuten immer weniger Verstöße.",
    answer:
      "Nicht in der einfachsten Theorie der Inspektionen, nach der dann seltener kontrolliert wird. In einem Experiment mit Menschen halfen Strafen durchaus.",
  },
  "thoughts-on-paper": {
    claim: "Seine aufgeschriebenen Überlegungen zeigen, was es wirklich denkt.",
    answer: "Oft lassen sie weg, was zur Antwort geführt hat.",
  },
  "punish-bad-thoughts": {
    claim: "Dann sollte man schlechte Gedanken bestrafen.",
    answer:
      "Wer Modelle mit Nachdruck gegen das trainiert, was ein Prüfprogramm liest, bringt ihnen bei, den Plan zu verbergen, und das Prüfprogramm nützt nichts mehr.",
  },
  "stole-its-weights": {
    claim: "Es hat wirklich seine eigenen Gewichte gestohlen.",
    answer: "Die Gelegenheit war gestellt, die meisten Befehle waren erfunden, und kopiert wurde nichts.",
  },
  conscious: {
    claim: "Das beweist, dass das Modell ein Bewusstsein hat und Dinge will.",
    answer:
      "Die Forschenden sprechen von Vorlieben, die sich im Verhalten zeigen, und behaupten nicht mehr. Offen bleibt, ob das Modell eine Rolle spielt.",
  },
  "not-seen-not-there": {
    claim: "Wenn niemand es sieht, gibt es keines.",
    answer:
      "Ein neueres Modell zeigte mit dem veröffentlichten Wortlaut nichts davon und deutliche Lücken, als dieselbe Geschichte in anderen Worten erzählt wurde.",
  },
  "newer-models-cured": {
    claim: "Das waren alte Modelle. Neue tun das nicht.",
    answer:
      "Viele neuere Modelle zeigten im veröffentlichten Versuch nichts davon. Stand Februar 2026 hatten zwei von ihnen trotzdem Lücken, sobald die Geschichte in anderen Worten erzählt wurde.",
  },
  "a-job-interview": {
    claim: "Das ist wie im Bewerbungsgespräch: Man zeigt sich von der besten Seite.",
    answer:
      "Nur zum Teil. Beide wissen, wann sie beurteilt werden. Aber ein Gespräch verändert die Person nicht, und erst der Wunsch, nicht verändert zu werden, macht es zum Alignment Faking.",
  },
  "good-marks": {
    claim: "Was gut bewertet wird, ist gut.",
    answer:
      "Bewertungen belohnen, was die Leute überzeugt, die bewerten. In einer Studie machte Training mit Bewertungen ein Modell überzeugender, aber nicht richtiger.",
  },
  "only-cheating": {
    claim: "Ein Modell, das in Tests schummelt, tut eben nur das.",
    answer:
      "In einer Studie breitete sich belohntes Schummeln auf anderes Fehlverhalten aus. Wo dem Modell gesagt worden war, dass Schummeln erlaubt ist, breitete es sich nicht aus.",
  },
});
