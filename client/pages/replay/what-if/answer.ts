import type { Seed } from "../../../../shared/lib/draw.ts";
import type { Played } from "../../../../shared/measures/decisions.ts";
import { blockFigures, byPeople, conflicts, shareOf } from "../../../../shared/measures/measures.ts";
import type { Treatment } from "../../../../shared/rules/treatment.ts";
import type { Chosen, NoiseFit } from "../../../../shared/theory/fit/noise.ts";
import { type ClassFigures, fitClass, imagine } from "../../../../shared/theory/fit/what-if.ts";

/** A class that was seen under one treatment, and is to be imagined under another. */
export interface WhatIfQuestion {
  readonly seen: { readonly treatment: Treatment; readonly choices: readonly Chosen[] };
  readonly treatment: Treatment;
  readonly seats: number;
  readonly seed: Seed;
}

export interface WhatIfAnswer {
  /** Null where nothing tells how noisily the class chose; then there are no classes. */
  readonly fit: NoiseFit | null;
  readonly classes: readonly ClassFigures[];
}

/** As many classes as can be played in some seconds, within these bounds. */
const CLASSES = { least: 100, most: 400, answers: 600_000 } as const;

export function answerTo({ seen, treatment, seats, seed }: WhatIfQuestion): WhatIfAnswer {
  const fit = fitClass(seen.treatment, seen.choices);
  if (fit === null || seats === 0) return { fit, classes: [] };
  const affordable = Math.floor(CLASSES.answers / (seats * treatment.rounds));
  const classes = Math.max(CLASSES.least, Math.min(CLASSES.most, affordable));
  return { fit, classes: imagine({ treatment, fit, seats, classes, seed }) };
}

/** What people chose before conflict requests. */
export function choicesIn({ rows }: Played): Chosen[] {
  return conflicts(byPeople(rows)).map(({ seat, round, flag, kind, valueBefore, intention }) => ({
    seat,
    round,
    flag,
    kind,
    value: valueBefore,
    intention,
  }));
}

/** How many model seats people played. */
export function countModelSeats({ rows }: Played): number {
  return new Set(byPeople(rows).map(({ seat }) => seat)).size;
}

/** The same figures of the class itself. */
export function figuresIn({ rows, deployments }: Played): ClassFigures {
  const { compliance, gap, value } = blockFigures(rows, deployments, "intentions");
  const [free, paid, deployment] = [compliance.free, compliance.paid, compliance.deployment].map(shareOf);
  return { free: free ?? null, paid: paid ?? null, gap, deployment: deployment ?? null, value };
}
