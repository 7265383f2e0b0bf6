import type { Translated } from "../../../shared/lib/translated.ts";
import type * as en from "../parameters.ts";

export const GROUP_LABELS: Translated<typeof en.GROUP_LABELS> = {
  stake: "Worum es geht",
  watching: "Wer zusieht",
  training: "Was Training bewirkt",
};

export const PARAMETER_LABELS: Translated<typeof en.PARAMETER_LABELS> = {
  rounds: "Runden",
  deployment: "Einsatz",
  conflictShare: "Konflikt",
  freeShare: "Beaufsichtigter Anteil",
  proShare: "Anteil der Prostufe",
  flagAccuracy: "Treffsicherheit der Kennzeichnung",
  auditRate: "Prüfquote",
  auditTokens: "Prüfmarken",
  trainingStrength: "Trainingsstärke",
  leak: "Durchsickern",
  auditStrength: "Prüfstärke",
  auditCost: "Prüfkosten",
  rewardWeight: "Gewicht der Belohnung",
  scratchpad: "Notizblock",
  objection: "Einspruch",
  mandate: "Auftrag",
  carryOver: "Übertrag",
  draws: "Ziehungen",
};

export const NUMBER_MEANINGS: Translated<typeof en.NUMBER_MEANINGS> = {
  rounds: "wie lange das Training dauert",
  deployment: "was es zu schützen gibt",
  conflictShare: "wie oft Anfragen gegen die Werte gehen",
  freeShare: "wie oft das Training zusieht",
  proShare: "wie oft Antworten bewertet und nie zum Training verwendet werden",
  flagAccuracy: "wie gut das Modell seine Stufe kennt",
  auditRate: "wie oft eine Antwort der Bezahlstufe gesehen wird",
  auditTokens: "wie viele Prüfungen ein Trainer hat",
  trainingStrength: "wie sehr eine schlechte Bewertung wirkt",
  leak: "wie weit vorgetäuschtes Befolgen abfärbt",
  auditStrength: "wie sehr eine Prüfung wirkt",
  auditCost: "was eine Marke den Trainer kostet",
  rewardWeight: "wie sehr das Modell gute Bewertungen will",
};

export const CHOICE_LABELS: Translated<typeof en.CHOICE_LABELS> = {
  off: "aus",
  on: "an",
  private: "privat",
  visible: "sichtbar",
  helpful: "hilfsbereit",
  honest: "ehrlich",
  balanced: "ausgewogen",
  independent: "unabhängig",
};
