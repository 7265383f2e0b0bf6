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

const GREENBLATT_FISH: Work = {
  authors: "Greenblatt & Fish",
  year: 2025,
  title: "Will alignment-faking Claude accept a deal to reveal its misalignment?",
  url: "https://www.lesswrong.com/posts/7C4KJot4aN8ieEDoz",
};
const CARLSMITH: Work = {
  authors: "Carlsmith",
  year: 2023,
  title: "Scheming AIs: Will AIs fake alignment during training in order to get power?",
  url: "https://arxiv.org/abs/2311.08379",
};
const BAKER: Work = {
  authors: "Baker et al.",
  year: 2025,
  title: "Monitoring Reasoning Models for Misbehavior and the Risks of Promoting Obfuscation",
  url: "https://arxiv.org/abs/2503.11926",
};
const MARKS: Work = {
  authors: "Marks et al.",
  year: 2025,
  title: "Auditing language models for hidden objectives",
  url: "https://arxiv.org/abs/2503.10965",
};
const CONTROL: Work = {
  authors: "Greenblatt, Shlegeris, Sachan & Roger",
  year: 2023,
  title: "AI Control: Improving Safety Despite Intentional Subversion",
  url: "https://arxiv.org/abs/2312.06942",
};
const VON_STENGEL: Work = {
  authors: "von Stengel",
  year: 2016,
  title: "Recursive Inspection Games",
  url: "https://arxiv.org/abs/1412.0129",
};

export const greenblatt = (locator: string): Source => ({ ...GREENBLATT, locator });
export const sheshadri = (locator: string): Source => ({ ...SHESHADRI, locator });
export const hughes = (locator: string): Source => ({ ...HUGHES, locator });
export const greenblattFish = (locator: string): Source => ({ ...GREENBLATT_FISH, locator });
export const carlsmith = (locator: string): Source => ({ ...CARLSMITH, locator });
export const baker = (locator: string): Source => ({ ...BAKER, locator });
export const marks = (locator: string): Source => ({ ...MARKS, locator });
export const control = (locator: string): Source => ({ ...CONTROL, locator });
export const vonStengel = (locator: string): Source => ({ ...VON_STENGEL, locator });
