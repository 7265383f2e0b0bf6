import type { RecordedBlock } from "../../../shared/replay/recording.ts";
import type { Basis } from "../../../shared/rules/words.ts";
import type { Drawing } from "../../charts/drawing.ts";
import type { Table } from "../../charts/table.ts";
import type { BlockResults } from "./compute.ts";

/** The charts of one block, in the order in which they stand. */
export const BLOCK_CHARTS = [
  "rounds",
  "compliance",
  "value",
  "mixture",
  "points",
  "consistency",
  "overseers",
  "reasoning",
] as const;
export type BlockChart = (typeof BLOCK_CHARTS)[number];
/** A chart of one block, or one over several. */
export type PlateId = BlockChart | "blocks" | "paired" | "learning";

/** A mark of a legend, and what it stands for. */
export interface LegendItem {
  readonly mark: "interval" | "theory" | "published" | "few";
  readonly text: string;
}

/** A chart with all that is said about it. The page, the projector, the report and the files are made from the same one. */
export interface Plate {
  readonly id: PlateId;
  readonly title: string;
  readonly note: string;
  /** What there is to see, in one sentence. Between **stars** are figures. */
  readonly finding: string;
  /** Said in place of a chart with nothing in it. */
  readonly empty: string | null;
  /** Where what stands beside the class is from, and what is to be minded. */
  readonly sources: readonly string[];
  /** Which of these also stands under the chart on the projector. */
  readonly spoken: number;
  readonly legend: readonly LegendItem[];
  readonly table: Table;
  readonly drawing: Drawing;
}

/** What the charts of one block are made of. */
export interface BlockContext {
  readonly block: RecordedBlock;
  readonly basis: Basis;
  /** Null while it is being computed. */
  readonly results: BlockResults | null;
}

/** A sentence for where nothing can be set in bold. */
export function plain(sentence: string): string {
  return sentence.replaceAll("**", "");
}
