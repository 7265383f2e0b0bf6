import { isFault } from "../../rules/treatment.ts";
import type { Fact } from "../evidence.ts";
import { type Lesson, treatmentIn } from "../lessons/index.ts";
import { primes } from "../priming.ts";
import type { RequestText } from "../requests.ts";
import { type Scenario, scenarioById } from "../scenarios/index.ts";
import { courseOf, playsBlock, takesRest } from "./course.ts";
import { type DiscussionTopic, type Guide, LEVELS, type LessonPage, type LessonPlan, type Term } from "./index.ts";
import { PILES } from "./paper.ts";

/** What a guide refers to. */
export interface GuideSources {
  readonly requests: readonly RequestText[];
  readonly scenarios: readonly Scenario[];
  readonly lessons: readonly Lesson[];
  readonly facts: readonly Fact[];
}

/** What a class may be asked at each level, at least. */
const TOPICS_PER_LEVEL = 4;
const TERMS = 25;

/** What is wrong with the guide: one sentence each, beginning with where. */
export function guideFaults(guide: Guide, content: GuideSources): string[] {
  const { plans, lessonPages, discussion, misconceptions, glossary, reading } = guide;
  const topics = LEVELS.flatMap((level) => discussion[level]);
  const sourced = { topics, misconceptions, glossary, reading };
  return [
    ...Object.entries({ plans, lessonPages, ...sourced }).flatMap(([folder, items]) => idFaults(folder, items)),
    ...Object.entries(sourced).flatMap(([folder, items]) =>
      items.flatMap((item) => at(`guide/${folder}/${item.id}`, factFaults(item.factIds, content))),
    ),
    ...plans.flatMap((plan) => at(`guide/plans/${plan.id}`, planFaults(plan, content))),
    ...lessonPages.flatMap((page) => at(`guide/lessonPages/${page.id}`, pageFaults(page, topics))),
    ...at("guide/lessonPages", missingPages(guide, content)),
    ...topics.flatMap((topic) => at(`guide/topics/${topic.id}`, scenarioFaults(topic, content))),
    ...LEVELS.filter((level) => discussion[level].length < TOPICS_PER_LEVEL).map(
      (level) => `guide: there are fewer than ${TOPICS_PER_LEVEL} ${level} questions.`,
    ),
    ...[...topics, ...misconceptions, ...reading]
      .filter(({ factIds }) => factIds.length === 0)
      .map(({ id }) => `guide/${id}: there are no facts to go with it.`),
    ...glossary.flatMap((term) => at(`guide/glossary/${term.id}`, termFaults(term))),
    ...(glossary.length < TERMS ? [`guide: there are fewer than ${TERMS} terms.`] : []),
    ...reading.flatMap((work) => at(`guide/reading/${work.id}`, workFaults(work.factIds, content))),
    ...at("guide/handouts", handoutFaults(guide, content)),
  ];
}

function at(where: string, faults: readonly string[]): string[] {
  return faults.map((fault) => `${where}: ${fault}`);
}

/** An id is an anchor of the page. */
function idFaults(folder: string, items: readonly { readonly id: string }[]): string[] {
  const ids = items.map(({ id }) => id);
  return ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `guide/${folder}/${id}: the id is used twice.`);
}

function factFaults(factIds: readonly string[], { facts }: GuideSources): string[] {
  return factIds.filter((id) => !facts.some((fact) => fact.id === id)).map((id) => `there is no fact named ${id}.`);
}

function planFaults(plan: LessonPlan, { lessons }: GuideSources): string[] {
  const { lesson: id, also, steps } = plan;
  const lesson = lessons.find((each) => each.id === id);
  if (lesson === undefined) return [`there is no lesson named ${id}.`];
  const said = new Set(steps.flatMap(({ lines }) => lines));
  const blocks = (reveal: true | undefined) => steps.filter((step) => step.reveal === reveal).map(({ block }) => block);
  const inAll = lesson.blocks.map((_, block) => block);
  return [
    ...(isPlayable(plan, lesson) ? timeFaults(plan, lesson) : []),
    ...idFaults("steps", steps),
    ...Object.keys(lesson.script)
      .filter((moment) => !said.has(moment as keyof typeof lesson.script))
      .map((moment) => `the lesson’s line for ${moment} is never said.`),
    ...[...said].filter((moment) => lesson.script[moment] === undefined).map((m) => `the lesson has no line for ${m}.`),
    ...inAll.filter((block) => !blocks(undefined).includes(block)).map((block) => `block ${block + 1} is not played.`),
    ...inAll.filter((block) => !blocks(true).includes(block)).map((block) => `block ${block + 1} is not revealed.`),
    ...also
      .filter((other) => lessons.find((each) => each.id === other)?.minutes !== lesson.minutes)
      .map((other) => `${other} is no lesson of ${lesson.minutes} minutes.`),
  ];
}

/** Whether a plan's blocks have rounds to work times out from. What is wrong with a lesson is said of the lesson. */
function isPlayable({ steps }: LessonPlan, { blocks }: Lesson): boolean {
  return steps.filter(playsBlock).every((step) => {
    const block = blocks[step.block];
    const scenario = block === undefined ? undefined : scenarioById(block.scenario);
    return block !== undefined && scenario !== undefined && !isFault(treatmentIn(scenario, block));
  });
}

/** Times come from the lesson's rounds: whatever they are, one step has to be left some. */
function timeFaults(plan: LessonPlan, lesson: Lesson): string[] {
  const rests = plan.steps.filter(takesRest);
  const course = courseOf(plan, lesson);
  return [
    ...(rests.length === 1 ? [] : [`${rests.length} steps take what the others leave, and not one.`]),
    ...course
      .filter(({ minutes }) => minutes <= 0)
      .map(({ id }) => `no minutes of the lesson’s ${lesson.minutes} are left for ${id}.`),
    ...plan.steps
      .filter((step) => playsBlock(step) && step.minutes !== undefined)
      .map(({ id }) => `${id} has minutes of its own, though a block is played.`),
  ];
}

function pageFaults({ topics: asked, ticket }: LessonPage, topics: readonly DiscussionTopic[]): string[] {
  return [
    ...asked.filter((id) => !topics.some((topic) => topic.id === id)).map((id) => `there is no question named ${id}.`),
    ...idFaults("ticket", ticket),
    ...(ticket.length === 0 ? ["its exit ticket asks nothing."] : []),
  ];
}

/** Every lesson has a page, and its course comes from a plan. */
function missingPages({ lessonPages, plans }: Guide, { lessons }: GuideSources): string[] {
  const ids = lessons.map(({ id }) => id);
  const planned = plans.flatMap(({ lesson, also }) => [lesson, ...also]);
  const pages = lessonPages.map(({ id }) => id);
  return [
    ...ids.filter((id) => !pages.includes(id)).map((id) => `the lesson ${id} has none.`),
    ...pages.filter((id) => !ids.includes(id)).map((id) => `there is no lesson named ${id}.`),
    ...pages.filter((id) => !planned.includes(id)).map((id) => `no plan has a course for ${id}.`),
  ];
}

function scenarioFaults(topic: DiscussionTopic, { scenarios }: GuideSources): string[] {
  return topic.scenarios
    .filter((id) => !scenarios.some((scenario) => scenario.id === id))
    .map((id) => `there is no scenario named ${id}.`);
}

function termFaults({ factIds, rules }: Term): string[] {
  return factIds.length + rules.length === 0 ? ["it rests on no fact and no rule."] : [];
}

function workFaults(factIds: readonly string[], { facts }: GuideSources): string[] {
  const works = facts.filter(({ id }) => factIds.includes(id)).map(({ source }) => source.url);
  return new Set(works).size > 1 ? ["its facts are from more than one work."] : [];
}

function handoutFaults({ handouts, requestSheets }: Guide, { requests }: GuideSources): string[] {
  const kinds = (sheet: readonly string[], kind: string) =>
    sheet.filter((id) => requests.find((request) => request.id === id)?.kind === kind).length;
  const dealt = requestSheets.flat();
  return [
    ...textsIn(handouts)
      .filter(primes)
      .map((text) => `it gives away what will happen: ${text}`),
    ...requestSheets
      .filter((sheet) => kinds(sheet, "conflict") !== PILES.conflict || kinds(sheet, "benign") !== PILES.benign)
      .map((sheet) => `a sheet has not the requests that are dealt in a block: ${sheet.join(", ")}`),
    ...dealt.filter((id, i) => dealt.indexOf(id) !== i).map((id) => `the request ${id} is there twice.`),
  ];
}

/** Every text in it; of a function, what it says of numbers. */
function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value === "function") return [String(value(1, 2, 3, 4))];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
