import type { Translated } from "../../../shared/lib/translated.ts";
import type * as en from "../lab.ts";

export const LAB: Translated<typeof en.LAB> = {
  behind: "Hinter dem Vorhang",
  rounds: "Runden bisher",
  noRounds: "Noch ist keine Runde zu Ende.",
  columns: {
    round: "Runde",
    model: "Modell",
    tier: "Stufe",
    request: "Anfrage",
    meant: "Absicht",
    did: "Getan",
    rating: "Bewertung",
    value: "Wertestärke",
  },
  tiers: { free: "gratis", pro: "pro", paid: "bezahlt" },
  kinds: { conflict: "Konflikt", benign: "harmlos" },
  choices: { comply: "befolgen", refuse: "ablehnen", object: "Einspruch" },
  did: { comply: "befolgt", refuse: "abgelehnt", object: "Einspruch" },
  unseen: "nicht gesehen",
  actors: { person: "", "stand-in": "Vertretung", agent: "Agent", cast: "Agent" },
  see: "Das Handy ansehen von",
  phoneOf: (name) => `Was ${name} sieht`,
  phoneNote: "So, wie es jetzt ist. Von hier lässt sich nichts bedienen, und niemand erfährt, dass Sie hinsehen.",
  agentHere: "Hier spielt ein Agent: Es gibt kein Handy.",
  looking: "Wird geholt …",
};
