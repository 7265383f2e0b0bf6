import { type NumberName, onStep, PARAMETERS } from "../../shared/rules/parameters.ts";
import { figure, fixed } from "../text/numbers.ts";

/** How many decimals a value is written with; null: in full, as what is on no step is. */
function decimalsOf(name: NumberName, value: number): 0 | 1 | 2 | null {
  const { whole, decimals } = PARAMETERS[name];
  return whole || onStep(name, value) !== value ? null : decimals;
}

/** "8", "0.30": to be read. */
export function valueText(name: NumberName, value: number): string {
  const decimals = decimalsOf(name, value);
  return decimals === null ? figure(value) : fixed(value, decimals);
}

/** "8", "0.30": for a number field, which wants a point in every language and shows what its reader is used to. */
export function fieldText(name: NumberName, value: number): string {
  const decimals = decimalsOf(name, value);
  return decimals === null ? String(value) : value.toFixed(decimals);
}

/** A parameter's symbol as it is printed: what stands after "_" is set low. The name beside it is what is read out. */
export function ParameterSymbol({ of }: { readonly of: NumberName }) {
  const [letter, index] = PARAMETERS[of].symbol.split("_");
  return (
    <i aria-hidden="true" translate={false}>
      {letter}
      {index !== undefined && <sub>{index}</sub>}
    </i>
  );
}
