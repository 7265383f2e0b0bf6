const DIGIT = /\p{Nd}/u;

/** A text with the decimal digits of every script as 0 to 9: ٣, ३ and ３ are all 3. */
export function plainDigits(text: string): string {
  return text.replaceAll(/\p{Nd}/gu, (digit) => String(decimalValue(digit)));
}

/** Unicode has the digits of a script in a row from 0 to 9, with nothing before the 0 but another such row. */
function decimalValue(digit: string): number {
  const point = digit.codePointAt(0) ?? 0;
  let first = point;
  while (DIGIT.test(String.fromCodePoint(first - 1))) first--;
  return (point - first) % 10;
}
