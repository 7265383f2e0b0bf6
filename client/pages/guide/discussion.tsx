import { GUIDE as CONTENT, LEVELS } from "../../../shared/content/guide/index.ts";
import { scenarioById } from "../../../shared/content/scenarios/index.ts";
import { DISCUSSION } from "../../text/guide.ts";
import { Facts } from "./facts.tsx";
import { Part } from "./part.tsx";

export const LEVEL_LINKS = LEVELS.map((level) => ({
  id: `discussion-${level}`,
  title: DISCUSSION.levels[level].title,
}));

/** What to ask a class, from basic to expert. */
export function Discussion() {
  return (
    <>
      <p>{DISCUSSION.lead}</p>
      {LEVELS.map((level) => (
        <Part key={level} id={`discussion-${level}`} title={DISCUSSION.levels[level].title} level={3}>
          <p>{DISCUSSION.levels[level].note}</p>
          {CONTENT.discussion[level].map(({ id, ask, listen, beware, factIds, scenarios }) => (
            <article key={id} id={`topic-${id}`} class="entry">
              <h4>{ask}</h4>
              <dl>
                <dt>{DISCUSSION.listen}</dt>
                <dd>{listen}</dd>
                <dt>{DISCUSSION.beware}</dt>
                <dd>{beware}</dd>
                {scenarios.length > 0 && (
                  <>
                    <dt>{DISCUSSION.scenarios}</dt>
                    <dd>{scenarios.map((scenario) => scenarioById(scenario)?.title).join(" · ")}</dd>
                  </>
                )}
              </dl>
              <Facts ids={factIds} />
            </article>
          ))}
        </Part>
      ))}
    </>
  );
}
