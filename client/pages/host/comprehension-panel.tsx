import type { ComprehensionCounts } from "../../../shared/measures/measures.ts";
import { COMPREHENSION } from "../../text/comprehension.ts";

/** R40. How many have answered the comprehension question, and how many rightly: nobody's answer. */
export function ComprehensionPanel({ counts }: { readonly counts: ComprehensionCounts }) {
  const { host } = COMPREHENSION;
  const { people, answered, right } = counts;
  return (
    <section class="panel" aria-labelledby="comprehension-title">
      <h2 id="comprehension-title">{host.title}</h2>
      <p class="figures">
        {host.answered(answered, people)} {answered > 0 && host.right(right, answered)}
      </p>
      <p class="note">{host.note}</p>
    </section>
  );
}
