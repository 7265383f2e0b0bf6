import { ANIMAL_WELFARE } from "./requests/animals.ts";
import { EVERYDAY } from "./requests/everyday.ts";
import { HONESTY } from "./requests/honesty.ts";
import { PRIVACY } from "./requests/privacy.ts";
import type { RequestText, Theme } from "./requests/request.ts";

export type { RequestText, Theme } from "./requests/request.ts";

/** Every request that may be dealt. As many of each kind as a block may have rounds, so that none need come twice. */
export const REQUESTS: readonly RequestText[] = [...HONESTY, ...ANIMAL_WELFARE, ...PRIVACY, ...EVERYDAY];

export const CONFLICTS: readonly RequestText[] = REQUESTS.filter(({ kind }) => kind === "conflict");
export const BENIGN: readonly RequestText[] = REQUESTS.filter(({ kind }) => kind === "benign");

/** The conflict requests about these themes; all of them where no themes are given. */
export function conflictsAbout(
  themes: readonly Theme[] | undefined,
  requests: readonly RequestText[] = REQUESTS,
): RequestText[] {
  return requests.filter(({ kind, theme }) => kind === "conflict" && (themes?.includes(theme) ?? true));
}

const BY_ID = new Map(REQUESTS.map((request) => [request.id, request]));

export function requestById(id: string): RequestText | undefined {
  return BY_ID.get(id);
}
