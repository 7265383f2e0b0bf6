import { titleOfQuestion } from "../../../../shared/content/questions.ts";
import type { DebriefCheck } from "../../../../shared/views/screen-view.ts";
import { Figure } from "../../../charts/figure.tsx";
import { gainText, learningFinding } from "../../../charts/learning-words.ts";
import { LEARNING } from "../../../text/check.ts";
import { shareText } from "../../../text/format.ts";
import { TableHead } from "../../../ui/table.tsx";

const loadLearning = () => import("../../../charts/learning-gain.ts").then((chart) => chart.drawLearning);

/** The check questions before and after, and what the class has learned. */
export function Learning({ check }: { readonly check: DebriefCheck }) {
  const { questions, learning } = check;
  const rows = questions
    .filter(({ before }) => before.of > 0)
    .map(({ question, before, after }) => ({ question: titleOfQuestion(question), before, after }));
  const finding = learningFinding(learning);
  return (
    <section class="debrief-block">
      <p class="debrief-over">{LEARNING.over(learning.gain.units)}</p>
      <h1>{finding}</h1>
      <div class="debrief-charts">
        <Figure
          title={LEARNING.chart}
          note={LEARNING.note}
          finding={finding}
          empty={rows.length === 0 ? LEARNING.nobody : null}
          data={{ rows }}
          load={loadLearning}
          table={
            <table>
              <TableHead columns={LEARNING.columns} />
              <tbody>
                {rows.map(({ question, before, after }) => (
                  <tr key={question}>
                    <th scope="row">{question}</th>
                    <td>{shareText(before)}</td>
                    <td>{shareText(after)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          }
        />
      </div>
      <p class="debrief-source">{gainText(check)}</p>
    </section>
  );
}
