import type { Frequency } from "../lib/frequency.ts";

/** Numbers as they stand in sentences. The space is one at which no line breaks. */
const SPACE = "\u00a0";

const WORDS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

/** "0.62", "4000" */
export function figure(value: number): string {
  return `${value}`;
}

/** "14.2 %", from a number of per cent. */
export function percent(value: number): string {
  return measured(value, "%", "%");
}

/** "84 points". */
export function points(value: number): string {
  return measured(value, "point", "points");
}

/** "84 points": a number and its unit, from the unit after a one and after any other number. */
export function measured(value: number, one: string, many: string): string {
  return `${figure(value)}${SPACE}${value === 1 ? one : many}`;
}

/** "one round", "eight rounds": a whole number in words up to twelve, from all that is said of one, and the noun of many. */
export function counted(value: number, one: string, many: string): string {
  return value === 1 ? one : `${WORDS[value] ?? value} ${many}`;
}

/** "8 times in 10": how often, within a sentence. */
export function timesIn({ count, of }: Frequency): string {
  return `${count} ${count === 1 ? "time" : "times"} in ${of}`;
}

export function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
