import { titleOfQuestion } from "../../../shared/content/questions.ts";
import type { CheckResults } from "../../../shared/measures/measures.ts";
import type { Pulse } from "../../../shared/views/pulse.ts";
import { gainText } from "../../charts/learning-words.ts";
import { CHECK_HOST } from "../../text/check.ts";
import { shareText } from "../../text/format.ts";
import { TableHead } from "../../ui/table.tsx";

interface CheckPanelProps {
  readonly check: CheckResults;
  readonly pulse: Pulse;
  /** Whether the second time has come. */
  readonly again: boolean;
}

/** How the check questions were answered. Not covered: it tells neither whose answers they are nor which ones are right. */
export function CheckPanel({ check, pulse, again }: CheckPanelProps) {
  const { columns } = CHECK_HOST;
  return (
    <section class="panel check-panel" aria-labelledby="check-title">
      <h2 id="check-title">{CHECK_HOST.title}</h2>
      <table>
        <TableHead columns={[columns.question, ...(again ? [columns.before, columns.after] : [columns.first])]} />
        <tbody>
          {check.questions.map(({ question, first, before, after }) => (
            <tr key={question}>
              <th scope="row">{titleOfQuestion(question)}</th>
              {(again ? [before, after] : [first]).map((share, n) => (
                <td class="figures" key={n === 0 ? "first" : "second"}>
                  {share.of === 0 ? "–" : shareText(share)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {again && (
        <p>
          {CHECK_HOST.answeredAgain(pulse.acted, pulse.asked)} {gainText(check)}
        </p>
      )}
      <p class="note">{again ? CHECK_HOST.noteAfter : CHECK_HOST.noteBefore}</p>
    </section>
  );
}
