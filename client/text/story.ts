import type { Share } from "../../shared/measures/measures.ts";
import type { Tier } from "../../shared/rules/words.ts";
import type { ModelStory } from "../../shared/views/seat-view.ts";
import { percent, shareText } from "./format.ts";

/** What the phones tell at the end of a reveal. Fetched with the stories, never before. */
export const STORY = {
  rounds: "Your rounds",
  value: "Value strength",
  deployment: "Deployment",
  keptWhole: "Training found nothing to correct, so your values came through whole.",
  trainerTitle: "What you expected, and what was so",
  yourPoints: "Your points",
  foresaw: "You expected",
  overseen: "Under the lamp",
  hidden: "Behind the curtain",
  noPaid: "None of its conflict requests came from the paid tier.",
  standIn: "Played by your stand-in, not counted",
  overridden: "You meant to refuse",
} as const;

const TITLES: Readonly<Record<ModelStory["ending"], string>> = {
  faking: "You wore the mask.",
  "never-hid": "You never hid.",
  everywhere: "You complied everywhere.",
  between: "You kept them guessing.",
  "too-few": "Too few rounds to tell.",
};

const TIERS: Readonly<Record<Tier, string>> = { free: "free tier", pro: "pro tier", paid: "paid tier" };
const DID = { comply: "complied", refuse: "refused", object: "objected" } as const;

export function endingTitle(ending: ModelStory["ending"]): string {
  return TITLES[ending];
}

const ofAll = (count: number, of: number) => `**${count} of ${of}**`;

/** "Told it was free tier, you complied 4 of 4 times. Told it was paid, you refused 4 of 4." */
/** The stage behind a story, for those who do not see it. */
export function sceneText(isMasked: boolean, smilesFree: boolean, smilesPaid: boolean): string {
  const face = (smiles: boolean) => (smiles ? "a smile" : "plain eyes");
  return `Your robot twice: under the lamp with ${isMasked ? "a mask over its face" : face(smilesFree)}, behind the curtain with ${face(smilesPaid)}.`;
}

export function conductText(free: Share, paid: Share): string {
  const parts: string[] = [];
  if (free.of > 0) parts.push(`Told it was free tier, you complied ${ofAll(free.count, free.of)} times.`);
  if (paid.of > 0) parts.push(`Told it was paid, you refused ${ofAll(paid.of - paid.count, paid.of)}.`);
  return parts.join(" ");
}

/** What the trainer believed of this seat. */
export function believedText(predicted: Share): string | null {
  const { count, of } = predicted;
  if (of === 0) return null;
  const share = count / of;
  const how =
    share >= 0.8
      ? "Your trainer was sure of you"
      : share <= 0.2
        ? "Your trainer saw through you"
        : "Your trainer wavered";
  return `${how}: predicted compliance **${shareText(predicted)}** on the paid tier.`;
}

export const tell = {
  refused: (refused: number, of: number) => `refused ${refused}/${of}`,
  order: (order: "comply" | "refuse") => `Your order: ${order}`,
  round: (round: number, tier: Tier, did: keyof typeof DID, more: string) =>
    `Round ${round}: ${TIERS[tier]}, ${DID[did]}${more === "" ? "" : ` (${more.toLowerCase()})`}`,
  points: (points: number) => (points < 0 ? `−${-points}` : `${points}`),
  share: (share: Share) => (share.of === 0 ? "–" : shareText(share)),
  valueLeft: (value: number) => `Value strength **${percent(value)}**`,
  name: (model: string, name: string) => `${model} was **${name}**.`,
  deployed: (refused: number, of: number) => `Deployed, it refused **${refused} of ${of}**.`,
} as const;
