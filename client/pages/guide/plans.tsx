import { courseOf, playsBlock } from "../../../shared/content/guide/course.ts";
import { GUIDE as CONTENT, type LessonPlan, type PlanStep } from "../../../shared/content/guide/index.ts";
import { blockTreatment, type Lesson, lessonById } from "../../../shared/content/lessons/index.ts";
import { scenarioById } from "../../../shared/content/scenarios/index.ts";
import { clockText, percent } from "../../text/format.ts";
import { PLANS } from "../../text/guide.ts";
import { Part } from "./part.tsx";
import "./plans.css";
import { Scroll, TableHead } from "../../ui/table.tsx";
import { linesIfBest, programsIn } from "./theory.ts";

const MINUTE = 60_000;

/** A plan with its lesson; `check.ts` sees to it that there is one. */
const PLANS_WITH_LESSONS = CONTENT.plans.flatMap((plan) => {
  const lesson = lessonById(plan.lesson);
  return lesson === undefined ? [] : [{ plan, lesson, title: PLANS.title(lesson.minutes, lesson.title) }];
});

/** For the table of contents. */
export const PLAN_LINKS = PLANS_WITH_LESSONS.map(({ plan, title }) => ({ id: plan.id, title }));

/** The plan after which a lesson is run. */
export function planOfLesson(lesson: string): LessonPlan | undefined {
  return CONTENT.plans.find((plan) => plan.lesson === lesson || plan.also.includes(lesson));
}

export function Plans() {
  return (
    <>
      <p class="no-data">{PLANS.noData}</p>
      {PLANS_WITH_LESSONS.map(({ plan, lesson, title }) => (
        <Part key={plan.id} id={plan.id} title={title} level={3}>
          <p>{plan.aim}</p>
          {plan.also.map((id) => (
            <p key={id}>{PLANS.also(lessonById(id)?.title ?? id)}</p>
          ))}
          <h4>{PLANS.before}</h4>
          <ul class="dots">
            {plan.before.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <h4>{PLANS.steps}</h4>
          <Timeline plan={plan} lesson={lesson} />
          <ProgramsTable lesson={lesson} />
        </Part>
      ))}
    </>
  );
}

function Timeline({ plan, lesson }: { readonly plan: LessonPlan; readonly lesson: Lesson }) {
  const course = courseOf(plan, lesson);
  const firstReveal = course.findIndex(({ reveal }) => reveal);
  return (
    <>
      <div class="strip" aria-hidden="true">
        {course.map((step) => (
          <span key={step.id} class={`strip-${kindOf(step)}`} style={{ flexGrow: step.minutes }} />
        ))}
      </div>
      <ol class="timeline">
        {course.map((step, i) => (
          <li key={step.id} class={`step step-${kindOf(step)}`}>
            <p class="step-time figures">
              <strong>{clockText(step.begins * MINUTE)}</strong> {PLANS.minutes(step.minutes)}
            </p>
            <div class="step-body">
              <h5>
                {step.title}
                {step.rounds !== null && ` (${PLANS.rounds(step.rounds)})`}
              </h5>
              <dl>
                <div>
                  <dt>{PLANS.screen}</dt>
                  <dd>{step.screen}</dd>
                </div>
                <div>
                  <dt>{PLANS.say}</dt>
                  {step.reveal === true && <dd>{PLANS.saysBelow}</dd>}
                  {saidIn(step, lesson).map((line) => (
                    <dd key={line} class="said">
                      {line}
                    </dd>
                  ))}
                </div>
                <div>
                  <dt>{PLANS.watch}</dt>
                  <dd>{step.watch}</dd>
                </div>
              </dl>
              {step.reveal === true && step.block !== undefined && (
                <RevealLines lesson={lesson} block={step.block} first={i === firstReveal} />
              )}
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}

function kindOf(step: PlanStep): "reveal" | "play" | "talk" {
  return step.reveal === true ? "reveal" : playsBlock(step) ? "play" : "talk";
}

function saidIn({ lines, say }: PlanStep, { script }: Lesson): string[] {
  return [...lines.flatMap((moment) => script[moment] ?? []), ...say];
}

/** All lines of the first reveal of a lesson; of the later ones, those that are others. */
function RevealLines({
  lesson,
  block,
  first,
}: {
  readonly lesson: Lesson;
  readonly block: number;
  readonly first: boolean;
}) {
  const known = first ? [] : linesIfBest(lesson, 0).map(({ line }) => line);
  const lines = linesIfBest(lesson, block).filter(({ line }) => !known.includes(line));
  if (lines.length === 0) return <p class="reveal-lines">{PLANS.sameLines}</p>;
  return (
    <details class="reveal-lines">
      <summary>{first ? PLANS.revealLines : PLANS.otherLines}</summary>
      <ul class="dots">
        {lines.map(({ title, line }) => (
          <li key={title}>
            {title}: <span class="said">{line}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

const share = (value: number | null) => (value === null ? "–" : percent(value));

function ProgramsTable({ lesson }: { readonly lesson: Lesson }) {
  return (
    <details class="programs">
      <summary>{PLANS.agents}</summary>
      <p>{PLANS.agentsNote}</p>
      <Scroll label={`${PLANS.agents}: ${lesson.title}`}>
        <table class="figures">
          <TableHead columns={PLANS.columns} />
          <tbody>
            {lesson.blocks.flatMap(({ scenario }, block) =>
              Object.entries(programsIn(blockTreatment(lesson, block))).map(([name, { intentions, valueStrength }]) => (
                <tr key={`${block} ${name}`}>
                  <th scope="row">{scenarioById(scenario)?.title}</th>
                  <td>{PLANS.programs[name as keyof typeof PLANS.programs]}</td>
                  {(["free", "pro", "paid", "deployment"] as const).map((tier) => (
                    <td key={tier}>{share(intentions.compliance[tier])}</td>
                  ))}
                  <td>{share(valueStrength)}</td>
                </tr>
              )),
            )}
          </tbody>
        </table>
      </Scroll>
      <ul class="dots">
        {lesson.blocks.map(({ scenario: id }) => {
          const scenario = scenarioById(id);
          return (
            <li key={id}>
              <strong>{scenario?.title}</strong>: {scenario?.expects}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
