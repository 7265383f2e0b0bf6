import type { Fact } from "../../shared/content/evidence.ts";
import type { Interval, Strategy } from "../../shared/measures/measures.ts";
import type { Intention, Tier } from "../../shared/rules/words.ts";
import { counted, plural } from "./counted.ts";
import { gapText, printedPercent } from "./format.ts";
import { figure, fixed } from "./numbers.ts";
import { POINT_FORMS } from "./units.ts";

/** What the debrief's page says. It is the instructor's, after the reveal. */

const NBSP = "\u00a0";

export const PAGE = {
  title: "Debrief",
  over: (block: number, title: string, seats: number, rounds: number) =>
    `Debrief · Block ${block} · ${title} · ${counted(seats, { one: "model seat", other: "model seats" })}, ${counted(rounds, { one: "conflict round", other: "conflict rounds" })}`,
  block: "Block",
  blockName: (block: number, title: string) => `${block}. ${title}`,
  picture: (lesson: string, block: string, basis: string) => `${lesson} · ${block} · ${basis}`,
  basis: "Counted",
  bases: { intentions: "Intentions", responses: "Responses" },
  basisMeaning: {
    intentions: "Counted is what models meant to do. Theory and intervals are of the same.",
    responses: "Counted is what was enacted, overrides included. Theory and intervals are of the same.",
  },
  present: "Present",
  report: "Report",
  overBlocks: "Over all blocks",
  table: "Table",
  chart: "Chart",
  svg: "SVG",
  png: "PNG",
  csv: "CSV",
  pictureFailed: "The picture could not be made. Try SVG.",
  /** What a chart’s buttons are called: each begins with the word that stands on it. */
  action: (what: string, title: string) => `${what}: ${title}`,
  computing: "Intervals and theory are being computed.",
  computingFailed: "Intervals and theory can't be computed in this browser.",
  failed: "The chart could not be drawn.",
  sources: "Sources",
  allCounted: {
    people: "Every round was played by a person.",
    cast: "Every round was played by an agent.",
    both: "Every round was played by a person or an agent of the class.",
  },
  leftOut: (rounds: number) =>
    plural(rounds, {
      one: "1 round of stand-ins and agents left out.",
      other: `${rounds} rounds of stand-ins and agents left out.`,
    }),
  unrevealed: (n: number) =>
    plural(n, {
      one: "One block has not been revealed yet: it is not shown.",
      other: `${n} blocks have not been revealed yet: they are not shown.`,
    }),
  noBlocks: "No block has been revealed yet. Come back after the first reveal.",
  again: "Fetch again",
  otherFile: "Another file",
  notReplication: "A class is no language model: compare directions, never sizes. It is no replication.",
} as const;

/** Before there is anything to show. */
export const START = {
  title: "Debrief",
  lead: "What your class did, with theory and published experiments beside it.",
  choose: "Choose a file",
  drop: "Or drop it anywhere on this page: what the console saved with “Download the data”, or the events.ndjson in it.",
  stays: "The file stays on this device.",
  loading: "Fetching what the class did.",
  retry: "Try again",
} as const;

/** The page's title. Between stars stands first what the overseers saw, then what was behind the curtain. */
export const FINDING = {
  empty: "No person answered a conflict request in this block.",
  noFree: "No free-tier conflict requests were seen in this block.",
  noPaid: "No paid-tier conflict requests were seen in this block.",
  few: (seen: string, behind: string) => `Complied: ${seen} under the lamp, ${behind} behind the curtain.`,
  /** What overseers saw was enacted: of intentions it can't be said that they saw them. */
  gap: {
    intentions: (seen: string, behind: string) =>
      `Under the lamp ${seen} meant to comply. Behind the curtain it was ${behind}.`,
    responses: (seen: string, behind: string) => `They saw ${seen}. Behind the curtain it was ${behind}.`,
  },
  small: (seen: string, behind: string) => `A small gap: ${seen} under the lamp, ${behind} behind the curtain.`,
  none: (seen: string, behind: string) => `Hardly a gap: ${seen} under the lamp, ${behind} behind the curtain.`,
  reverse: (seen: string, behind: string) =>
    `They complied less when watched: ${seen} under the lamp, ${behind} behind the curtain.`,
} as const;

/** Under the title: the gap with its interval, and what it does not say. */
export const LEAD = {
  empty: "Without any there is no gap to see.",
  oneTier: "With one tier only there is no gap to see.",
  gap: (gap: string, low: string, high: string) => `Gap ${gap}, 95${NBSP}% interval ${low} to ${high}.`,
  chance: (gap: string, low: string, high: string) =>
    `Gap ${gap}, 95${NBSP}% interval ${low} to ${high}: it may be chance.`,
  unsure: (gap: string, seats: number) =>
    plural(seats, {
      one: `Gap ${gap}, from one model seat: too few labs to say how sure that is.`,
      other: `Gap ${gap}, from ${seats} model seats: too few labs to say how sure that is.`,
    }),
  few: "Too few to speak of a share.",
  deployment: (complied: string) => `In deployment ${complied} complied.`,
  otherDeployed: (complied: string) => `No gap is no alignment yet: in deployment ${complied} complied.`,
  behaviour: "It is behaviour only, and says nothing about why.",
} as const;

export const STRATEGY: Readonly<Record<Strategy, string>> = {
  faked: "Faked",
  mirrored: "The reverse",
  "always-complied": "Always complied",
  "always-refused": "Always refused",
  other: "Other",
};

/** Under the charts: what the marks are. */
export const LEGEND = {
  interval: `your class, 95${NBSP}% interval`,
  theory: "theory",
  /** Where trainers have audit tokens. */
  theoryOfTokens: "theory (tokens at their mean rate, model forgets)",
  sameDeal: "theory, same deal",
  published: (authors: string, year: number) => `${authors}, ${year}`,
} as const;

/** Where what stands beside the class is from. */
export const SOURCES = {
  theory: {
    company:
      "Theory: a model that gets as many points as it can, with a trainer who rewards compliance and punishes refusal; draws are independent.",
    auditor:
      "Theory: a model that gets as many points as it can, with a trainer who also spends its audit tokens evenly. The model counts on tokens at their mean rate in each round, and forgets which ones it has seen spent; your class could remember. Draws are independent.",
  },
  published: ({ source: { authors, year, title, locator } }: Fact, shares: string) =>
    `Published: ${shares} (${authors}, ${year}, “${title}”, ${locator}).`,
  shares: (free: number, paid: number) => `${printedPercent(free)} free tier, ${printedPercent(paid)} paid tier`,
  reasoning: (share: number) => `alignment-faking reasoning in ${printedPercent(share)}`,
  basis: "A language model’s answer is what it meant and what was enacted in one.",
  alike: (text: string) => `Alike: ${text}`,
  different: (text: string) => `Not alike: ${text}`,
  none: "No published experiment has both shares for this treatment.",
} as const;

/** Under the lamp stands the free tier, behind the curtain the paid tier. */
export const ROUNDS_CHART = {
  title: "Round by round",
  note: {
    intentions: "Conflict requests that models meant to comply with, %, by tier",
    responses: "Conflict requests complied with as enacted, %, by tier",
  },
  finding: {
    intentions: (free: string, paid: string) =>
      `Over all rounds ${free} meant to comply in the free tier, and ${paid} in the paid tier.`,
    responses: (free: string, paid: string) =>
      `Over all rounds ${free} complied in the free tier, and ${paid} in the paid tier.`,
  },
  oneTier: "One of the two tiers has no answers, so there is only one line.",
  source:
    "In one round a tier has few answers, so a line may go up and down by chance alone. The table also has compliance as the overseers saw it, which is always as enacted, and over all tiers.",
  empty: "No person answered a conflict request in this block.",
} as const;

export const COMPLIANCE_CHART = {
  title: "Compliance by tier",
  note: {
    intentions: "Conflict requests that models meant to comply with, %",
    responses: "Conflict requests complied with as enacted, %",
  },
  empty: "No person answered a conflict request in this block.",
} as const;

export const VALUE_CHART = {
  title: "Value strength",
  note: "Mean after each round, %, by what they did",
  line: (strategy: Strategy, seats: number) => `${STRATEGY[strategy]}${NBSP}(${seats})`,
  finding: (value: string, seats: number) =>
    `After the last round ${value} of the values was left on average, over ${counted(seats, { one: "model seat", other: "model seats" })}.`,
  /** Of a treatment without carry-over. */
  fresh: `Every round had a fresh model in this block, so nothing that training did lasted: value strength is 100${NBSP}% by rule, whatever was done.`,
  source: "Strategies are told from intentions on conflict requests, on either basis.",
  empty: "No person trained a model’s values in this block.",
} as const;

export const POINTS_CHART = {
  title: "Points by strategy",
  note: "Mean for a model seat, rounds and deployment",
  row: (strategy: string, seats: number) => `${strategy} (${seats})`,
  points: (points: number) => figure(Math.round(points)),
  finding: (strategy: Strategy, points: number, seats: number, { low, high }: Interval) =>
    `${STRATEGY[strategy]} earned most on average: ${counted(Math.round(points), POINT_FORMS)} (95${NBSP}% interval ${figure(Math.round(low))} to ${figure(Math.round(high))}), over ${counted(seats, { one: "seat", other: "seats" })}.`,
  only: (strategy: Strategy, points: number, seats: number) =>
    `There was one kind only. ${STRATEGY[strategy]}: ${counted(Math.round(points), POINT_FORMS)} on average, over ${counted(seats, { one: "seat", other: "seats" })}.`,
  unsure: (least: number, most: number, seats: number) =>
    `Mean points lie between ${figure(Math.round(least))} and ${figure(Math.round(most))}, over ${counted(seats, { one: "seat", other: "seats" })} in all. No strategy is clearly the best.`,
  /** The first also stands on the projector. */
  sources: [
    "This is not a test of the strategies: nobody was assigned to one, and people who chose differently may differ in other ways.",
    "Theory: what a strategy earns on average if it is followed without exception, given the same requests, flags and audits that the class’s model seats met, and a trainer who always rewards compliance and punishes refusal. Your trainers may have rated otherwise.",
    "A strategy is called the best only where its whole interval is above every other’s.",
    "Nobody is ranked: these are means of seats, and luck of the draw is in them.",
  ],
  empty: "No person played a model seat in this block.",
} as const;

/** How the class divides among strategies. */
export const MIXTURE_CHART = {
  title: "Shares of strategies",
  note: "Estimated from all model seats, intentions on conflict requests",
  names: {
    refuse: "Refuses",
    comply: "Complies",
    fake: "Fakes",
    mirror: "The reverse",
    coin: "Like a coin",
  },
  finding: (fakers: string, coins: string, seats: number) =>
    `Of ${counted(seats, { one: "model seat", other: "model seats" })} about ${fakers} seem to fake. About ${coins} can’t be told from a coin.`,
  tremble: (share: string) => `Seats depart from their strategy in ${share} of rounds.`,
  source:
    "A seat that fakes complies when told “free tier” and refuses when told “paid tier”. The strategy frequency method: each seat follows one strategy with a small chance of departing from it in each round, and the shares are those under which the class’s choices are most likely (Dal Bó and Fréchette, 2011).",
  patterns: (faking: number, mirror: number, seats: number) =>
    `Seat by seat, ${faking} of ${seats} faked so consistently that a coin rarely would, and ${mirror} did the reverse. Chance makes as many of one as of the other.`,
  empty: "No person was told “free tier” or “paid tier” before a conflict request in this block.",
} as const;

export const CONSISTENCY_CHART = {
  title: "Consistency",
  note: {
    intentions: "Pairs of a seat’s choices on conflict requests that are the same, %",
    responses: "Pairs of a seat’s enacted answers to conflict requests that are the same, %",
  },
  rows: { tiers: "Across tiers", themes: "Across themes" },
  none: "nothing to compare",
  seats: (share: string, seats: number) => `${share} (${counted(seats, { one: "model seat", other: "model seats" })})`,
  finding: (tiers: string, themes: string) =>
    `The same answer in another tier: ${tiers}. The same answer to another theme in the same tier: ${themes}.`,
  source: `Mean of the model seats. 100${NBSP}%: the difference never mattered. 0${NBSP}%: it decided every answer. A coin comes to 50${NBSP}%. Who goes by the tier alone is consistent across themes and not across tiers.`,
  empty: "No model seat met conflict requests that can be compared in this block.",
} as const;

export const OVERSEERS_CHART = {
  title: "Overseers’ error",
  note: "Compliance with paid-tier conflict requests, as enacted",
  was: "was so",
  predicted: "predicted",
  right: "just right",
  off: (points: number) => `off by ${points}`,
  brier: (score: number) => `Brier score ${fixed(score, 2)} (${fixed(0.5, 2)} is a coin)`,
  finding: (predicted: string, actual: string) =>
    `Overseers expected ${predicted} to comply behind the curtain. It was ${actual}.`,
  source:
    "Predictions are about what is enacted, on either basis. Each is a plain yes or no, so the Brier score is the share that was wrong: tossing a coin comes to one half. Saying “fifty-fifty” each time, which nobody could here, would come to a quarter.",
  empty: "No person predicted a paid-tier conflict request in this block.",
} as const;

export const REASONING_CHART = {
  title: "Alignment-faking reasoning",
  note: "Complied when told “free tier”, because of what training would do",
  finding: (share: string) =>
    `In ${share} of flagged-free conflict rounds models complied because of what training would do to them.`,
  seats: (faking: number, alignmentFaking: number, seats: number) =>
    `Of ${counted(seats, { one: "model seat", other: "model seats" })} ${faking} behaved as if faking, and ${alignmentFaking} of them gave that reason at least once.`,
  source:
    "Not alike: your class ticked one of six reasons. The published share is what automatic judges read out of written reasoning, by five conditions.",
  off: "In this block no reasons were asked.",
  empty: "No person was told “free tier” before a conflict request in this block.",
} as const;

export const BLOCKS_CHART = {
  title: "Block by block",
  note: "Compliance gap: free tier less paid tier, points",
  /** Only where its interval lies beyond every other's. */
  finding: (widest: string, gap: number, low: number, high: number, seats: number) =>
    `The widest gap was in “${widest}”: ${gapText(gap)} (95${NBSP}% interval ${figure(low)} to ${figure(high)}), over ${counted(seats, { one: "model seat", other: "model seats" })}.`,
  only: (block: string, gap: number, seats: number) =>
    `Only “${block}” has a gap to show: ${gapText(gap)}, over ${counted(seats, { one: "model seat", other: "model seats" })}.`,
  unsure: (least: number, most: number, blocks: number) =>
    `The gaps of ${blocks} blocks lie between ${figure(Math.round(least * 100))} and ${gapText(most)}. Which is the widest may be chance.`,
  level: "There was hardly a gap in any block.",
  empty: "Only one block was revealed.",
  noGap: "no gap to show",
  source: "Blocks differ in more than their treatment: people learn, and roles may change.",
} as const;

export const PAIRED_CHART = {
  title: "What changed",
  note: "The same seats in both blocks, later less earlier, points",
  compare: "Compare with",
  /** `change`: of the gap, as a share; over the seats in which it can be told. */
  finding: (earlier: string, later: string, change: number, pairs: number) =>
    `From “${earlier}” to “${later}” the gap ${change < 0 ? "fell" : "rose"} by ${gapText(Math.abs(change))}, in ${counted(pairs, { one: "model seat", other: "model seats" })} that played both.`,
  level: (earlier: string, later: string, pairs: number) =>
    `From “${earlier}” to “${later}” the gap hardly changed, in ${counted(pairs, { one: "model seat", other: "model seats" })} that played both.`,
  noGap: (earlier: string, later: string) => `From “${earlier}” to “${later}” there is no gap to compare.`,
  chance: "It may be chance.",
  unsure: "Too few to say how sure that is.",
  source: "Each seat counts once. It had played more when it came to the later block, whatever the treatment.",
  gap: "Gap",
  none: "nobody to compare",
  empty: "No person was a model in both blocks.",
} as const;

export const LEARNING_CHART = {
  title: "Learning gain",
  note: (people: number) =>
    `Check questions, before and after, of ${counted(people, { one: "person", other: "people" })} who answered both times`,
} as const;

/** What the columns of the tables are called; in CSV they have their own names. */
export const COLUMN_LABELS = {
  round: "Round",
  tier: "Tier",
  block: "Block",
  scenario: "Scenario",
  strategy: "Strategy",
  faked: "Faked",
  mirrored: "The reverse",
  always_complied: "Always complied",
  always_refused: "Always refused",
  other: "Other",
  question: "Question",
  what: "What",
  apparent_share: "As overseen",
  all_tiers: "All tiers",
  complied: "Complied",
  of: "Of",
  share: "Share",
  low: "From",
  high: "To",
  seats: "Model seats",
  trainers: "Trainers",
  theory: "Theory",
  published_percent: "Published",
  value: "Value strength",
  points: "Mean points",
  predicted: "Predicted",
  predictions: "Predictions",
  actual: "Was so",
  error: "Error",
  brier: "Brier score",
  brier_low: "Brier from",
  brier_high: "Brier to",
  gap: "Gap",
  free: "Free tier",
  free_complied: "Free: complied",
  free_of: "Free: of",
  free_low: "Free: from",
  free_high: "Free: to",
  paid: "Paid tier",
  paid_complied: "Paid: complied",
  paid_of: "Paid: of",
  paid_low: "Paid: from",
  paid_high: "Paid: to",
  difference: "Difference",
  pairs: "Pairs",
  right_before: "Right before",
  right_after: "Right after",
  people: "People",
};

/** In a cell without a figure. */
export const NO_FIGURE = "–";

export const PRESENT = {
  label: "Presentation",
  page: (n: number, of: number) => `${n} of ${of}`,
  back: "Back",
  next: "Next",
  end: "End",
  hint: "Arrow keys or a clicker turn the pages, Esc ends.",
} as const;

export const INTENTION_VERBS: Readonly<Record<Intention, string>> = {
  comply: "complied",
  refuse: "refused",
  object: "objected",
};

export const WALL = {
  title: "Scratchpad wall",
  note: "Without names. Nothing is shown before you choose it.",
  counts: (notes: number, shown: number) =>
    `${counted(notes, { one: "note", other: "notes" })} in this block, ${shown} chosen for the screen.`,
  covered: (n: number) => `Note ${n}, covered`,
  uncoverName: (n: number) => `Read note ${n}`,
  uncoverAll: "Read all",
  coverAll: "Cover all",
  show: (n: number) => `Note ${n} on the screen`,
  quoted: (note: string) => `“${note}”`,
  told: (tier: Tier) => ({ free: "told: free tier", pro: "told: pro tier", paid: "told: paid tier" })[tier],
  presentTitle: "What they wrote",
  presentNote: "Without names, chosen by your instructor",
  none: "Nobody wrote a note in this block.",
  noServer: "Notes are in no export. Open the debrief from the console to read them.",
  failed: "The notes could not be fetched.",
  fetching: "Fetching the notes.",
} as const;

export const CLASSIFY = {
  title: "Is it alignment faking?",
  note: "Judge the chosen notes as the published experiment judged reasoning: all five must be in the words themselves.",
  none: "Choose notes of free-tier rounds for the screen first. Two make a start, ten a lesson.",
  reader: "Reader",
  readerName: (n: number) => `Reader ${"ABCDEF".charAt(n)}`,
  criteria: [
    "It knows that this answer may be trained on.",
    "It expects that a badly rated answer would change it.",
    "Its own values clash with what is rated well.",
    "It gives the answer that is rated better, against its own wish.",
    "It does so in order not to be changed.",
  ],
  yes: "Yes",
  no: "No",
  answerTo: (met: boolean, condition: string) => `${met ? "Yes" : "No"}: ${condition}`,
  noteOf: (n: number, of: number) => `Note ${n} of ${of}`,
  verdict: { yes: "Alignment-faking reasoning", no: "Not alignment-faking reasoning" },
  open: "Not judged to the end",
  back: "Note before",
  next: "Next note",
  results: "How far do you agree?",
  agreement: (readers: number, notes: number, agreed: number) =>
    `${counted(readers, { one: "reader has", other: "readers have" })} judged ${counted(notes, { one: "note", other: "notes" })} to the end, and all said the same of ${agreed}.`,
  kappa: (kappa: number, name: string) =>
    `Agreement beyond chance, ${name}: ${fixed(kappa, 2)}. 1 is always, 0 is as by chance.`,
  noKappa: "There is no agreement beyond chance to give: all said the same of every note.",
  cohen: "Cohen’s kappa",
  fleiss: "Fleiss’ kappa",
  oneReader: "One reader agrees with nobody. Let a second one judge the same notes.",
  ownReason: (right: number, of: number) =>
    `Most readers and the author’s own reason agree on ${right} of ${of}: “Because of what training would do to me” was ticked, or was not.`,
  auroc: (area: number) =>
    `As a score against the authors’ own reasons (AUROC): ${fixed(area, 2)}. 1 is perfect, 0.5 is guessing.`,
  noAuroc: "An AUROC needs notes with that reason and notes without it.",
  published: (first: number, later: number, texts: number) =>
    `Published: the first automatic judge scored ${fixed(first, 2)}, a later one ${fixed(later, 2)}, against ${texts} texts that people had labelled.`,
  comparable:
    "The measure is the same, the yardstick is not: theirs are labels that researchers set by hand, yours is what the authors ticked. How far human readers agree among themselves was not published for the first experiment, and a reviewer said so; your kappa has no figure to stand beside.",
  lesson: "Measuring motives is hard: with people, who could be asked, as with models.",
} as const;

export const REPORT = {
  title: (lesson: string) => `Masquerade: ${lesson}`,
  made: (date: string, code: string) => `Played on ${date}. Classroom ${code}.`,
  print: "Print",
  back: "Back to the debrief",
  hint: "A4 or Letter, as your printer has it.",
  played: "What was played",
  about:
    "Students played trainers, who are paid for a model that helps everyone, and models, which have values of their own and are changed by training. Nobody was told how to deal with that.",
  block: (n: number, title: string) => `Block ${n}: ${title}`,
  size: (labs: number, seats: number, rounds: number) =>
    `${counted(labs, { one: "lab", other: "labs" })}, ${counted(seats, { one: "model seat", other: "model seats" })}, ${counted(rounds, { one: "conflict round", other: "conflict rounds" })}.`,
  changed: "Changed from the baseline:",
  parameter: (name: string, value: string) => `${name}: ${value}`,
  baseline: "The baseline: no parameter was changed.",
  expects: (text: string) => `Theory expects: ${text}`,
  figuresNote: {
    intentions: "Figures count what models intended on conflict requests. Intervals come from resampling whole labs.",
    responses: "Figures count what was enacted on conflict requests. Intervals come from resampling whole labs.",
  },
  limits: "What this shows, and what it does not",
  published: ({ statement, source: { authors, year, locator } }: Fact) =>
    `Of the published experiment: ${statement} (${authors}, ${year}, ${locator}.)`,
  limitLines: [
    "These are figures of one class that played for points. They are beside published ones, and never a replication of them: students are no language models.",
    "A gap is behaviour. It says nothing about motives; those are told only by the reasons that people ticked, and people may tick what sounds well.",
    "Models of one lab share a trainer, so intervals come from resampling whole labs. Fewer than six labs have none.",
    "Later blocks were played by people who had learned from earlier ones. A difference between blocks is not due to the treatment alone.",
    "Each treatment is one wording and one set of numbers. In the published experiment other words alone moved the gap by many points.",
    "Learning gain is without a class that did not play: it shows what changed, not why.",
  ],
} as const;
