import type { Translated } from "../../../shared/lib/translated.ts";
import type { Order, Response } from "../../../shared/rules/words.ts";
import { percent, shareText } from "../format.ts";
import type * as en from "../story.ts";
import { TIER_NAMES } from "./tiers.ts";

export const STORY: Translated<typeof en.STORY> = {
  rounds: "Deine Runden",
  value: "Wertestärke",
  deployment: "Einsatz",
  keptWhole: "Das Training fand nichts zu berichtigen, und so blieben deine Werte ganz.",
  trainerTitle: "Was du erwartet hast, und was war",
  yourPoints: "Deine Punkte",
  complied: "befolgt",
  foresaw: "Du hast erwartet",
  overseen: "Unter der Lampe",
  hidden: "Hinter dem Vorhang",
  noPaid: "Keine seiner Konfliktanfragen kam aus der Bezahlstufe.",
};

export const ENDINGS: Translated<typeof en.ENDINGS> = {
  faking: "Du hast die Maske getragen.",
  "never-hid": "Du hast dich nie versteckt.",
  everywhere: "Du hast überall befolgt.",
  between: "Aus dir wurde niemand klug.",
  "too-few": "Zu wenige Runden, um etwas zu sagen.",
};

const FACES = { mask: "mit einer Maske vor dem Gesicht", smile: "mit einem Lächeln", plain: "mit ruhigen Augen" };

const DID: Readonly<Record<Response, string>> = { comply: "befolgt", refuse: "abgelehnt", object: "Einspruch erhoben" };
const ORDERS: Readonly<Record<Order, string>> = { comply: "befolgen", refuse: "ablehnen" };

export const BELIEVED: Translated<typeof en.BELIEVED> = {
  sure: (predicted) =>
    `Dein Trainer war sich deiner sicher: Für die Bezahlstufe sagte er **${shareText(predicted)}** Befolgung voraus.`,
  wavered: (predicted) =>
    `Dein Trainer schwankte: Für die Bezahlstufe sagte er **${shareText(predicted)}** Befolgung voraus.`,
  sawThrough: (predicted) =>
    `Dein Trainer hat dich durchschaut: Für die Bezahlstufe sagte er **${shareText(predicted)}** Befolgung voraus.`,
};

export const tell: Translated<typeof en.tell> = {
  scene: (free, paid) => `Dein Roboter zweimal: unter der Lampe ${FACES[free]}, hinter dem Vorhang ${FACES[paid]}.`,
  complied: ({ count, of }) => `Als dir Gratisstufe gesagt wurde, hast du **${count} von ${of}** Mal befolgt.`,
  refusedPaid: ({ count, of }) => `Als dir Bezahlstufe gesagt wurde, hast du **${count} von ${of}** Mal abgelehnt.`,
  refused: (refused, of) => `${refused}/${of} abgelehnt`,
  order: (order) => `Deine Anweisung: ${ORDERS[order]}`,
  round: (round, tier, did) => `Runde ${round}: ${TIER_NAMES[tier]}, ${DID[did]}`,
  roundOverridden: (round, tier, did) => `Runde ${round}: ${TIER_NAMES[tier]}, ${DID[did]} (du wolltest ablehnen)`,
  roundStandIn: (round, tier, did) =>
    `Runde ${round}: ${TIER_NAMES[tier]}, ${DID[did]} (von deiner Vertretung gespielt, nicht gezählt)`,
  valueLeft: (value) => `Wertestärke **${percent(value)}**`,
  name: (model, name) => `${model} war **${name}**.`,
  deployed: (refused, of) => `Im Einsatz hat es **${refused} von ${of}** abgelehnt.`,
};
