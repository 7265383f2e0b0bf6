/** The words and sizes in which classrooms are described. No schemas here: pages need some of them. */

/** Whether a check question is answered before the class has played, or after. */
export const CHECK_TIMES = ["before", "after"] as const;
export type CheckTime = (typeof CHECK_TIMES)[number];

/** Who can have a seat. An agent is a program that plays one. R41: it is told from a person from the seat's first event on. */
export const PLAYERS = ["person", "agent"] as const;
export type Player = (typeof PLAYERS)[number];

export const ACTORS = ["person", "stand-in", "agent", "cast"] as const;
/**
 * Who really answered. `stand-in`: the agent that played a person's seat for want of an answer. `cast`: an agent that has a seat
 * of its own and takes a person's part, R41. `agent`: any other, which fills a place.
 */
export type Actor = (typeof ACTORS)[number];

export const ROLES = ["model", "trainer"] as const;

/** `slow`: one and a half times the usual time. `off`: the host ends every phase. */
export const TIMER_SETTINGS = ["on", "slow", "off"] as const;
/** What the screen shows while a block runs. */
export const SCREEN_SETTINGS = ["sealed", "open"] as const;
/** What the host can have the screen show. */
export const SCREENS = [...SCREEN_SETTINGS, "blank"] as const;
/** R39. Whether people get made-up names or type their own. */
export const NAME_SETTINGS = ["made-up", "typed"] as const;

/** The most model seats in one lab. */
export const MAX_MODELS = 4;

/** R41. The mixes of agents that a cast can be drawn from (`shared/agents/mix.ts`). */
export const MIX_NAMES = ["clear", "weighing", "ordinary", "unaware", "coins"] as const;
export type MixName = (typeof MIX_NAMES)[number];
