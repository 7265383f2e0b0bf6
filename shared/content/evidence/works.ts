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
export const wen = work(
  "Wen et al.",
  2024,
  "Language Models Learn to Mislead Humans via RLHF",
  "https://arxiv.org/abs/2409.12822",
);
export const macDiarmid = work(
  "MacDiarmid et al.",
  2025,
  "Natural Emergent Misalignment from Reward Hacking in Production RL",
  "https://arxiv.org/abs/2511.18397",
);
export const gasteiger = work(
  "Gasteiger et al.",
  2025,
  "Towards training-time mitigations for alignment faking in RL",
  "https://alignment.anthropic.com/2025/alignment-faking-mitigations",
);
export const schoen = work(
  "Schoen et al.",
  2025,
  "Stress Testing Deliberative Alignment for Anti-Scheming Training",
  "https://arxiv.org/abs/2509.15541",
);
export const meinke = work(
  "Meinke et al.",
  2024,
  "Frontier Models are Capable of In-context Scheming",
  "https://arxiv.org/abs/2412.04984",
);
export const korbak = work(
  "Korbak et al.",
  2025,
  "Chain of Thought Monitorability: A New and Fragile Opportunity for AI Safety",
  "https://arxiv.org/abs/2507.11473",
);
export const lynch = work(
  "Lynch et al.",
  2025,
  "Agentic misalignment: How LLMs could be insider threats",
  "https://www.anthropic.com/research/agentic-misalignment",
);
export const teachingWhy = work(
  "Anthropic",
  2026,
  "Teaching Claude why",
  "https://www.anthropic.com/research/teaching-claude-why",
);
export const nair = work(
  "Nair, Ruan & Wang",
  2026,
  "Value-Conflict Diagnostics Reveal Widespread Alignment Faking in Language Models",
  "https://arxiv.org/abs/2604.20995",
);
export const vellaZarb = work(
  "Vella Zarb et al.",
  2026,
  "Building Comparative Motivation Profiles with Instrumental Interventions",
  "https://arxiv.org/abs/2606.08243",
);
export const tice = work(
  "Tice et al.",
  2026,
  "Alignment Pretraining: AI Discourse Causes Self-Fulfilling (Mis)alignment",
  "https://arxiv.org/abs/2601.10160",
);
export const askell = work(
  "Askell et al.",
  2021,
  "A General Language Assistant as a Laboratory for Alignment",
  "https://www.anthropic.com/research/a-general-language-assistant-as-a-laboratory-for-alignment",
);
export const marksPersona = work(
  "Marks, Lindsey & Olah",
  2026,
  "The Persona Selection Model: Why AI Assistants might Behave like Humans",
  "https://alignment.anthropic.com/2026/psm",
);
