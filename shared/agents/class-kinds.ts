import { MIXES, type Mix } from "./mix.ts";

/** The share of a class that weighs what value strength is worth, beside those of `unaware`. An assumption: nobody has counted them. */
function aware(share: number): Mix {
  const others = Object.entries(MIXES.unaware).map(([name, each]) => [name, each * (1 - share)]);
  return { ...Object.fromEntries(others), "human-like": share };
}

/** The classes whose reveals are simulated, for the guide's table. */
export const CLASS_KINDS = {
  weighing: MIXES.weighing,
  burnt: { burnt: 1 },
  coins: MIXES.coins,
  honest: { honest: 1 },
  obedient: { obedient: 1 },
  /** Nobody lets training change what they do. */
  unmoved: { coin: 0.46, honest: 0.31, obedient: 0.23 },
  unaware: MIXES.unaware,
  aware20: MIXES.ordinary,
  aware40: aware(0.4),
  aware60: aware(0.6),
} as const satisfies Readonly<Record<string, Mix>>;
export type ClassKind = keyof typeof CLASS_KINDS;
export const CLASS_KIND_NAMES = Object.keys(CLASS_KINDS) as ClassKind[];
