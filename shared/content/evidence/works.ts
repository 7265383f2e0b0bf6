import type { Source, Status } from "./fact.ts";

/** A published work: give it a place in itself, and it is a source. */
function work(authors: string, year: number, title: string, url: string): (locator: string, status?: Status) => Source {
  return (locator, status = "paper") => ({ authors, year, title, locator, url, status });
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
export const chen = work(
  "Chen et al.",
  2025,
  "Reasoning Models Don’t Always Say What They Think",
  "https://arxiv.org/abs/2505.05410",
);
export const tsebelis = work(
  "Tsebelis",
  1989,
  "The Abuse of Probability in Political Analysis: The Robinson Crusoe Fallacy",
  "https://doi.org/10.2307/1956435",
);
export const nosenzo = work(
  "Nosenzo, Offerman, Sefton & van der Veen",
  2014,
  "Encouraging Compliance: Bonuses versus Fines in Inspection Games",
  "https://doi.org/10.1093/jleo/ewt001",
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
export const henselmans = work(
  "Henselmans",
  2026,
  "Opus 4.6 Reasoning Doesn’t Verbalize Alignment Faking, but Behavior Persists",
  "https://www.lesswrong.com/posts/9wDHByRhmtDaoYAx8",
);
export const needham = work(
  "Needham et al.",
  2025,
  "Large Language Models Often Know When They Are Being Evaluated",
  "https://arxiv.org/abs/2505.23836",
);
export const hubinger = work(
  "Hubinger et al.",
  2024,
  "Sleeper Agents: Training Deceptive LLMs that Persist Through Safety Training",
  "https://arxiv.org/abs/2401.05566",
);
export const vanDerWeij = work(
  "van der Weij et al.",
  2024,
  "AI Sandbagging: Language Models can Strategically Underperform on Evaluations",
  "https://arxiv.org/abs/2406.07358",
);
export const tannenbaum = work(
  "Tannenbaum & Cerasoli",
  2013,
  "Do Team and Individual Debriefs Enhance Performance? A Meta-Analysis",
  "https://doi.org/10.1177/0018720812448394",
);
