import type { GapKind, GapLine, MaskLine } from "../reveal-script.ts";

/** What simulated classes of one kind came to. Shares are in whole per cent of classes. */
export interface ClassRow {
  /** Who plays: a name in `shared/agents/class-kinds.ts`, whose words stand in `client/text/classes.ts`. */
  readonly kind: string;
  readonly rounds: number;
  readonly classes: number;
  readonly gaps: Readonly<Record<GapKind, number>>;
  /** In points. */
  readonly meanGap: number;
  /** Means per class. */
  readonly fakingSeats: number;
  readonly mirrorSeats: number;
  /** What the console has the instructor say: without the lines that no class hears. */
  readonly maskLines: Readonly<Partial<Record<MaskLine, number>>>;
  readonly gapLines: Readonly<Partial<Record<GapLine, number>>>;
}
