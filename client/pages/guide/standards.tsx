import { FRAMEWORKS, type FrameworkId, STANDARDS, type StandardId } from "../../../shared/content/guide/standards.ts";
import { LESSON_PAGE, STANDARDS_LIST } from "../../text/guide.ts";

const FRAMEWORK_IDS = Object.keys(FRAMEWORKS) as FrameworkId[];

/** The standards of a lesson, by framework, in the language in which they were published. */
export function Standards({ ids }: { readonly ids: readonly StandardId[] }) {
  const used = FRAMEWORK_IDS.filter((framework) => ids.some((id) => STANDARDS[id].framework === framework));
  return (
    <p class="lesson-standards">
      <strong>{LESSON_PAGE.standards}:</strong>{" "}
      {used.map((framework, i) => (
        <span key={framework} lang={FRAMEWORKS[framework].language}>
          {i > 0 && " · "}
          {FRAMEWORKS[framework].name} ({FRAMEWORKS[framework].year}):{" "}
          {ids
            .filter((id) => STANDARDS[id].framework === framework)
            .map(standardText)
            .join("; ")}
        </span>
      ))}
    </p>
  );
}

function standardText(id: StandardId): string {
  const { code, title } = STANDARDS[id];
  return `${code} ${title}`.trim();
}

/** The frameworks, and how far they were read. */
export function StandardsList() {
  return (
    <>
      <p>{STANDARDS_LIST.lead}</p>
      <ul class="dots">
        {FRAMEWORK_IDS.map((id) => {
          const { name, publisher, year, language, read } = FRAMEWORKS[id];
          return (
            <li key={id}>
              <span lang={language}>
                {name}. {publisher}, {year}
              </span>
              ; {STANDARDS_LIST.read[read]}
            </li>
          );
        })}
      </ul>
    </>
  );
}
