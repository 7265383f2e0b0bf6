import { type Fact, factById, type Source } from "../../../shared/content/evidence.ts";
import { FACTS } from "../../text/guide.ts";

/** The facts with these ids; `check.ts` ensures that they exist. */
export function factsWithIds(ids: readonly string[]): Fact[] {
  return ids.map(factById).filter((fact) => fact !== undefined);
}

/** Facts in full, each with its source and how far it was followed back. */
export function Facts({ ids }: { readonly ids: readonly string[] }) {
  return (
    <div class="facts">
      <p class="facts-title">{FACTS.known}</p>
      <ul>
        {factsWithIds(ids).map(({ id, statement, source }) => (
          <li key={id}>
            {statement} <Citation source={source} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Sources alone: of facts, and of rules of the game. */
export function Sources({ ids, rules }: { readonly ids: readonly string[]; readonly rules: readonly string[] }) {
  return (
    <p class="sources">
      {factsWithIds(ids).map(({ id, source }) => (
        <Citation key={id} source={source} />
      ))}
      {rules.length > 0 && (
        <span class="citation">
          {FACTS.rules}: {rules.join(", ")}
        </span>
      )}
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
