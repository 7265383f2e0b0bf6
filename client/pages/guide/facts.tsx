import { Fragment } from "preact";
import { FACTS as ALL, type Fact, factById, type Source } from "../../../shared/content/evidence.ts";
import { GUIDE as CONTENT, LEVELS } from "../../../shared/content/guide/index.ts";
import { FACTS } from "../../text/guide.ts";

/** The facts with these ids; `check.ts` ensures that they exist. */
export function factsWithIds(ids: readonly string[]): Fact[] {
  return ids.map(factById).filter((fact) => fact !== undefined);
}

/** Everything in the guide that rests on facts. */
const CITING = [
  ...LEVELS.flatMap((level) => CONTENT.discussion[level]),
  ...CONTENT.misconceptions,
  ...CONTENT.glossary,
];
const CITED = new Set(CITING.flatMap(({ factIds }) => factIds));
/** The facts of the guide, each once, by the numbers under which they are cited. */
const NUMBERED = new Map(ALL.filter(({ id }) => CITED.has(id)).map((fact, i) => [fact.id, i + 1]));

/** Facts by their numbers, each a way to it. */
function References({ ids }: { readonly ids: readonly string[] }) {
  return (
    <>
      {factsWithIds(ids).map(({ id }, i) => (
        <Fragment key={id}>
          {i > 0 && ", "}
          <a href={`#fact-${id}`} aria-label={FACTS.cited(NUMBERED.get(id) ?? 0)}>
            {NUMBERED.get(id)}
          </a>
        </Fragment>
      ))}
    </>
  );
}

/** Facts in full, each with its source and how far it was followed back: folded away on the page, by their numbers on paper. */
export function Facts({ ids }: { readonly ids: readonly string[] }) {
  return (
    <div class="facts">
      <details>
        <summary class="facts-title">{FACTS.known}</summary>
        <ul>
          {factsWithIds(ids).map(({ id, statement, source }) => (
            <li key={id}>
              {statement} <Citation source={source} />
            </li>
          ))}
        </ul>
      </details>
      <p class="facts-numbers">
        {FACTS.known}: <References ids={ids} />
      </p>
    </div>
  );
}

/** All facts of the guide, under their numbers. */
export function FactList() {
  return (
    <>
      <p>{FACTS.lead}</p>
      <ol class="fact-list">
        {[...NUMBERED.keys()].map((id) => {
          const fact = factById(id);
          return (
            fact !== undefined && (
              <li key={id} id={`fact-${id}`}>
                {fact.statement} <Citation source={fact.source} />
              </li>
            )
          );
        })}
      </ol>
    </>
  );
}

/** What a word rests on: facts, by their numbers, and rules of the game. */
export function Sources({ ids, rules }: { readonly ids: readonly string[]; readonly rules: readonly string[] }) {
  return (
    <p class="sources">
      {ids.length > 0 && (
        <>
          {FACTS.known}: <References ids={ids} />
        </>
      )}
      {ids.length > 0 && rules.length > 0 && " · "}
      {rules.length > 0 && `${FACTS.rules}: ${rules.join(", ")}`}
    </p>
  );
}

function Citation({ source: { authors, year, locator, url, status } }: { readonly source: Source }) {
  return (
    <span class="citation">
      <a href={url} lang="en">
        {authors} {year}
      </a>
      , <span lang="en">{locator}</span>; {FACTS.status[status]}
    </span>
  );
}
