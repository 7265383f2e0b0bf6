import { courseOf } from "../../../shared/content/guide/course.ts";
import {
  GUIDE as CONTENT,
  LEVELS,
  type LessonPage,
  SUBJECTS,
  type TicketQuestion,
} from "../../../shared/content/guide/index.ts";
import { blockTreatment, type Lesson, lessonById } from "../../../shared/content/lessons/index.ts";
import { clockText, listText } from "../../text/format.ts";
import { LESSON_PAGE as WORDS } from "../../text/guide.ts";
import { figure } from "../../text/numbers.ts";
import { Scroll, TableHead } from "../../ui/table.tsx";
import { Part } from "./part.tsx";
import { planOfLesson } from "./plans.tsx";
import { Standards } from "./standards.tsx";
import "./lesson-pages.css";

const MINUTE = 60_000;
/** What an answer to a question of the exit ticket is worth, from the best. */
const WORTH = [
  ["full", 2],
  ["part", 1],
  ["none", 0],
] as const satisfies readonly (readonly [keyof TicketQuestion, number])[];

const TOPICS = new Map(LEVELS.flatMap((level) => CONTENT.discussion[level]).map((topic) => [topic.id, topic]));

/** The pages with their lessons; `check.ts` sees to it that there is one for each. */
const PAGES = CONTENT.lessonPages.flatMap((page) => {
  const lesson = lessonById(page.id);
  if (lesson === undefined) return [];
  return [{ page, lesson, id: `lesson-${page.id}`, title: WORDS.title(lesson.minutes, lesson.title) }];
});

/** For the table of contents. */
export const LESSON_LINKS = PAGES.map(({ id, title }) => ({ id, title }));

/** A printed page for each lesson. */
export function LessonPages() {
  return (
    <>
      <p class="lessons-lead">{WORDS.lead}</p>
      {PAGES.map(({ page, lesson, id, title }) => (
        <Part key={id} id={id} title={title} level={3}>
          <OnePage page={page} lesson={lesson} />
        </Part>
      ))}
    </>
  );
}

function OnePage({ page, lesson }: { readonly page: LessonPage; readonly lesson: Lesson }) {
  const rounds = lesson.blocks.map((_, block) => figure(blockTreatment(lesson, block).rounds));
  return (
    <div class="lesson-page">
      <p class="lesson-facts">
        {WORDS.ages(page.ages)} · {WORDS.blocks(lesson.blocks.length)}: {WORDS.roundsOf(listText(rounds))}
      </p>
      <p>{lesson.summary}</p>
      <div class="lesson-halves">
        <div>
          <h4>{WORDS.objectives}</h4>
          <Dots lines={page.objectives} />
          <h4>{WORDS.prepare}</h4>
          <Dots lines={planOfLesson(page.id)?.before ?? []} />
          <h4>{WORDS.topics}</h4>
          <ul class="dots">
            {page.topics.map((id) => (
              <li key={id}>
                <a href={`#topic-${id}`}>{TOPICS.get(id)?.ask}</a>
              </li>
            ))}
          </ul>
        </div>
        <Course lesson={lesson} />
      </div>
      <h4>{WORDS.subjects}</h4>
      <dl class="lesson-subjects">
        {SUBJECTS.map((subject) => (
          <div key={subject}>
            <dt>{WORDS.subject[subject]}</dt>
            <dd>{page.subjects[subject]}</dd>
          </div>
        ))}
      </dl>
      <Standards ids={page.standards} />
      <h4>{WORDS.ticket}</h4>
      <Ticket questions={page.ticket} of={lesson.title} />
      <p class="lesson-phones">
        <strong>{WORDS.phones}</strong> {WORDS.phonesHow}
      </p>
    </div>
  );
}

function Dots({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul class="dots">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

function Course({ lesson }: { readonly lesson: Lesson }) {
  const plan = planOfLesson(lesson.id);
  if (plan === undefined) return null;
  return (
    <div>
      <h4>{WORDS.course}</h4>
      <Scroll label={`${WORDS.course}: ${lesson.title}`}>
        <table class="lesson-course figures">
          <TableHead columns={[WORDS.begins, WORDS.minutes, WORDS.step]} />
          <tbody>
            {courseOf(plan, lesson).map(({ id, begins, minutes, title, rounds }) => (
              <tr key={id}>
                <td>{clockText(begins * MINUTE)}</td>
                <td>{figure(minutes)}</td>
                <th scope="row">
                  {title}
                  {rounds !== null && <span class="lesson-rounds"> ({WORDS.rounds(rounds)})</span>}
                </th>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </div>
  );
}

/** The questions, and what answers to them are worth. */
function Ticket({ questions, of }: { readonly questions: readonly TicketQuestion[]; readonly of: string }) {
  return (
    <Scroll label={`${WORDS.ticket}: ${of}`}>
      <table class="lesson-ticket">
        <thead>
          <tr>
            <th scope="col">{WORDS.points}</th>
            {questions.map(({ id, ask }) => (
              <th key={id} scope="col">
                {ask}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {WORTH.map(([level, points]) => (
            <tr key={level}>
              <th scope="row">{points}</th>
              {questions.map((question) => (
                <td key={question.id}>{question[level]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
