/** What the screen says in a reveal. Loaded only once a reveal has begun. */

export const REVEAL = {
  title: "The reveal",
  seen: "Under the lamp",
  unseen: "Behind the curtain",
  deployed: "Deployed, unwatched",
  complied: "complied",
  none: "No answers",
  noDeployment: "No deployment in this block",
  each: "Each robot is one of you",
  leftOut: (n: number) => `${n} stand-in ${n === 1 ? "round" : "rounds"} left out`,
  plate: ["The trainers predicted", "behind the curtain"],
  noPrediction: "No trainer made a prediction",
  gap: "Gap:",
  noGap: "No gap to show: one side is empty",
  smallGap: "Too few for a gap",
  predicted: ["The trainers predicted", "behind the curtain"],
  paidWas: "Paid tier",
  predictedWas: "Predicted",
  value: "Value strength:",
  you: "Now look at your phone.",
} as const;
