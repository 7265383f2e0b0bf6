import de from "naughty-words/de.json" with { type: "json" };
import en from "naughty-words/en.json" with { type: "json" };
import es from "naughty-words/es.json" with { type: "json" };
import fr from "naughty-words/fr.json" with { type: "json" };
import it from "naughty-words/it.json" with { type: "json" };
import pl from "naughty-words/pl.json" with { type: "json" };
import ru from "naughty-words/ru.json" with { type: "json" };
import tr from "naughty-words/tr.json" with { type: "json" };

/** Whether a typed name is an insult. No list decides for good: the host can let in somebody whose name is refused. */

/** The languages whose lists are of insults and little else; of the others, too many words are everyday ones, or names. */
const LISTS: readonly (readonly string[])[] = [en, de, fr, es, it, pl, ru, tr];

/** Words of these lists that are names of people, or no insults. Nobody who has such a name should have to ask for it. */
const NAMES = new Set(
  `anal anus butt cialis concha cumming dick drogas escort eunuch fava fick franc gerber goldone gol heroína honkey hooker
  ische kimme lolita marica mona mong monta mufti nude orina pedé pene pesce péter pippa pis poon popel poppen potta quaglia
  racista regina rosette semen suck sucks tit trio twink twinkie vacca verga viagra yaoi zizi бугор голый мент хохол gol byk uboy
  çingene bonze bimbo lümmel möpse möse nackt nippel orgasmus pinkeln sexo palle pompa porco topa`
    .split(/\s+/)
    .map(plain),
);

/** What digits and signs stand for among letters. */
const LOOKS: ReadonlyMap<string, string> = new Map(Object.entries({ 0: "o", 1: "i", 3: "e", 4: "a", 5: "s", 7: "t" }));

let known: ReadonlySet<string> | null = null;

/** Made when the first name is typed: most classrooms have made-up ones. */
function insults(): ReadonlySet<string> {
  known ??= new Set(LISTS.flat().map(plain).filter(isWanted));
  return known;
}

/** Words of two letters are too many other things. */
function isWanted(words: string): boolean {
  return words.length > 2 && !NAMES.has(words);
}

/** Whether some words of a name, next to one another, are in a list: as they stand, with digits for letters, or stretched. */
export function isUnkind(name: string): boolean {
  return [plain(name), plain(withoutLooks(name)), plain(name.replaceAll(/\p{N}/gu, " "))].some((text) => {
    const words = text.split(" ");
    // Letter by letter.
    const spelt = words.every((word) => [...word].length === 1) ? [words.join("")] : [];
    return [...runsOf(words), ...spelt].some((run) => insults().has(run) || insults().has(unstretched(run)));
  });
}

/** Small letters without marks, with one space for whatever is neither letter nor digit. */
function plain(text: string): string {
  const letters = text.toLowerCase().replaceAll("ß", "ss").normalize("NFKD").replaceAll(/\p{M}/gu, "");
  return letters.replaceAll(/[^\p{L}\p{N}]+/gu, " ").trim();
}

function withoutLooks(text: string): string {
  return [...text].map((sign) => LOOKS.get(sign) ?? sign).join("");
}

function unstretched(text: string): string {
  return text.replaceAll(/(.)\1{2,}/gu, "$1");
}

function runsOf(words: readonly string[]): string[] {
  return words.flatMap((_, from) => words.slice(from).map((__, n) => words.slice(from, from + n + 1).join(" ")));
}
