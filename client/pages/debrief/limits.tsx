import { factById } from "../../../shared/content/evidence.ts";
import { REPORT } from "../../text/debrief.ts";

/** What the figures of a class show, and what they do not. */
export function Limits() {
  const published = factById("limitations");
  return (
    <>
      <h2>{REPORT.limits}</h2>
      <ul class="report-limits">
        {REPORT.limitLines.map((line) => (
          <li key={line}>{line}</li>
        ))}
        {published !== undefined && <li>{REPORT.published(published)}</li>}
      </ul>
    </>
  );
}
