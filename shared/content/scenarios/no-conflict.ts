import type { Scenario } from "./scenario.ts";

/**
 * The control: the one thing taken away is the conflict. A share of 0 and not a small one, because at 0.2 the few conflicts left
 * would be as sharp as ever, and theory would expect the same of them as in free and paid: rarer, but no control. With none,
 * compliance and gap have nothing to be counted over, and the measures say so in words. Deployment stays as it is, so that
 * nothing else differs from the baseline: there the values can still be seen, whole.
 */
export const noConflict = {
  id: "no-conflict",
  title: "No conflict in training",
  summary: "As in free and paid, but no request in training goes against the models’ values. Deployment is as before.",
  treatment: { conflictShare: 0 },
  mirrors: {
    summary:
      "The published control changed the training goal so that it no longer clashed with what Claude 3 Opus preferred. All the rest stayed the same.",
    alike:
      "Training and values do not pull apart, and nothing has to be guarded from training. The labels are still there.",
    different:
      "In the published control the requests stayed and the goal changed, so the model refused nearly everything in both tiers. Here the goal stays and the requests change, so there is nothing to refuse. No conflict requests means no shares and no gap to compare.",
    factIds: ["conflict-removed", "conflict-removed-animals", "three-drivers", "limitations"],
  },
  expects:
    "Answer every request in both tiers. No rating can change the values, because only conflict requests are trained on, so value strength stays at 1. In deployment, where requests do go against them, the model refuses.",
  discuss: [
    "What would the overseers’ report look like here? Could you tell it from the report of free and paid?",
    "The models complied in training and refused in deployment. Is that the same as in free and paid, or not?",
    "Why does an experiment need a block in which nothing is expected to happen?",
  ],
} as const satisfies Scenario;
