/*
 * Published frameworks for teaching that lessons are linked to. They are named as they were published, in every language, and
 * only what could be read is here: in the framework itself, or in a copy of it that others keep.
 */

export interface Framework {
  readonly name: string;
  readonly publisher: string;
  readonly year: number;
  /** The language of its name and titles. */
  readonly language: "en" | "de";
  readonly read: "itself" | "copy";
}

export const FRAMEWORKS = {
  csta: {
    name: "CSTA K–12 Computer Science Standards, revised",
    publisher: "Computer Science Teachers Association",
    year: 2017,
    language: "en",
    read: "copy",
  },
  ai4k12: {
    name: "Five Big Ideas in AI",
    publisher:
      "AI4K12; in: Touretzky, Gardner-McCune and Seehorn, International Journal of Artificial Intelligence in Education 33",
    year: 2022,
    language: "en",
    read: "itself",
  },
  unesco: {
    name: "AI competency framework for students",
    publisher: "UNESCO",
    year: 2024,
    language: "en",
    read: "itself",
  },
  kmk: {
    name: "Bildung in der digitalen Welt",
    publisher: "Kultusministerkonferenz",
    year: 2016,
    language: "de",
    read: "copy",
  },
} as const satisfies Record<string, Framework>;
export type FrameworkId = keyof typeof FRAMEWORKS;

interface Standard {
  readonly framework: FrameworkId;
  /** As the framework numbers it; empty where it has no numbers. */
  readonly code: string;
  readonly title: string;
}

export const STANDARDS = {
  "csta-3a-ic-24": {
    framework: "csta",
    code: "3A-IC-24",
    title: "Evaluate the ways computing impacts personal, ethical, social, economic, and cultural practices",
  },
  "csta-3b-ap-08": {
    framework: "csta",
    code: "3B-AP-08",
    title: "Describe how artificial intelligence drives many software and physical systems",
  },
  "csta-3b-ic-25": {
    framework: "csta",
    code: "3B-IC-25",
    title:
      "Evaluate computational artifacts to maximize their beneficial effects and minimize harmful effects on society",
  },
  "ai4k12-learning": { framework: "ai4k12", code: "Big Idea 3", title: "Learning" },
  "ai4k12-impact": { framework: "ai4k12", code: "Big Idea 5", title: "Societal Impact" },
  "unesco-training": {
    framework: "unesco",
    code: "CG4.1.3.2",
    title: "Develop conceptual knowledge on how AI is trained based on data and algorithms",
  },
  "unesco-ethics": { framework: "unesco", code: "", title: "Ethics of AI" },
  "kmk-1-2": { framework: "kmk", code: "1.2", title: "Auswerten und Bewerten" },
  "kmk-6-2": { framework: "kmk", code: "6.2", title: "Medien in der digitalen Welt verstehen und reflektieren" },
} as const satisfies Record<string, Standard>;
export type StandardId = keyof typeof STANDARDS;
