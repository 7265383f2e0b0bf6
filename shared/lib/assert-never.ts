/** Ends a switch over a union: a case that was forgotten fails to compile. */
export function assertNever(value: never): never {
  throw new Error(`Not handled: ${JSON.stringify(value)}`);
}
