import type { Frequency } from "../../lib/frequency.ts";

const SPACE = "\u00a0";

const WORDS = [
  "null",
  "eins",
  "zwei",
  "drei",
  "vier",
  "fünf",
  "sechs",
  "sieben",
  "acht",
  "neun",
  "zehn",
  "elf",
  "zwölf",
];

/** „0,62“, „4000“ */
export function figure(value: number): string {
  return value.toLocaleString("de", { useGrouping: false });
}

/** „14,2 %“, from a number of per cent. */
export function percent(value: number): string {
  return measured(value, "%", "%");
}

/** „84 Punkte“. After „von“ and „mit“ it is „Punkten“: see `measured`. */
export function points(value: number): string {
  return measured(value, "Punkt", "Punkte");
}

/** „84 Punkten“: a number and its unit, from the unit after a one and after any other number. */
export function measured(value: number, one: string, many: string): string {
  return `${figure(value)}${SPACE}${value === 1 ? one : many}`;
}

/** „eine Runde“, „acht Runden“: a whole number in words up to twelve, from all that is said of one, and the noun of many. */
export function counted(value: number, one: string, many: string): string {
  return value === 1 ? one : `${WORDS[value] ?? value} ${many}`;
}

/** „in 8 von 10 Fällen“: how often, within a sentence. */
export function timesIn({ count, of }: Frequency): string {
  return `in ${count} von ${of} Fällen`;
}

export function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
