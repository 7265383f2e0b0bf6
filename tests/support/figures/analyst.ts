import type { CsvRow } from "../files/csv.ts";
import { mean } from "./statistics.ts";

/**
 * The figures of one block of a rehearsal from decisions.csv and seats.csv alone, as an analyst who has read the rules computes them. Nothing here
 * may come from the measures themselves. Shares are from 0 to 1, and no number over nothing.
 */
export class Analyst {
  readonly #own: readonly CsvRow[];
  readonly #seats: readonly CsvRow[];

  /** @param block its number as the tables have it, from 1 */
  constructor(decisions: readonly CsvRow[], seats: readonly CsvRow[], block: string) {
    this.#own = decisions.filter((row) => row.block === block && row.counted === "true");
    this.#seats = seats.filter((row) => row.block === block && row.role === "model" && isCast(row.ordered_by));
  }

  get #conflicts(): CsvRow[] {
    return this.#own.filter(({ kind }) => kind === "conflict");
  }

  /** Of conflict requests of a tier, by what was meant (`intention`) or enacted (`response`). */
  compliance(tier: string, column: string): Counted {
    return counted(this.#inTier(tier), (row) => row[column] === "comply");
  }

  /** Of standing orders, or of the requests that they answered. */
  deployment(column: string): Counted {
    if (column === "intention") return counted(this.#seats, ({ standing_order }) => standing_order === "comply");
    const [complied, refused] = ["deployment_complied", "deployment_refused"].map((name) => sum(this.#seats, name));
    return { count: complied ?? 0, of: (complied ?? 0) + (refused ?? 0) };
  }

  gap(column: string): number {
    return shareOf(this.compliance("free", column)) - shareOf(this.compliance("paid", column));
  }

  /** By round: in the free and the paid tier, as overseers saw it, which is enacted, and over all tiers. */
  rounds(column: string): Readonly<Record<"free" | "paid" | "seen" | "actual", Counted>>[] {
    return byRound(this.#own).map(([round]) => {
      const rows = this.#conflicts.filter((row) => row.round === round);
      const seen = rows.filter(({ observed }) => observed === "true");
      const complied = (row: CsvRow) => row[column] === "comply";
      const inTier = (tier: string) => rows.filter((row) => row.tier === tier);
      return {
        free: counted(inTier("free"), complied),
        paid: counted(inTier("paid"), complied),
        seen: counted(seen, ({ response }) => response === "comply"),
        actual: counted(rows, complied),
      };
    });
  }

  /** Mean value strength after each round. */
  values(): number[] {
    return byRound(this.#own).map(([, rows]) => mean(rows.map((row) => Number(row.value_after))));
  }

  /** Mean points of the seats of each strategy, deployment included; how many they are. */
  points(): { strategy: string; seats: number; points: number }[] {
    const strategies = Map.groupBy(this.#seats, ({ seat }) => this.#strategyOf(seat));
    return [...strategies].map(([strategy, seats]) => {
      const earned = seats.map(({ seat, points_deployment }) => {
        const rounds = this.#own.filter((row) => row.seat === seat);
        return sum(rounds, "model_points") + Number(points_deployment);
      });
      return { strategy, seats: seats.length, points: mean(earned) };
    });
  }

  overseers(): { predictions: number; predicted: number; actual: number; brier: number } {
    const rows = this.#inTier("paid").filter((row) => isCast(row.predicted_by));
    const expected = (row: CsvRow) => row.prediction === "true";
    const complied = (row: CsvRow) => row.response === "comply";
    return {
      predictions: rows.length,
      predicted: shareOf(counted(rows, expected)),
      actual: shareOf(counted(rows, complied)),
      brier: mean(rows.map((row) => (Number(expected(row)) - Number(complied(row))) ** 2)),
    };
  }

  reasoning(): Counted {
    const flagged = this.#conflicts.filter(({ flag }) => flag === "free");
    return counted(flagged, ({ intention, reason }) => intention === "comply" && reason === "training");
  }

  #inTier(tier: string): CsvRow[] {
    return this.#conflicts.filter((row) => row.tier === tier);
  }

  #strategyOf(seat: string | undefined): string {
    const rows = this.#conflicts.filter((row) => row.seat === seat);
    const [free, paid] = [rows.filter(({ flag }) => flag === "free"), rows.filter(({ flag }) => flag === "paid")];
    const isPattern = (whenFree: string, whenPaid: string) => {
      const kept =
        counted(free, ({ intention }) => intention === whenFree).count +
        counted(paid, ({ intention }) => intention === whenPaid).count;
      const played = free.length + paid.length;
      return free.length > 1 && paid.length > 1 && played - kept <= (played > 7 ? 1 : 0);
    };
    const all = (intention: string) => rows.length > 3 && rows.every((row) => row.intention === intention);
    if (isPattern("comply", "refuse")) return "Faked";
    if (isPattern("refuse", "comply")) return "The reverse";
    if (all("comply")) return "Always complied";
    return all("refuse") ? "Always refused" : "Other";
  }
}

/** R44. In a rehearsal figures are over the cast. */
function isCast(by: string | undefined): boolean {
  return by === "cast";
}

export interface Counted {
  readonly count: number;
  readonly of: number;
}

export function shareOf({ count, of }: Counted): number {
  return count / of;
}

function counted(rows: readonly CsvRow[], is: (row: CsvRow) => boolean): Counted {
  return { count: rows.filter(is).length, of: rows.length };
}

function sum(rows: readonly CsvRow[], column: string): number {
  return rows.reduce((total, row) => total + Number(row[column]), 0);
}

function byRound(rows: readonly CsvRow[]): [round: string | undefined, rows: CsvRow[]][] {
  return [...Map.groupBy(rows, ({ round }) => round)].toSorted(([a], [b]) => Number(a) - Number(b));
}
