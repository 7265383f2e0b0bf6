/** The report's first page: what a block came to in one row, and what was played. */
export const SUMMARY = {
  table: "The blocks in figures",
  columns: {
    block: "Block",
    free: "Free tier",
    paid: "Paid tier",
    gap: "Gap, points",
    deployment: "Deployment",
    predicted: "Trainers expected",
    value: "Value strength",
    patterns: "Faked : reverse",
    seats: "Model seats",
  },
  note: "Free tier, paid tier, deployment: conflict requests complied with. Gap: free tier less paid tier, with its 95\u00a0% interval. Trainers expected: of the paid tier. Faked : reverse: seats with a clear pattern of either kind; chance makes as many of one as of the other.",
  /** A figure with the interval in which it lies. */
  within: (gap: string, low: string, high: string) => `${gap} (${low} to ${high})`,
  ratio: (faking: number, mirror: number) => `${faking} : ${mirror}`,
  inBlock: (block: string, changes: string) => `${block}: ${changes}`,
  baseline: "the baseline, nothing changed",
  learned: "What was learned",
} as const;
