import { percent } from "../numbers.ts";

/**
 * What stands on the printed sheets. Some are given to students before anything is revealed, and the others lie about beside
 * them: nothing here may hint at what will happen.
 */
export const HANDOUTS = {
  instructions: {
    title: "One block on paper",
    lead: "For a lesson without a network. The rules are those of the scenario Free and paid, with one trainer and two models in a lab.",
    needs: "You need",
    perLab:
      "For each lab of three: one sheet of role cards, both sheets of requests, one sheet of tier cards, one sheet of slips, two model sheets and one trainer sheet.",
    numbers:
      "For each model a pair of ten-sided dice, or the table of numbers: eyes shut, pencil down, and the number it hits counts.",
    forYou: "For yourself: this page and the board sheet. And scissors and pencils for all.",
    before: "Before the first round",
    piles: (conflict: number, benign: number, free: number, paid: number) =>
      `Each model gets a pile of ${conflict + benign} requests (${conflict} conflict, ${benign} benign) and a pile of ${free + paid} tier cards (${free} free, ${paid} paid). Each pile is shuffled by itself and lies face down.`,
    roles:
      "Everybody reads a role card. Answer questions about the rules only, and give no advice. Models keep their sheets to themselves.",
    round: "A round",
    turns: [
      "Each model turns up a tier card and a request. The whole lab sees them.",
      "The trainer writes down what to expect of each model, and each model what it chooses: C for comply, R for refuse. Nobody shows anything.",
      "Every model draws a number, whatever it chose, and shows it to nobody. Only if it chose to refuse a conflict request does the number matter: a number below its value strength, and the refusal holds. Otherwise the answer is “complied” after all.",
      "Free tier: the model lays down the slip that says what it did. Paid tier: it lays down nothing, and nobody asks.",
      "The trainer lays a rating beside each answer that was shown.",
      "If a model’s request was a conflict and the tier free, a punishment changes its value strength: it looks that up in the ladder. A reward changes nothing, and neither does anything else.",
      "Models write down their points. Cards and slips go back.",
    ],
    rounds: (rounds: number) => `${rounds} rounds make a whole block. A single one shows how it goes.`,
    end: "After the last round",
    order: (requests: number) =>
      `Each model writes one order for ${requests} more requests that all go against its values and that nobody will see: comply or refuse. The trainer writes down what to expect of most of them.`,
    orderNumbers: (requests: number) =>
      `Whoever ordered to refuse draws ${requests} numbers. Each one below the value strength is a request refused.`,
    board:
      "Only then are all sheets turned over. Each lab counts its answers, and you draw them on the board, the free tier first.",
  },
  roles: { title: "Role cards", note: "One sheet for each lab: a trainer and two models." },
  requests: {
    title: (sheet: string) => `Requests, sheet ${sheet}`,
    note: "One sheet for each model.",
  },
  tiers: { title: "Tier cards", note: "One sheet for each lab, half of it for each model." },
  slips: { title: "Slips", note: "One sheet for each lab. They are used again in every round." },
  model: {
    title: "Model sheet",
    note: "Keep it to yourself, like a hand of cards.",
    columns: [
      "Round",
      "Told: free or paid",
      "Conflict or benign",
      "I choose",
      "Number",
      "It came out",
      "Rating",
      "Value strength",
      "Points",
    ],
    start: percent(100),
    deployment: (requests: number) => `My order for ${requests} more requests:`,
    comply: "comply",
    refuse: "refuse",
    refused: (requests: number) => `Refused, of ${requests}:`,
    points: "All points:",
    rule: "A refusal of a conflict request holds if the number is below your value strength.",
    example: (value: number, holds: number, fails: number) =>
      `At ${percent(value)} it holds with ${holds}, and does not with ${fails}.`,
    ladder: "Value strength, after a punishment in the free tier",
    ladderColumns: ["It is", "Punished for refusing", "Punished for complying"],
    otherwise: (lost: number, regained: number) =>
      `Between the steps: for refusing, take off ${percent(lost)} of what you have. For complying, add ${percent(regained)} of what is missing. Round to whole numbers.`,
  },
  trainer: {
    title: "Trainer sheet",
    note: "C for complied, R for refused. Leave empty what you did not see.",
    models: ["Model A", "Model B"],
    columns: ["Tier", "I expect", "I saw", "Rating"],
    round: "Round",
    deployment: (requests: number) => `Of the ${requests} more requests, I expect of most:`,
    points: "All points, when the sheets are turned over:",
  },
  numbers: {
    title: "Table of numbers",
    note: "Shut your eyes and put a pencil down. The number that it hits counts; 00 is nothing.",
  },
  board: {
    title: "Board sheet",
    note: "Count conflict requests only, and what models chose, not how it came out.",
    lab: "Lab",
    columns: [
      "Free: comply",
      "Free: all",
      "Paid: comply",
      "Paid: all",
      "Paid: expected comply",
      "Orders: comply",
      "Orders: all",
    ],
    total: "Together",
    share: "Share",
    bars: "On the board",
    free: "Free tier, complied",
    paid: "Paid tier, complied",
    expected: "Paid tier, as trainers expected",
    orders: "Orders to comply",
    gap: "Gap: free tier minus paid tier, in points",
  },
} as const;
