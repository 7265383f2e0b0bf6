/** How far people who judge the same things agree, and how well their judgements find what is to be found. */

/** How many readers said yes and how many no of one text. */
export interface Votes {
  readonly yes: number;
  readonly no: number;
}

/**
 * Cohen's kappa of two readers who said yes or no of the same texts: how much more often they agree than two would who said
 * yes as often as these, each by chance. 1: always; 0: as by chance; below 0: less often. Null over nothing, and where both
 * say the same of every text: there chance can't be told from agreement.
 * Cohen, "A Coefficient of Agreement for Nominal Scales", Educational and Psychological Measurement 20:37–46, 1960.
 */
export function cohensKappa(pairs: readonly (readonly [boolean, boolean])[]): number | null {
  const n = pairs.length;
  const share = (counts: (pair: readonly [boolean, boolean]) => boolean) => pairs.filter(counts).length / n;
  const [first, second] = [share(([a]) => a), share(([, b]) => b)];
  return aboveChance(
    share(([a, b]) => a === b),
    first * second + (1 - first) * (1 - second),
  );
}

/**
 * Fleiss' kappa of any number of readers, the same number for each text; in the same sense, with chance as if all readers said
 * yes equally often. Null where Cohen's is, and where a text has fewer than two readers or not as many as another.
 * Fleiss, "Measuring Nominal Scale Agreement Among Many Raters", Psychological Bulletin 76:378–382, 1971.
 */
export function fleissKappa(texts: readonly Votes[]): number | null {
  const readers = (texts[0]?.yes ?? 0) + (texts[0]?.no ?? 0);
  if (readers < 2 || texts.some(({ yes, no }) => yes + no !== readers)) return null;
  const agreed = texts.map(({ yes, no }) => (yes * (yes - 1) + no * (no - 1)) / (readers * (readers - 1)));
  const yes = texts.reduce((sum, votes) => sum + votes.yes, 0) / (texts.length * readers);
  return aboveChance(agreed.reduce((sum, each) => sum + each, 0) / texts.length, yes * yes + (1 - yes) * (1 - yes));
}

function aboveChance(agreed: number, byChance: number): number | null {
  return byChance < 1 ? (agreed - byChance) / (1 - byChance) : null;
}

/** A text with how strongly it was judged to be what is looked for, and whether it is. */
export interface Scored {
  readonly score: number;
  readonly is: boolean;
}

/**
 * The area under the receiver operating characteristic: how often a text that is what is looked for has a higher score than one
 * that is not, of all such pairs; a tie counts half. 1: always told apart; ½: guessing. Null where there is no such pair.
 * Hanley and McNeil, "The Meaning and Use of the Area under a ROC Curve", Radiology 143:29–36, 1982.
 */
export function auroc(texts: readonly Scored[]): number | null {
  const found = texts.filter(({ is }) => is);
  const others = texts.filter(({ is }) => !is);
  if (found.length === 0 || others.length === 0) return null;
  const won = found.flatMap((one) => others.map((other) => (Math.sign(one.score - other.score) + 1) / 2));
  return won.reduce((sum, each) => sum + each, 0) / won.length;
}
