/** Prints what a long test measured, also where it passed: figures that are stated elsewhere come from there. */
export function told(about: string, figures: Readonly<Record<string, number>>): void {
  const listed = Object.entries(figures).map(([name, value]) => `${name} ${Number(value.toFixed(4))}`);
  process.stderr.write(`${about}: ${listed.join(", ")}\n`);
}
