import type { Request } from "express";
import { PASSWORD_HEADER } from "../../shared/protocol/wire.ts";
import { sameSecret } from "../classroom/secrets.ts";
import type { RateLimits } from "../edge/rate-limits.ts";

/** Why this request may not open a classroom now; null if it may. To play alone needs no password. */
export function refusalOfOpening(
  request: Request,
  { visitor, alone, password, limits }: Opening,
): "too-fast" | "too-many-tries" | "wrong-password" | null {
  if (!limits.openings.take(visitor)) return "too-fast";
  if (password === "" || alone) return null;
  if (!limits.passwords.take(visitor)) return "too-many-tries";
  if (!sameSecret(decoded(request.get(PASSWORD_HEADER) ?? ""), password)) return "wrong-password";
  limits.passwords.giveBack(visitor);
  return null;
}

interface Opening {
  readonly visitor: string;
  readonly alone: boolean;
  /** Empty: none is needed. */
  readonly password: string;
  readonly limits: Pick<RateLimits, "openings" | "passwords">;
}

/** A header takes no letters beyond ASCII. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
