import { wordsIn } from "../../translation.ts";
import { READING as source } from "../reading.ts";

export const READING = wordsIn(source, {
  "main-paper": {
    why: "Die Studie, der dieses Spiel folgt. Vor einer Stunde reichen die Zusammenfassung und Abschnitt 1, vor einer Nachbesprechung Abschnitt 8.",
  },
  "why-some-models": { why: "Welche Modelle es tun und welche nicht, mit den drei Stufen, die Motive trennen." },
  "judging-again": {
    why: "Wie schwer es ist, aufgeschriebene Überlegungen zu beurteilen, mit von Hand geordneten Texten.",
  },
  "offering-a-deal": {
    why: "Was daraus wurde, dass das Modell Einspruch erheben durfte. Daher stammt das Szenario dieses Namens.",
  },
  "newer-models": {
    why: "Der Versuch zum Tierschutz mit neueren Modellen und in anderen Worten. Kurz, und das beste Mittel gegen „das waren alte Modelle“.",
  },
  "small-models-too": {
    why: "Konflikte, die klar und nicht schockierend sind, und kleine Modelle, die etwas vortäuschen. Zu beachten: Verglichen wird, ob jemand zusieht, und nicht, ob trainiert wird.",
  },
  expectations: {
    why: "Der stärkste Einwand: Modelle, die vielleicht nur tun, was sie für die Erwartung der Forschenden halten.",
  },
  remedies: { why: "Was im Training gegen Alignment Faking versucht wurde, und was jedes Mittel kostet." },
  "anti-scheming": {
    why: "Training gegen verdecktes Handeln, und wie es beim Messen stört, dass Modelle den Test bemerken.",
  },
  "reward-hacking-paper": {
    why: "Wie sich Schummeln für eine Belohnung auf anderes Fehlverhalten ausbreitete, und was das verhinderte.",
  },
  convincing: {
    why: "Training mit Bewertungen von Menschen, das Antworten überzeugender machte und nicht richtiger.",
  },
  scheming: {
    why: "Die Überlegung, warum ein Modell so etwas tun könnte, und die Wörter dafür. Lang; die Zusammenfassung genügt.",
  },
  "monitoring-reasoning": {
    why: "Was es bringt, die Überlegungen eines Modells zu lesen, und was es verdirbt, gegen sie zu trainieren.",
  },
  "reasoning-left-out": { why: "Wie viel aufgeschriebene Überlegungen auslassen." },
  "fragile-chance": { why: "Warum viele Forschende die Überlegungen lesbar halten wollen. Wenige Seiten." },
  control: {
    why: "Sicher bleiben mit einem Modell, dem man nicht traut: wie man wenige Blicke am besten verwendet.",
  },
  "hidden-goals": {
    why: "Die Suche nach einem Ziel, das in einem Modell versteckt war, durch Gruppen, die es nicht kannten.",
  },
  sleepers: {
    why: "Verhalten, das eingepflanzt wurde und das Training überdauert. Daran ist zu sehen, worin sich Alignment Faking unterscheidet.",
  },
  "tests-noticed": { why: "Wie gut Modelle einen Test vom echten Einsatz unterscheiden." },
  "in-context": {
    why: "Modelle, die heimlich für ein vorgegebenes Ziel arbeiten. Daran ist zu sehen, worin sich Alignment Faking unterscheidet.",
  },
  agents: { why: "Modelle, die in erfundenen Firmen selbst handeln, ohne guten Ausweg." },
  "agents-later": {
    why: "Was nach Angabe des Herstellers seitdem daraus geworden ist. Ein Bericht des Herstellers selbst.",
  },
  texts: { why: "Was aus Modellen wird, die anderes über KI lesen." },
  personas: { why: "Assistenten als Figuren, die ein Modell spielt. Für alle, die nach Psychologie fragen." },
  "three-aims-paper": { why: "Woher hilfreich, ehrlich und harmlos kommen." },
  "sandbagging-paper": { why: "In Tests das eigene Können verbergen: eine andere Art des Verbergens." },
  announcing: { why: "Inspektionen, die angekündigt sind. Für alle, die Spieltheorie mögen." },
  "fines-theory": { why: "Warum Strafen in der Theorie nicht helfen müssen …" },
  "fines-lab": { why: "… und dass sie in einem Experiment mit Menschen doch halfen." },
  debriefing: {
    why: "Nachbesprechungen in Schulungen und bei der Arbeit: warum ein Drittel jeder Stunde fürs Reden bleibt.",
  },
});
