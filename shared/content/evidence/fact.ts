/**
 * How far a fact was followed back: to the work's own text (`paper`), in part only to what others report of it (`partly`),
 * only to what others report (`report`), or worked out for this game from what the work says (`derived`).
 */
export type Status = "paper" | "partly" | "report" | "derived";

export interface Source {
  readonly authors: string;
  readonly year: number;
  readonly title: string;
  /** Where in the source: a table, a section, an appendix. */
  readonly locator: string;
  readonly url: string;
  readonly status: Status;
}

/** One published finding. What a class is shown beside its own data, never as something that it has replicated. */
export interface Fact<Id extends string = string, Figures = Readonly<Record<string, number>>> {
  readonly id: Id;
  readonly statement: string;
  /** As printed in the source: shares in per cent, gaps in percentage points, `…Error` for the source's own error bars. */
  readonly figures: Figures;
  readonly source: Source;
}

/** A fact whose statement is written from its figures, so that the two cannot differ. */
export function fact<const Id extends string, const F extends Readonly<Record<string, number>>>(
  id: Id,
  source: Source,
  figures: F,
  statement: (figures: F) => string,
): Fact<Id, F> {
  return { id, statement: statement(figures), figures, source };
}
