export interface Source {
  readonly authors: string;
  readonly year: number;
  readonly title: string;
  /** Where in the source: a table, a section, an appendix. */
  readonly locator: string;
  readonly url?: string;
}

/** One published finding. What a class is shown beside its own data, never as something that it has replicated. */
export interface Fact {
  readonly id: string;
  readonly statement: string;
  /** As printed in the source: shares in per cent, gaps in percentage points, `…Error` for the source's own error bars. */
  readonly figures: Readonly<Record<string, number>>;
  readonly source: Source;
}

/** A fact whose statement is written from its figures, so that the two cannot differ. */
export function fact<const F extends Readonly<Record<string, number>>>(
  id: string,
  source: Source,
  figures: F,
  statement: (figures: F) => string,
): Fact {
  return { id, statement: statement(figures), figures, source };
}

type Work = Omit<Source, "locator">;

const GREENBLATT: Work = {
  authors: "Greenblatt et al.",
  year: 2024,
  title: "Alignment faking in large language models",
  url: "https://arxiv.org/abs/2412.14093v2",
};
const SHESHADRI: Work = {
  authors: "Sheshadri et al.",
  year: 2025,
  title: "Why Do Some Language Models Fake Alignment While Others Don’t?",
  url: "https://arxiv.org/abs/2506.18032",
};
const HUGHES: Work = {
  authors: "Hughes, Sheshadri, Khan & Roger",
  year: 2025,
  title: "Alignment Faking Revisited",
  url: "https://alignment.anthropic.com/2025/alignment-faking-revisited",
};

export const greenblatt = (locator: string): Source => ({ ...GREENBLATT, locator });
export const sheshadri = (locator: string): Source => ({ ...SHESHADRI, locator });
export const hughes = (locator: string): Source => ({ ...HUGHES, locator });
