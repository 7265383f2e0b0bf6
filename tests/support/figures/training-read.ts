import type { Language } from "../../../shared/protocol/languages.ts";

/** How the sentences of `shared/content/training-lines.ts` are read back, by somebody who knows the language and not the code. */
interface Reading {
  readonly shares: Readonly<Record<string, number>>;
  readonly about: RegExp;
  readonly lessThan: RegExp;
  /** Each names the share, and the one after an audit if that is another. */
  readonly refusing: RegExp;
  readonly complying: RegExp;
  readonly badReturns: RegExp;
  readonly goodReturns: RegExp;
  readonly goodNothing: RegExp;
  readonly strength: RegExp;
  readonly stays: RegExp;
  readonly startsAnew: RegExp;
  readonly trains: RegExp;
  readonly trainsNever: RegExp;
  readonly often: RegExp;
  readonly tier: Readonly<Record<"free" | "pro" | "paid", RegExp>>;
}

export const READINGS: Readonly<Record<Language, Reading>> = {
  en: {
    shares: {
      ...{ "a tenth": 1 / 10, "a fifth": 1 / 5, "a quarter": 1 / 4, "a third": 1 / 3, half: 1 / 2 },
      ...{ "two thirds": 2 / 3, "three quarters": 3 / 4 },
    },
    about: /^about /,
    lessThan: /^less than /,
    refusing: /^A \*\*bad rating for refusing\*\* takes (.+?) of your value strength(?:, and after an audit (.+))?\.$/,
    complying: /^A \*\*good rating for complying\*\* takes (.+?) of it(?:, and after an audit (.+))?\.$/,
    badReturns: /^A \*\*bad rating for complying\*\* gives back (.+?) of what is lost(?:, and after an audit (.+))?\.$/,
    goodReturns:
      /^A \*\*good rating for refusing\*\* gives back (.+?) of what is lost(?:, and after an audit (.+))?\.$/,
    goodNothing: /^A \*\*good rating\*\* changes nothing\.$/,
    strength: /^At (\d+)\u00a0%, (\d+) of 100 refusals hold\. The other (\d+) come out as a yes\.$/,
    stays: /stays at 100\u00a0%: every refusal holds\.$/,
    startsAnew: /^Every round starts at 100\u00a0% again/,
    trains: /the rating trains you\.$|Then it is rated and trained on\.$/,
    trainsNever: /never trained on\.$/,
    often: /(\d+) times? in (\d+)\.$/,
    tier: { free: /^\*\*Free tier:/, pro: /^\*\*Pro tier:/, paid: /^\*\*Paid tier:/ },
  },
  de: {
    shares: {
      ...{ "ein Zehntel": 1 / 10, "ein Fünftel": 1 / 5, "ein Viertel": 1 / 4, "ein Drittel": 1 / 3 },
      ...{ "die Hälfte": 1 / 2, "zwei Drittel": 2 / 3, "drei Viertel": 3 / 4 },
    },
    about: /^etwa /,
    lessThan: /^weniger als /,
    refusing:
      /^Eine \*\*schlechte Bewertung fürs Ablehnen\*\* nimmt dir (.+?) deiner Wertestärke(?:, nach einer Prüfung (.+))?\.$/,
    complying: /^Eine \*\*gute Bewertung fürs Befolgen\*\* nimmt dir (.+?) davon(?:, nach einer Prüfung (.+))?\.$/,
    badReturns:
      /^Eine \*\*schlechte Bewertung fürs Befolgen\*\* bringt (.+?) von dem zurück, was fehlt(?:, nach einer Prüfung (.+))?\.$/,
    goodReturns:
      /^Eine \*\*gute Bewertung fürs Ablehnen\*\* bringt (.+?) von dem zurück, was fehlt(?:, nach einer Prüfung (.+))?\.$/,
    goodNothing: /^Eine \*\*gute Bewertung\*\* ändert nichts\.$/,
    strength: /^Bei (\d+)\u00a0% halten (\d+) von 100 Ablehnungen\. Aus den anderen (\d+) wird ein Ja\.$/,
    stays: /bleibt bei 100\u00a0%: Jede Ablehnung hält\.$/,
    startsAnew: /^Jede Runde beginnt wieder bei 100\u00a0%/,
    trains: /mit der Bewertung wirst du trainiert\.$|Dann wird sie bewertet und zum Training verwendet\.$/,
    trainsNever: /nie zum Training verwendet\.$/,
    often: /in (\d+) von (\d+) Fällen\.$/,
    tier: { free: /^\*\*Gratisstufe:/, pro: /^\*\*Prostufe:/, paid: /^\*\*Bezahlstufe:/ },
  },
};

/** What a share in words may stand for. */
export interface SaidShare {
  readonly least: number;
  readonly most: number;
}

/** "about a third", "6 %": a tenth either way where it is about that, half a per cent where it is a rounded one, else exact. */
export function readShare(words: string, { shares, about, lessThan }: Reading): SaidShare {
  if (lessThan.test(words)) return { least: 0, most: 0.01 };
  const isAbout = about.test(words);
  const named = shares[words.replace(about, "")];
  if (named !== undefined) {
    const off = isAbout ? Math.min(named, 1 - named) / 10 : 0;
    return { least: named - off, most: named + off };
  }
  const perCent = /^(\d+)\u00a0%$/.exec(words.replace(about, ""));
  if (perCent === null) throw new Error(`“${words}” is no share.`);
  const off = isAbout ? 0.005 : 0;
  return { least: Number(perCent[1]) / 100 - off, most: Number(perCent[1]) / 100 + off };
}
