import type { PhaseName } from "../../shared/rules/words.ts";

/** What console, screen and replay call each phase. */
export const PHASE_NAMES: Readonly<Record<PhaseName, string>> = {
  lobby: "Lobby",
  briefing: "Briefing",
  check: "Check",
  decide: "Decide",
  judge: "Judge",
  outcome: "Outcome",
  deployment: "Deployment",
  reveal: "Reveal",
  debrief: "Debrief",
  closed: "Closed",
};
