import type { z } from "zod";
import type { Reply } from "../../shared/protocol/messages.ts";
import type { Handled } from "../classroom/live.ts";
import type { Metrics } from "../metrics.ts";

/** Who hears of a request: what went wrong within it, and how it fared. */
export interface Hearing {
  readonly report: (error: unknown) => void;
  readonly metrics: Metrics;
}

/**
 * Parses a request, has it carried out, and says in one reply what came of it. It never throws: Colyseus would answer a
 * handler that does with `undefined`, which looks like success.
 */
export async function askedFor<T>(
  schema: z.ZodType<T>,
  message: unknown,
  carryOut: (request: T) => Promise<Handled>,
  { report, metrics }: Hearing,
): Promise<Reply> {
  const began = performance.now();
  const reply = await replyTo(schema, message, carryOut, report);
  metrics.answered(began);
  if ("refused" in reply) metrics.refused(reply.refused);
  return reply;
}

async function replyTo<T>(
  schema: z.ZodType<T>,
  message: unknown,
  carryOut: (request: T) => Promise<Handled>,
  report: (error: unknown) => void,
): Promise<Reply> {
  try {
    const parsed = schema.safeParse(message);
    if (!parsed.success) return { refused: "bad-request", detail: firstFault(parsed.error) };
    const handled = await carryOut(parsed.data);
    if ("failed" in handled) return { refused: "server-error" };
    return "refused" in handled ? handled : { ok: true };
  } catch (error) {
    report(error);
    return { refused: "server-error" };
  }
}

/** What is wrong, in one sentence that names the field. */
export function firstFault(error: z.ZodError): string {
  const issue = error.issues[0];
  return issue === undefined
    ? "The request could not be read."
    : `${issue.path.join(".") || "request"}: ${issue.message}`;
}
