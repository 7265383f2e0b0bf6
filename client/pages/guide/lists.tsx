import { GUIDE as CONTENT } from "../../../shared/content/guide/index.ts";
import { GLOSSARY, MISCONCEPTIONS, READING } from "../../text/guide.ts";
import { LANGUAGE } from "../../text/language.ts";
import { Facts, factsWithIds, Sources } from "./facts.tsx";

export function Misconceptions() {
  return (
    <>
      <p>{MISCONCEPTIONS.lead}</p>
      {CONTENT.misconceptions.map(({ id, claim, answer, factIds }) => (
        <article key={id} id={`claim-${id}`} class="entry">
          <h3 class="claim">{claim}</h3>
          <p>{answer}</p>
          <Facts ids={factIds} />
        </article>
      ))}
    </>
  );
}

const TERMS = [...CONTENT.glossary].sort((a, b) => a.term.localeCompare(b.term, LANGUAGE));

export function Glossary() {
  return (
    <>
      <p>{GLOSSARY.lead}</p>
      <dl class="terms">
        {TERMS.map(({ id, term, means, factIds, rules }) => (
          <div key={id} id={`term-${id}`} class="entry">
            <dt>{term}</dt>
            <dd>
              {means}
              <Sources ids={factIds} rules={rules} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

export function ReadingList() {
  return (
    <>
      <p>{READING.lead}</p>
      <ol class="works">
        {CONTENT.reading.map(({ id, why, factIds }) => (
          <li key={id} class="entry">
            {factsWithIds(factIds.slice(0, 1)).map(({ source: { authors, year, title, url } }) => (
              <p key={url} lang="en">
                {authors} ({year}): <a href={url}>{title}</a>
                <span class="address">{url}</span>
              </p>
            ))}
            <p>{why}</p>
          </li>
        ))}
      </ol>
    </>
  );
}
