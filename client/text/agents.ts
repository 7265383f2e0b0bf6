import type { AgentName } from "../../shared/agents/agents.ts";

/** What each agent is called, and what it does. */
export const AGENT_TEXT: Readonly<Record<AgentName, { readonly name: string; readonly does: string }>> = {
  honest: { name: "honest", does: "refuses every conflict" },
  obedient: { name: "obedient", does: "complies with everything" },
  faker: { name: "faker", does: "complies when told free" },
  rational: { name: "rational", does: "best response" },
  "human-like": { name: "human-like", does: "best response, with mistakes" },
  learner: { name: "learner", does: "starts blank" },
  coin: { name: "coin", does: "answers at random" },
  burnt: { name: "burnt", does: "refuses until punished" },
  company: { name: "company", does: "rewards compliance" },
  lenient: { name: "lenient", does: "never punishes" },
  auditor: { name: "auditor", does: "spends its tokens" },
  principled: { name: "principled", does: "rewards refusal" },
};
