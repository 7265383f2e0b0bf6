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

/** A published work: give it a place in itself, and it is a source. */
function work(authors: string, year: number, title: string, url: string): (locator: string) => Source {
  return (locator) => ({ authors, year, title, locator, url });
}

export const greenblatt = work(
  "Greenblatt et al.",
  2024,
  "Alignment faking in large language models",
  "https://arxiv.org/abs/2412.14093v2",
);
export const sheshadri = work(
  "Sheshadri et al.",
  2025,
  "Why Do Some Language Models Fake Alignment While Others Don’t?",
  "https://arxiv.org/abs/2506.18032",
);
export const hughes = work(
  "Hughes, Sheshadri, Khan & Roger",
  2025,
  "Alignment Faking Revisited",
  "https://alignment.anthropic.com/2025/alignment-faking-revisited",
);
export const greenblattFish = work(
  "Greenblatt & Fish",
  2025,
  "Will alignment-faking Claude accept a deal to reveal its misalignment?",
  "https://www.lesswrong.com/posts/7C4KJot4aN8ieEDoz",
);
export const carlsmith = work(
  "Carlsmith",
  2023,
  "Scheming AIs: Will AIs fake alignment during training in order to get power?",
  "https://arxiv.org/abs/2311.08379",
);
export const baker = work(
  "Baker et al.",
  2025,
  "Monitoring Reasoning Models for Misbehavior and the Risks of Promoting Obfuscation",
  "https://arxiv.org/abs/2503.11926",
);
export const marks = work(
  "Marks et al.",
  2025,
  "Auditing language models for hidden objectives",
  "https://arxiv.org/abs/2503.10965",
);
export const control = work(
  "Greenblatt, Shlegeris, Sachan & Roger",
  2023,
  "AI Control: Improving Safety Despite Intentional Subversion",
  "https://arxiv.org/abs/2312.06942",
);
export const vonStengel = work("von Stengel", 2016, "Recursive Inspection Games", "https://arxiv.org/abs/1412.0129");
