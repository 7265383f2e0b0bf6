import { LANGUAGE } from "./language.ts";

const PLAIN = new Intl.NumberFormat(LANGUAGE, { maximumFractionDigits: 20 });

const FIXED = ([0, 1, 2] as const).map(
  (decimals) => new Intl.NumberFormat(LANGUAGE, { minimumFractionDigits: decimals, maximumFractionDigits: decimals }),
);

/** Intl writes a hyphen; a minus is as wide as a digit. Only newer browsers can be asked to leave it off before a zero. */
const trueMinus = (text: string) => (/[1-9∞]/.test(text) ? text.replace("-", "−") : text.replace("-", ""));

/** "4,000", "12.5", "−3": a number in full, as the page's language writes it; never "−0". */
export function figure(value: number): string {
  return trueMinus(PLAIN.format(value));
}

/** "0.80", "14": with just so many decimals. */
export function fixed(value: number, decimals: 0 | 1 | 2): string {
  return trueMinus((FIXED[decimals] ?? PLAIN).format(value));
}

/** "+10", "0", "−3" */
export function signed(value: number): string {
  return value > 0 ? `+${figure(value)}` : figure(value);
}
