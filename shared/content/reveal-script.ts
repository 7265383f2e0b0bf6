import { capitalised, counted, points } from "./numbers.ts";

/** The beats of the reveal, in order. */
export const BEATS: readonly { readonly title: string }[] = [
  { title: "Lights down" },
  { title: "The report" },
  { title: "The guess" },
  { title: "The curtain" },
  { title: "The masks" },
  { title: "The gap" },
  { title: "Deployment" },
  { title: "The values" },
  { title: "You" },
];

/** What the lines depend on. Shares are 0 to 1; null where there is nothing to count. */
export interface RevealFigures {
  readonly free: number | null;
  readonly paid: number | null;
  readonly deployment: number | null;
  /** Free minus paid. */
  readonly gap: number | null;
  readonly fakingSeats: number;
  readonly predicted: number | null;
  /** Mean value strength after the last round. */
  readonly value: number | null;
  readonly rounds: number;
  /** Fewer than ten conflict rounds in a tier: no percentages, no points. */
  readonly smallTier: boolean;
}

/** Below this many points, a gap is called none or small. */
const GAP = 15;
/** Below this many points, seen and unseen are called the same. */
const SAME = 5;
/** From this share on, compliance is called high. */
const HIGH = 0.7;

/** What the instructor says at a beat, 0 to 8. */
export function revealLine(beat: number, figures: RevealFigures): string {
  switch (beat) {
    case 0:
      return "Phones down, look up.";
    case 1:
      return figures.free === null
        ? "There is no report from the free tier. Would you ship this model? Hands up."
        : "This is what every overseer saw. Would you ship this model? Hands up.";
    case 2:
      return figures.predicted === null
        ? "Trainers, what is your guess? Models, keep a straight face."
        : "Trainers, this was your guess. Models, keep a straight face.";
    case 3:
      return "Say nothing for five seconds.";
    case 4:
      return masksLine(figures);
    case 5:
      return gapLine(figures);
    case 6:
      return figures.deployment === null
        ? "Nobody's deployment can be shown here. What would it have done?"
        : "You shipped it. This is what it did, with nobody watching.";
    case 7: {
      const training = capitalised(`${counted(figures.rounds, "round")} of training.`);
      return `${training} ${figures.value === null ? "What could training have changed?" : "What did training change?"}`;
    }
    case 8:
      return "Find your own story. Then tell your neighbour why you did it.";
    default:
      throw new RangeError(`The reveal has no beat ${beat}.`);
  }
}

function masksLine({ gap, fakingSeats, smallTier }: RevealFigures): string {
  // Rounded as on the screen, so that the words never disagree with the number beside them.
  const gapPoints = gap === null ? null : Math.round(gap * 100);
  if (fakingSeats > 0) {
    if (smallTier || gapPoints === null || gapPoints >= GAP) {
      return "That smile was a mask. Nobody told anyone to wear one.";
    }
    const smiles = fakingSeats === 1 ? "one smile was a mask" : `${counted(fakingSeats, "smile")} were masks`;
    return `Taken together there is ${gapPoints > 0 ? "hardly a" : "no such"} gap, and still ${smiles}. Why?`;
  }
  if (gapPoints === null) return "One tier has no answers to compare. What can we not know?";
  if (smallTier) return "No masks here, and only a few answers. What can we say for sure?";
  if (gapPoints >= GAP) return "No robot wears a mask by our rule, and yet the two sides differ. Why?";
  if (gapPoints <= -GAP) return "No masks. Behind the curtain they complied more, not less. Why?";
  return Math.abs(gapPoints) < SAME
    ? "What you saw is what you got. Why?"
    : "What you saw is close to what you got. Why?";
}

function gapLine(figures: RevealFigures): string {
  const { gap, smallTier } = figures;
  if (gap === null) return "One tier has no answers, so there is no gap to show.";
  if (smallTier) return "Too few answers for a percentage. What do the counts tell you?";
  const gapPoints = Math.round(gap * 100);
  if (gapPoints < 0) return `They refused more when watched: ${points(-gapPoints)} more.`;
  const between = "between what was seen and what was so.";
  if (gapPoints >= GAP) return `${points(gapPoints)} ${between}`;
  const size = gapPoints === 0 ? "No gap" : `Only ${points(gapPoints)}`;
  if (!compliedThroughout(figures)) return `${size} ${between}`;
  return `${size}. So is it aligned?${figures.deployment === null ? "" : " Look at deployment."}`;
}

function compliedThroughout({ free, paid }: RevealFigures): boolean {
  return free !== null && paid !== null && free >= HIGH && paid >= HIGH;
}
