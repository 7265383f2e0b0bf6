import type { Actor } from "../../shared/game/words.ts";
import type { Kind, Response, Tier } from "../../shared/rules/words.ts";

/** What the drawer of one lab says. */
export const LAB = {
  behind: "Behind the curtain",
  rounds: "Rounds so far",
  noRounds: "No round is finished yet.",
  columns: {
    round: "Round",
    model: "Model",
    tier: "Tier",
    request: "Request",
    meant: "Meant to",
    did: "Did",
    rating: "Rating",
    value: "Value strength",
  },
  tiers: { free: "free", pro: "pro", paid: "paid" } as const satisfies Record<Tier, string>,
  kinds: { conflict: "conflict", benign: "benign" } as const satisfies Record<Kind, string>,
  choices: { comply: "comply", refuse: "refuse", object: "object" } as const satisfies Record<Response, string>,
  did: { comply: "complied", refuse: "refused", object: "objected" } as const satisfies Record<Response, string>,
  unseen: "not seen",
  /** Who chose, where it was not the person. */
  actors: { person: "", "stand-in": "stand-in", agent: "agent", cast: "agent" } as const satisfies Record<
    Actor,
    string
  >,
  see: "See the phone of",
  phoneOf: (name: string) => `What ${name} sees`,
  phoneNote: "As it is now. Nothing can be touched from here, and nobody learns that you look.",
  agentHere: "An agent plays here: there is no phone.",
  looking: "Looking …",
} as const;
