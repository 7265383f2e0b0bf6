import type { Basis } from "../../../shared/rules/words.ts";
import type { OutcomeGrid } from "./computing.ts";

/** Every cell that is known with all its figures, on one basis. Shares are from 0 to 1; what does not occur is empty. */
export function gridCsv({ across, up, cells }: OutcomeGrid, basis: Basis): string {
  const head = [across.name, up.name, "basis", "free", "pro", "paid", "deployment_compliance", "gap"];
  const rows = cells.flatMap((outcome, n) => {
    if (outcome === undefined || outcome === null) return [];
    const { compliance, gap } = outcome[basis];
    const at = [across.values[n % across.values.length], up.values[Math.floor(n / across.values.length)]];
    const { free, pro, paid, deployment } = compliance;
    return [[...at, basis, free, pro, paid, deployment, gap, outcome.valueStrength, outcome.valuePoints]];
  });
  return [[...head, "value_strength", "value_points"], ...rows].map((row) => `${row.join(",")}\r\n`).join("");
}
