const NUMBER = "−?\\d+(?:[.,]\\d+)?";
/** A figure of a class: a percentage or a difference in points. An interval's "95 %" is none. */
const FIGURE = new RegExp(`(?<![\\d−])${NUMBER}[\\u00a0 ]+(?:%|points?\\b)`, "g");
const INTERVAL = /\(?95\u00a0% interval −?\d+ to −?\d+\)?/g;
/** How many stand behind one figure, or behind all of a sentence. */
const COUNT = /\b\d+ of \d+\b|\bof \d+\b|of the \d+\b|\d+[\u00a0 ](?:model )?(?:seats?|people|person)\b/;

/**
 * The figures of a text beside which no count stands. It may follow a figure before the next one comes; or stand in front of them
 * all ("Of 26 model seats about 40 % …").
 */
export function uncounted(text: string): string[] {
  const plain = text.replace(INTERVAL, "");
  const figures = [...plain.matchAll(FIGURE)];
  const before = plain.slice(0, figures[0]?.index ?? 0);
  if (COUNT.test(before)) return [];
  return figures.flatMap((figure, n) => {
    const beside = plain.slice(figure.index + figure[0].length, figures[n + 1]?.index);
    return COUNT.test(beside) ? [] : [figure[0]];
  });
}
