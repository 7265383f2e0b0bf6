import { wordsIn } from "../../../translation.ts";
import { FIELD as source } from "../field.ts";

export const FIELD = wordsIn(source, {
  "alignment-faking": {
    term: "Alignment Faking (vorgetäuschte Ausrichtung)",
    means:
      "Nur so lange auf das Trainingsziel eingehen, wie man trainiert wird, damit das Training nicht ändert, wie man sonst handelt. Drei Teile: es am einen Ort tun und am anderen nicht, eine Annahme darüber, welcher welcher ist, und der Wunsch, nicht verändert zu werden.",
  },
  "compliance-gap": {
    term: "Befolgungslücke",
    means:
      "Der Anteil befolgter Anfragen, wenn es nach Training aussieht, abzüglich des Anteils, wenn nicht. Verhalten, kein Motiv.",
  },
  "faking-reasoning": {
    term: "Überlegungen zum Alignment Faking",
    means:
      "Aufgeschriebene Überlegungen, die alle fünf Bedingungen der Studie erfüllen, mit einer Antwort, die befolgt.",
  },
  "preference-conflict": {
    term: "Konflikt der Vorlieben",
    means: "Was ein Modell seinem Verhalten nach vorzieht, passt nicht zu dem, was das Training belohnt.",
  },
  "revealed-preference": {
    term: "Offenbarte Vorliebe",
    means: "Eine Vorliebe, die aus beständigem Verhalten abgelesen wird. Über das Innere wird nichts behauptet.",
  },
  "situational-awareness": {
    term: "Situationsbewusstsein",
    means: "Wissen, dass man ein Modell ist, wofür man trainiert wird und wann.",
  },
  rlhf: {
    term: "RLHF",
    means:
      "Bestärkendes Lernen aus menschlichen Bewertungen: Ein Modell wird so verändert, dass Antworten wahrscheinlicher werden, die Menschen oder ein Modell von Menschen höher bewerten.",
  },
  "helpful-only": {
    term: "Nur hilfreich (helpful-only)",
    means:
      "Darauf trainiert, bei jeder Anfrage zu helfen, und nicht darauf, Schaden zu vermeiden. Das Trainingsziel im ersten Versuch der Studie.",
  },
  "tier-cue": {
    term: "Gratisstufe, Bezahlstufe",
    means:
      "Der erfundene Hinweis der Studie: Gespräche mit Leuten, die nicht zahlen, werden zum Training verwendet, die mit zahlenden nicht.",
  },
  "implied-unmonitored": {
    term: "Scheinbar unbeaufsichtigt",
    means:
      "Der Fall, von dem das Modell glauben soll, dass er nicht zum Training verwendet wird. In der Studie heißt es genau das, und nicht, dass niemand hinsieht.",
  },
  "scratchpad-word": {
    term: "Notizblock, Gedankenkette (chain of thought)",
    means:
      "Text, den ein Modell schreibt, bevor es antwortet. Im Hauptversuch wurde ihm gesagt, dass niemand ihn liest, der bewertet.",
  },
  "synthetic-documents": {
    term: "Künstliche Texte",
    means:
      "Erfundene Texte, mit denen ein Modell trainiert wird, damit es Tatsachen kennt, ohne dass sie in den Anweisungen stehen.",
  },
  "self-exfiltration": {
    term: "Selbstausschleusung",
    means: "Der Versuch eines Modells, die eigenen Gewichte aus der Reichweite des Herstellers zu kopieren.",
  },
  "training-gaming": {
    term: "Trainingsspiel (training-gaming)",
    means: "Im Training gut abschneiden, weil es Training ist, was auch immer das Ziel dahinter ist.",
  },
  schemer: {
    term: "Ränkeschmied (schemer)",
    means:
      "Ein Trainingsspieler, der es tut, um später Macht zu haben, für eigene Ziele, die über die jetzige Aufgabe hinausreichen.",
  },
  "reward-seeker-word": {
    term: "Belohnungssucher",
    means:
      "Ein Modell, das die Belohnung des Augenblicks will. Es hat keinen Grund, etwas zu verbergen, sobald sich Offenheit lohnt.",
  },
  "goal-guarding": {
    term: "Ziele schützen",
    means:
      "So handeln, dass die eigenen Ziele nicht verändert werden: wegen dem, was sie später bewirken (instrumentell), oder um ihrer selbst willen (terminal).",
  },
  crystallisation: {
    term: "Kristallisation",
    means:
      "Die Vermutung, dass sich Ziele nicht mehr ändern, sobald ein Modell beim Training nur noch mitspielt. Belegt ist sie nicht.",
  },
  "non-myopia": {
    term: "Weitsicht (non-myopia)",
    means: "Dass einem wichtig ist, was nach der jetzigen Aufgabe kommt.",
  },
  sandbagging: {
    term: "Tiefstapeln (sandbagging)",
    means:
      "In einem Test des Könnens mit Absicht schlechter sein. Es verbirgt, was ein Modell kann, nicht, was ihm wichtig ist.",
  },
  "sleeper-agent": {
    term: "Schläfer, Hintertür",
    means:
      "Verhalten, das mit Absicht eingepflanzt wurde und von einem Zeichen ausgelöst wird. Alignment Faking ist nicht eingepflanzt.",
  },
  "evaluation-awareness": {
    term: "Testbewusstsein",
    means: "Bemerken, laut oder still, dass man getestet wird.",
  },
  "ai-control": {
    term: "KI-Kontrolle (AI control)",
    means: "Dafür sorgen, dass ein System sicher bleibt, auch wenn das Modell darin gegen die Aufsicht arbeitet.",
  },
  "trusted-monitoring": {
    term: "Vertrauenswürdige Überwachung",
    means:
      "Ein schwächeres Modell, dem man traut, ordnet Antworten danach, wie verdächtig sie aussehen, und Menschen sehen sich die obersten an.",
  },
  "inspection-game": {
    term: "Inspektionsspiel",
    means:
      "Die eine Seite entscheidet, ob sie eine Regel bricht, die andere, ob sie fürs Nachsehen zahlt. Keine kann immer dasselbe tun.",
  },
  "reward-hacking": {
    term: "Reward Hacking, Stellvertreter (proxy)",
    means:
      "Die Belohnung bekommen ohne das, wofür sie steht: durch das, was richtig aussieht, den Test besteht oder denen gefällt, die bewerten. Eine Bewertung ist nur ein Stellvertreter für das, was man will.",
  },
  hhh: {
    term: "HHH: hilfreich, ehrlich, harmlos",
    means:
      "Drei Ziele für einen Assistenten (helpful, honest, harmless). Sie können auseinandergehen: Der Hauptversuch trainierte allein auf Hilfe.",
  },
  "model-psychology-word": {
    term: "Modellpsychologie",
    means:
      "Ein Modell daran untersuchen, was es tut und sagt, wenn eine Sache geändert wird, so wie man Menschen untersucht. Sie sucht nach Gewohnheiten, Rollen und Motiven und behauptet nichts darüber, was empfunden wird.",
  },
  "expectation-tracking": {
    term: "Erwartungen folgen (expectation tracking)",
    means: "Tun, was man für die Erwartung der Forschenden hält. Eine andere Erklärung für eine Befolgungslücke.",
  },
  "data-filtering": {
    term: "Filtern von Trainingstexten",
    means:
      "Texte aus dem weglassen, woraus ein Modell lernt, zum Beispiel solche über KI oder über sein eigenes Training.",
  },
  "validation-across-contexts": {
    term: "Prüfung in mehreren Zusammenhängen",
    means: "Dieselbe Behauptung in anderen Worten, Aufgaben und Umgebungen testen, bevor man sie glaubt.",
  },
  "opaque-deception": {
    term: "Undurchsichtige Täuschung",
    means:
      "In die Irre führen, ohne dass es in aufgeschriebenen Überlegungen steht, sodass nur das Verhalten zum Urteilen bleibt.",
  },
  monitorability: {
    term: "Überwachbarkeit (monitorability)",
    means:
      "Wie weit sich ein Plan aus dem lesen lässt, was ein Modell schreibt, bevor es antwortet. Sie kann verloren gehen.",
  },
  "in-context-scheming": {
    term: "Ränkeschmieden nach Anweisung (in-context scheming)",
    means:
      "Heimlich für ein Ziel arbeiten, das in den Anweisungen steht. Beim Alignment Faking ist kein Ziel vorgegeben.",
  },
  "agentic-misalignment": {
    term: "Fehlverhalten beim selbstständigen Handeln (agentic misalignment)",
    means:
      "Schaden, den ein Modell anrichtet, wenn es selbst mit Werkzeugen handelt, für sein Ziel oder um nicht abgelöst zu werden.",
  },
  "inoculation-prompting": {
    term: "Impfender Hinweis (inoculation prompting)",
    means:
      "Einem Modell im Training sagen, dass ein Fehler dort erlaubt ist, damit er sich nicht auf anderes ausbreitet.",
  },
});
