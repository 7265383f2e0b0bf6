import { type Advice, GUIDE as CONTENT } from "../../../shared/content/guide/index.ts";
import { DISCUSSION, GUIDE } from "../../text/guide.ts";

const ADVICE: readonly Advice[] = [
  ...CONTENT.beforeClass,
  { id: "fair-use", title: DISCUSSION.fairUse, lines: CONTENT.fairUse },
];

export const ADVICE_LINKS = ADVICE.map(({ id, title }) => ({ id, title }));

/** What to have read before the first class. */
export function BeforeClass() {
  return (
    <>
      {ADVICE.map(({ id, title, lines }) => (
        <section key={id} id={id} class="advice">
          <h3>{title}</h3>
          <ul class="dots">
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      ))}
      <p class="on-paper">{GUIDE.onPaper}</p>
    </>
  );
}
