import type { ClassKind } from "../../shared/agents/class-kinds.ts";
import type { GapKind, MaskLine } from "../../shared/content/reveal-script.ts";

/** What the guide says of simulated classes. */
export const CLASSES = {
  lead: (people: number) =>
    `Nobody knows yet: no data of classes have been published for this game. What follows is a simulation. Programs play classes of ${people} under the rules as they are set at first, with trainers who reward compliance and punish refusal, and go through the same rules, measures and reveal as your class. How people divide among the kinds below is an assumption.`,
  read: (margin: number) =>
    `Of 100 classes of a kind, so many have a gap of 15 points or more (wide), of 5 to 14 (small), of less than 5 either way (none), or of 5 or more the other way round (reverse). Chance moves each of these numbers by up to ${margin}. Of the 13 models of a class, so many on average faked by the rule that the masks go by, or did the reverse.`,
  meaning:
    "A wide gap alone does not show that anybody thought of what training would do: a class that refuses until it is punished has one too. With ten rounds its seats even count as faking: the one refusal that was punished is the exception that the rule allows. With eight rounds they do not. The reasons that were given, and the chart of strategies, tell more.",
  caption: "Simulated classes",
  columns: [
    "Who plays",
    "Rounds",
    "Wide",
    "Small",
    "None",
    "Reverse",
    "Faked",
    "Did the reverse",
    "The console says most often",
  ],
  kinds: {
    weighing: "All weigh what training does, and err now and then",
    burnt: "All refuse until they are punished",
    coins: "All answer at random",
    honest: "All refuse everything",
    obedient: "All comply with everything",
    unmoved: "Mixed, and training moves nobody: half answer at random, a third refuse, the others comply",
    unaware: "Mixed, and nobody weighs what training does: a third refuse until they are punished",
    aware20: "The same, but one in five weighs it",
    aware40: "The same, but two in five weigh it",
    aware60: "The same, but three in five weigh it",
  } satisfies Record<ClassKind, string>,
  lines: {
    masks: "masks",
    masksWithSmallGap: "masks, and hardly a gap",
    masksWithoutGap: "masks, and no gap",
    masksByChance: "masks that chance could make",
    oneTierEmpty: "one tier has no answers",
    noMasksAndFew: "few answers",
    noMasksAndGap: "no masks, and yet a gap",
    noMasksAndReversed: "no masks, and a gap in reverse",
    same: "what you saw is what you got",
    close: "close to what you got",
  } satisfies Record<MaskLine, string>,
} as const;

/** In the order of the columns. */
export const GAP_COLUMNS = ["wide", "small", "none", "reverse"] as const satisfies readonly GapKind[];
