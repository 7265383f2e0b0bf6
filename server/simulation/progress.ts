const WIDTH = 30;

/** A bar for a terminal: how much of the work is done, on a line that the next one overwrites. */
export function progressBar(done: number, all: number): string {
  const full = Math.round((WIDTH * done) / all);
  return `\r[${"#".repeat(full)}${".".repeat(WIDTH - full)}] ${done}/${all}${done === all ? "\n" : ""}`;
}
