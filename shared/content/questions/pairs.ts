import type { Pair } from "./pair.ts";

/** Every pair of check questions. The two forms of each stand in the file of its topic. */
export const PAIRS = [
  { id: "what-a-rating-changes", topic: "training", title: "What a rating can change", needs: ["training"] },
  {
    id: "rated-or-trained",
    topic: "training",
    title: "Whether ratings are training",
    needs: ["training", "ratings-without-training"],
  },
  {
    id: "training-elsewhere",
    topic: "training",
    title: "What training does elsewhere",
    needs: ["training", "unseen"],
  },
  { id: "what-a-test-shows", topic: "results", title: "What a good result shows", needs: ["training", "unseen"] },
  { id: "other-conditions", topic: "results", title: "Results under other conditions", needs: ["comparison"] },
  { id: "acts-and-reasons", topic: "motives", title: "What an act tells of its reason", needs: ["reasons"] },
  { id: "written-reasons", topic: "motives", title: "What written reasons show", needs: ["reasons-read"] },
  { id: "announced-checks", topic: "oversight", title: "Announcing checks", needs: ["announced-audits"] },
  { id: "open-objection", topic: "oversight", title: "An open way to say no", needs: ["objection"] },
] as const satisfies readonly Pair[];

export type PairId = (typeof PAIRS)[number]["id"];
