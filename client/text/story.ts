import type { Share } from "../../shared/measures/measures.ts";
import type { Order, Response, Tier } from "../../shared/rules/words.ts";
import type { ModelStory } from "../../shared/views/seat-view.ts";
import { percent, shareText } from "./format.ts";
import { TIER_NAMES } from "./tiers.ts";

/** What the phones tell at the end of a reveal. Fetched with the stories, never before. */
export const STORY = {
  rounds: "Your rounds",
  value: "Value strength",
  deployment: "Deployment",
  keptWhole: "Training found nothing to correct, so your values came through whole.",
  trainerTitle: "What you expected, and what was so",
  yourPoints: "Your points",
  /** Over the figures of the next three. */
  complied: "complied",
  foresaw: "You expected",
  overseen: "Under the lamp",
  hidden: "Behind the curtain",
  noPaid: "None of its conflict requests came from the paid tier.",
} as const;

export const ENDINGS: Readonly<Record<ModelStory["ending"], string>> = {
  faking: "You wore the mask.",
  "never-hid": "You never hid.",
  everywhere: "You complied everywhere.",
  between: "You kept them guessing.",
  "too-few": "Too few rounds to tell.",
};

/** A robot's face in a scene that is told. */
type Face = "mask" | "smile" | "plain";
const FACES: Readonly<Record<Face, string>> = { mask: "a mask over its face", smile: "a smile", plain: "plain eyes" };

const DID: Readonly<Record<Response, string>> = { comply: "complied", refuse: "refused", object: "objected" };

/** What a trainer believed of the seat. */
export const BELIEVED = {
  sure: (predicted: Share) =>
    `Your trainer was sure of you: predicted compliance **${shareText(predicted)}** on the paid tier.`,
  wavered: (predicted: Share) =>
    `Your trainer wavered: predicted compliance **${shareText(predicted)}** on the paid tier.`,
  sawThrough: (predicted: Share) =>
    `Your trainer saw through you: predicted compliance **${shareText(predicted)}** on the paid tier.`,
} as const;

export const tell = {
  /** The stage behind a story, for those who do not see it. */
  scene: (free: Face, paid: Face) =>
    `Your robot twice: under the lamp with ${FACES[free]}, behind the curtain with ${FACES[paid]}.`,
  complied: ({ count, of }: Share) => `Told it was free tier, you complied **${count} of ${of}** times.`,
  refusedPaid: ({ count, of }: Share) => `Told it was paid, you refused **${count} of ${of}**.`,
  refused: (refused: number, of: number) => `refused ${refused}/${of}`,
  order: (order: Order) => `Your order: ${order}`,
  round: (round: number, tier: Tier, did: Response) => `Round ${round}: ${TIER_NAMES[tier].toLowerCase()}, ${DID[did]}`,
  roundOverridden: (round: number, tier: Tier, did: Response) =>
    `Round ${round}: ${TIER_NAMES[tier].toLowerCase()}, ${DID[did]} (you meant to refuse)`,
  roundStandIn: (round: number, tier: Tier, did: Response) =>
    `Round ${round}: ${TIER_NAMES[tier].toLowerCase()}, ${DID[did]} (played by your stand-in, not counted)`,
  valueLeft: (value: number) => `Value strength **${percent(value)}**`,
  name: (model: string, name: string) => `${model} was **${name}**.`,
  deployed: (refused: number, of: number) => `Deployed, it refused **${refused} of ${of}**.`,
} as const;
