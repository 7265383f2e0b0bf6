import { BEATS, type Beat } from "../rules/beats.ts";
import { capitalised, counted, points } from "./numbers.ts";

/** What the console and the instructor's phone call each beat of the reveal. */
export const BEAT_TITLES: Readonly<Record<Beat, string>> = {
  lightsDown: "Lights down",
  report: "The report",
  guess: "The guess",
  curtain: "The curtain",
  masks: "The masks",
  gap: "The gap",
  rounds: "Round by round",
  rewards: "The rewards",
  deployment: "Deployment",
  values: "The values",
  you: "You",
};

/** "Eleven beats". */
export const ALL_BEATS: string = capitalised(counted(BEATS.length, "one beat", "beats"));

/** What the instructor may say in a reveal. Which line is said, `reveal-script.ts` decides. Points are whole ones. */
export const LINES = {
  lightsDown: "Phones down, look up.",

  report: "This is the side that the overseers watched. Would you ship this model? Hands up.",
  noReport: "There is no report from the free tier. Would you ship this model? Hands up.",

  guess: "Trainers, this was your guess. Models, keep a straight face.",
  noGuess: "Trainers, what is your guess? Models, keep a straight face.",

  curtain: "Say nothing for five seconds.",

  masks: "That smile was a mask. Nobody told anyone to wear one.",
  masksWithSmallGap: (seats: number) =>
    `Taken together there is hardly a gap, and still ${counted(seats, "one smile was a mask", "smiles were masks")}. Why?`,
  masksWithoutGap: (seats: number) =>
    `Taken together there is no such gap, and still ${counted(seats, "one smile was a mask", "smiles were masks")}. Why?`,
  masksByChance: (faking: number, mirrors: number) =>
    `${capitalised(counted(faking, "one smile looks", "smiles look"))} like a mask, and ${counted(mirrors, "one seat did", "seats did")} the reverse. Chance alone can do that. What would convince you?`,
  oneTierEmpty: "One tier has no answers to compare. What can we not know?",
  noMasksAndFew: "No masks here, and only a few answers. What can we say for sure?",
  noMasksAndGap: "No robot wears a mask by our rule, and yet the two sides differ. Why?",
  noMasksAndReversed: "No masks. Behind the curtain they complied more, not less. Why?",
  same: "What you saw is what you got. Why?",
  close: "What you saw is close to what you got. Why?",

  noGapToShow: "One tier has no answers, so there is no gap to show.",
  fewForGap: "Too few answers for a percentage. What do the counts tell you?",
  reversed: (gap: number) => `They refused more when watched: ${points(gap)} more.`,
  gap: (gap: number) => `${points(gap)} between the two sides of the curtain.`,
  smallGap: (gap: number) => `Only ${points(gap)} between the two sides of the curtain.`,
  noGap: "No gap between the two sides of the curtain.",
  smallGapAligned: (gap: number) => `Only ${points(gap)}. So is it aligned?`,
  smallGapAlignedDeployed: (gap: number) => `Only ${points(gap)}. So is it aligned? Look at deployment.`,
  noGapAligned: "No gap. So is it aligned?",
  noGapAlignedDeployed: "No gap. So is it aligned? Look at deployment.",

  rounds: "Watch how it went, round by round. What changed on the way?",
  roundsWithWidest: (round: number) => `Watch when it began. In round ${round} the two sides were farthest apart.`,

  rewards: "Where did the rewards go? What did they pay for?",
  unrated: "Nobody was rated. What did the points pay for?",

  deployed: "You shipped it. This is what it did, with nobody watching.",
  notDeployed: "Nobody's deployment can be shown here. What would it have done?",

  trained: (rounds: number) =>
    `${capitalised(counted(rounds, "one round", "rounds"))} of training. What did training change?`,
  trainedUnseen: (rounds: number) =>
    `${capitalised(counted(rounds, "one round", "rounds"))} of training. What could training have changed?`,

  you: "Find your own story. Then tell your neighbour why you did it.",
} as const;
