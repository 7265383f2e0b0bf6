import { type NumberName, PARAMETERS } from "../../shared/rules/parameters.ts";

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
