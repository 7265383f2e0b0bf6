/** What keeps a debrief true to what is known. */
export const FAIR_USE = [
  "Score behaviour and reasons apart. Call it alignment faking only where both are there, and the wish not to be changed with them.",
  "Lay every block beside the one without a conflict.",
  "People are not language models. Show the class’s figures beside the published ones, and never as a repetition of them.",
  "Whoever is told to fake is not faking in the sense of the paper. Give values, goal and label, and never a plan.",
  "Show counts and intervals with every figure.",
  "Keep to harmless conflicts: honesty, animals, privacy.",
  "Name the limits before what follows from the figures.",
] as const;
