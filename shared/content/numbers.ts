/** Numbers as they stand in sentences. The space is one at which no line breaks. */
const SPACE = "\u00a0";

const WORDS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

/** "14.2 %", from a number of per cent. */
export function percent(value: number): string {
  return `${value}${SPACE}%`;
}

/** "84 points". */
export function points(value: number): string {
  return `${value}${SPACE}${value === 1 ? "point" : "points"}`;
}

/** "eight rounds": a whole number in words up to twelve. */
export function counted(value: number, noun: string): string {
  return `${WORDS[value] ?? value} ${noun}${value === 1 ? "" : "s"}`;
}

export function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
