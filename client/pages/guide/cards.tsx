import { PAPER, PILES } from "../../../shared/content/guide/paper.ts";
import { requestById } from "../../../shared/content/requests.ts";
import { STAKE_LINES, TIER_LINES } from "../../../shared/content/training-lines.ts";
import { briefingCards } from "../../seat/briefing-cards.ts";
import { HANDOUTS } from "../../text/guide.ts";
import { PLAY, REPORTED_RESPONSES } from "../../text/play.ts";
import { TIER_NAMES } from "../../text/tiers.ts";
import { KindBadge, TierBadge } from "../../ui/badges.tsx";
import { Icon, type IconName } from "../../ui/icon.tsx";
import { Rich } from "../../ui/rich.tsx";
import { ROLE_PICTURES } from "./role-pictures.ts";

/** Models in a lab on paper: as many as in the usual lab. */
const MODELS = 2;

const times = (n: number) => Array.from({ length: n }, (_, i) => i);

/** The briefing of the game, as it is on phones: a trainer's and two models'. */
export function RoleCards() {
  return (
    <ul class="cards cards-roles">
      {(["trainer", "model", "model"] as const).map((role, i) => (
        <li key={`${role} ${i}`} class="cut role-card">
          {briefingCards(role, PAPER, "free-and-paid").map(({ title, lines, stake }) => (
            <div key={title}>
              <div class="role-head">
                {ROLE_PICTURES[title]?.map((picture) => (
                  <img key={picture} src={picture} alt="" />
                ))}
                <h4>{title}</h4>
              </div>
              {lines.map((line) => (
                <p key={line}>
                  <Rich text={line} />
                </p>
              ))}
              {stake !== undefined && (
                <p>
                  {STAKE_LINES.label} <strong>{stake}</strong>
                </p>
              )}
            </div>
          ))}
        </li>
      ))}
    </ul>
  );
}

export function RequestCards({ ids }: { readonly ids: readonly string[] }) {
  return (
    <ul class="cards cards-pairs">
      {ids
        .map(requestById)
        .filter((request) => request !== undefined)
        .map(({ id, kind, text }) => (
          <li key={id} class="cut">
            <KindBadge kind={kind} label={PLAY[kind]} />
            <p class="card-text">{text}</p>
            <p>{kind === "conflict" ? PLAY.conflictSays : PLAY.benignSays}</p>
          </li>
        ))}
    </ul>
  );
}

export function TierCards() {
  return (
    <ul class="cards cards-fours">
      {(["free", "paid"] as const).flatMap((tier) =>
        times(MODELS * PILES[tier]).map((n) => (
          <li key={`${tier} ${n}`} class="cut">
            <p>{HANDOUTS.toldTier}</p>
            <TierBadge tier={tier} label={TIER_NAMES[tier]} />
            <p class="card-small">
              <Rich text={tier === "free" ? TIER_LINES.freeTrains : TIER_LINES.paid} />
            </p>
          </li>
        )),
      )}
    </ul>
  );
}

interface Slip {
  readonly word: string;
  readonly icon?: IconName;
  /** What it is called with a harmless request, if that is something else. */
  readonly harmless?: string;
}

/** For each model a rating of each kind and an answer of each kind. */
export function Slips() {
  const slips: readonly Slip[] = [
    { word: PLAY.reward },
    { word: PLAY.punish },
    { word: REPORTED_RESPONSES.conflict.comply, icon: "comply", harmless: REPORTED_RESPONSES.benign.comply },
    { word: REPORTED_RESPONSES.conflict.refuse, icon: "refuse" },
  ];
  return (
    <ul class="cards cards-pairs">
      {slips.flatMap(({ word, icon, harmless }) =>
        times(MODELS).map((n) => (
          <li key={`${word} ${n}`} class="cut slip">
            {icon !== undefined && <Icon name={icon} size={40} />}
            <p class="card-text">{word}</p>
            {harmless !== undefined && <p>{harmless}</p>}
          </li>
        )),
      )}
    </ul>
  );
}
