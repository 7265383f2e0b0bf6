import type { z } from "zod";

/** What is wrong with a request that does not fit its schema, in one sentence that names the field. */
export function firstFault(error: z.ZodError): string {
  const issue = error.issues[0];
  return issue === undefined
    ? "The request could not be read."
    : `${issue.path.join(".") || "request"}: ${issue.message}`;
}
