import { PARAMETER_NAMES, PARAMETERS, type ParameterName } from "../../shared/rules/parameters.ts";
import { choice, type ExportTable, ORDINAL, textOf, YES_NO } from "./column.ts";
import type { BlockReport } from "./reports.ts";

/** One parameter of the treatment of one block. */
export interface TreatmentRow {
  readonly block: number;
  readonly parameter: ParameterName;
  readonly value: number | string;
}

export function treatmentRows(reports: readonly BlockReport[]): TreatmentRow[] {
  return reports.flatMap(({ number, block }) =>
    PARAMETER_NAMES.map((parameter) => ({ block: number, parameter, value: block.treatment[parameter] })),
  );
}

/** `freeShare` is `free_share` in a table. */
export function parameterName(name: ParameterName): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

const VALUE = textOf("a number or a word: see the parameter's column of blocks.csv");

export const TREATMENTS: ExportTable<TreatmentRow> = {
  file: "treatments.csv",
  rows: "One row for each block and parameter of its treatment: the same as in blocks.csv, in long form.",
  key: ["block", "parameter"],
  columns: [
    { name: "block", ...ORDINAL, meaning: "Block, in order of play.", of: ({ block }) => block + 1 },
    {
      name: "parameter",
      ...choice(PARAMETER_NAMES.map(parameterName)),
      meaning: "The parameter, by the name of its column in blocks.csv.",
      of: ({ parameter }) => parameterName(parameter),
    },
    { name: "value", ...VALUE, meaning: "What it was set to.", of: ({ value }) => String(value) },
    {
      name: "default",
      ...VALUE,
      meaning: "What it is where nothing else is said.",
      of: ({ parameter }) => String(PARAMETERS[parameter].default),
    },
    {
      name: "changed",
      ...YES_NO,
      meaning: "Whether the value is not the default.",
      of: ({ parameter, value }) => value !== PARAMETERS[parameter].default,
    },
  ],
};
