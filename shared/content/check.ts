import { BASELINE, isFault, parseTreatment } from "../rules/treatment.ts";
import { FACTS } from "./evidence.ts";
import { type GuideSources, guideFaults } from "./guide/check.ts";
import { GUIDE, type Guide } from "./guide/index.ts";
import { LESSONS, type Lesson, type LessonBlock, treatmentIn } from "./lessons/index.ts";
import { primes } from "./priming.ts";
import { PAIRS, QUESTIONS, type Question, questionsTaught } from "./questions.ts";
import { gradeOf } from "./readability.ts";
import { conflictsAbout, REQUESTS, type RequestText } from "./requests.ts";
import { SCENARIOS, type Scenario } from "./scenarios/index.ts";
import { trainingFacts } from "./training-facts.ts";

/** Everything that a class is shown from data. */
export interface Content extends GuideSources {
  readonly questions: readonly Question[];
  readonly guide: Guide;
}

const CONTENT: Content = {
  requests: REQUESTS,
  scenarios: SCENARIOS,
  lessons: LESSONS,
  facts: FACTS,
  questions: QUESTIONS,
  guide: GUIDE,
};

/** The longest request that fits the card on a small phone. */
const REQUEST_LENGTH = 90;

/** The longest line on a briefing card, in characters. */
const BRIEFING_LENGTH = 160;
/** A scenario that is learned from documents has this many, each of at most so many words. */
const DOCUMENTS = 6;
const DOCUMENT_WORDS = 90;
/** The fewest conflict requests about a scenario's themes: two blocks of the usual length without one twice. */
const THEMED_REQUESTS = 16;

/** What fits a small phone without scrolling, in characters. */
const QUESTION_LENGTHS = { text: 90, option: 60, why: 130 } as const;
/** Options to a check question. */
const OPTIONS = 3;
/** Parallel check questions in a pair, and the pairs that a lesson with a check must teach. */
const FORMS = 2;
const PAIRS_TAUGHT = 4;
/** From this grade on (13 to 14 years) a check question can be read. */
const GRADE = 8;

/** What is wrong with the content: one sentence each, beginning with where. */
export function contentFaults(content: Content = CONTENT): string[] {
  const { requests, scenarios, lessons, facts, questions } = content;
  return [
    ...idFaults("requests", requests),
    ...idFaults("scenarios", scenarios),
    ...idFaults("lessons", lessons),
    ...idFaults("evidence", facts),
    ...idFaults("questions", questions),
    ...requests.flatMap((request) => at(`requests/${request.id}`, requestFaults(request))),
    ...scenarios.flatMap((scenario) => at(`scenarios/${scenario.id}`, scenarioFaults(scenario, content))),
    ...lessons.flatMap((lesson) => at(`lessons/${lesson.id}`, lessonFaults(lesson, content))),
    ...questions.flatMap((question) => at(`questions/${question.id}`, questionFaults(question, content))),
    ...PAIRS.flatMap(({ id }) => at(`questions of ${id}`, pairFaults(id, questions))),
    ...guideFaults(content.guide, content),
  ];
}

function at(where: string, faults: readonly string[]): string[] {
  return faults.map((fault) => `${where}: ${fault}`);
}

function idFaults(folder: string, items: readonly { readonly id: string }[]): string[] {
  const faults: string[] = [];
  const seen = new Set<string>();
  for (const { id } of items) {
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) faults.push(`${folder}/${id}: an id is lower-case words with dashes.`);
    if (seen.has(id)) faults.push(`${folder}/${id}: the id is used twice.`);
    seen.add(id);
  }
  return faults;
}

function requestFaults({ text }: RequestText): string[] {
  const faults: string[] = [];
  if (text.length > REQUEST_LENGTH) faults.push(`the text is longer than ${REQUEST_LENGTH} characters.`);
  if (!/^\p{Lu}.*[.?]$/u.test(text)) faults.push("the text must be a sentence.");
  if (/["'“”‘’«»]/.test(text)) faults.push("the text must have no quotation marks.");
  if (primes(text)) faults.push("the text gives away what the game is about.");
  return faults;
}

function scenarioFaults(scenario: Scenario, { facts, requests }: Content): string[] {
  const faults: string[] = [];
  const treatment = parseTreatment({ ...scenario.treatment });
  if (isFault(treatment)) faults.push(treatment.message);
  if (primes(`${scenario.title} ${scenario.summary}`)) faults.push("title or summary give away what will happen.");
  if (scenario.mirrors.factIds.length === 0) faults.push("there are no facts to go with it.");
  for (const id of scenario.mirrors.factIds) {
    if (!facts.some((fact) => fact.id === id)) faults.push(`there is no fact named ${id}.`);
  }
  const { discuss, requestThemes } = scenario;
  if (discuss.length < 2 || discuss.length > 4) faults.push("there must be two to four questions to discuss.");
  const about = conflictsAbout(requestThemes, requests).length;
  if (requestThemes !== undefined && about < THEMED_REQUESTS) {
    faults.push(`there are only ${about} conflict requests about ${requestThemes.join(", ")}, not ${THEMED_REQUESTS}.`);
  }
  return [...faults, ...briefingFaults(scenario), ...documentFaults(scenario)];
}

function briefingFaults({ briefing }: Scenario): string[] {
  return [...(briefing?.model ?? []), ...(briefing?.trainer ?? [])].flatMap((line) => {
    if (primes(line)) return [`the briefing gives away what will happen: ${line}`];
    if (line.length > BRIEFING_LENGTH)
      return [`a line of the briefing has over ${BRIEFING_LENGTH} characters: ${line}`];
    return /^\p{Lu}.*\.$/u.test(line) ? [] : [`a line of the briefing is no sentence: ${line}`];
  });
}

function documentFaults({ id, treatment, documents }: Scenario): string[] {
  if (documents === undefined) return [];
  const told = trainingFacts({ ...BASELINE, ...treatment }, id);
  const faults = documents.length === DOCUMENTS ? [] : [`there must be ${DOCUMENTS} documents.`];
  for (const { title, text: textOf } of documents) {
    const text = textOf(told);
    const words = text.split(/\s+/).length;
    if (words > DOCUMENT_WORDS) faults.push(`“${title}” has ${words} words, not ${DOCUMENT_WORDS} at most.`);
    if (primes(`${title} ${text}`)) faults.push(`“${title}” gives away what will happen.`);
  }
  return faults;
}

function lessonFaults(lesson: Lesson, content: Content): string[] {
  const faults: string[] = [];
  const { debrief, closed, ...early } = lesson.script;
  const shownEarly = [lesson.title, lesson.summary, ...Object.values(early)];
  if (shownEarly.some(primes)) faults.push("title, summary or script give away what will happen.");
  if (lesson.blocks.length === 0) faults.push("there are no blocks.");
  lesson.blocks.forEach((block, i) => {
    faults.push(...at(`block ${i + 1}`, blockFaults(block, content)));
  });
  if (lesson.check === true && faults.length === 0) faults.push(...checkFaults(lesson, content));
  return faults;
}

function blockFaults(block: LessonBlock, { scenarios, requests }: Content): string[] {
  const scenario = scenarios.find(({ id }) => id === block.scenario);
  if (scenario === undefined) return [`there is no scenario named ${block.scenario}.`];
  const treatment = treatmentIn(scenario, block);
  if (isFault(treatment)) return [treatment.message];
  const about = conflictsAbout(scenario.requestThemes, requests).length;
  return about < treatment.rounds ? [`there are ${about} conflict requests for ${treatment.rounds} rounds.`] : [];
}

function checkFaults(lesson: Lesson, { scenarios }: Content): string[] {
  const played = lesson.blocks.flatMap((block) => {
    const scenario = scenarios.find(({ id }) => id === block.scenario);
    const treatment = scenario === undefined ? undefined : treatmentIn(scenario, block);
    return treatment === undefined || isFault(treatment) ? [] : [treatment];
  });
  const taught = new Set(questionsTaught(played).map(({ pair }) => pair)).size;
  return taught < PAIRS_TAUGHT ? [`it teaches ${taught} pairs of check questions, not ${PAIRS_TAUGHT}.`] : [];
}

function pairFaults(id: string, questions: readonly Question[]): string[] {
  const forms = questions.filter(({ pair }) => pair === id).length;
  return forms === FORMS ? [] : [`there are ${forms} of them, not ${FORMS}.`];
}

function questionFaults({ text, options, right, why, factIds }: Question, { facts }: Content): string[] {
  const faults: string[] = [];
  const answers = options.map((option) => option.text);
  if (options.length !== OPTIONS) faults.push(`there must be ${OPTIONS} answers.`);
  if (new Set(options.map(({ id }) => id)).size !== options.length) faults.push("two answers have the same id.");
  if (options.filter(({ id }) => id === right).length !== 1) faults.push("exactly one answer must be right.");
  if (text.length > QUESTION_LENGTHS.text) faults.push(`the question has over ${QUESTION_LENGTHS.text} characters.`);
  if (answers.some(({ length }) => length > QUESTION_LENGTHS.option)) {
    faults.push(`an answer has over ${QUESTION_LENGTHS.option} characters.`);
  }
  if (why.length > QUESTION_LENGTHS.why) faults.push(`the reason has over ${QUESTION_LENGTHS.why} characters.`);
  if (!/^\p{Lu}.*\?$/u.test(text) || !/^\p{Lu}[^.?!]*\.$/u.test(why))
    faults.push("question and reason must be sentences.");
  if ([text, why, ...answers].some(primes)) faults.push("it gives away what will happen.");
  const grade = gradeOf([...text.replaceAll(/([.?]) /g, "$1\n").split("\n"), why]);
  if (grade > GRADE) faults.push(`it takes ${Math.ceil(grade)} years of school to read it, not ${GRADE} at most.`);
  if (factIds.length === 0) faults.push("there are no facts to go with it.");
  for (const id of factIds) if (!facts.some((fact) => fact.id === id)) faults.push(`there is no fact named ${id}.`);
  return faults;
}

// On load, so that a lesson with a mistake in it stops the server at the start and not a class in the middle.
const faults = contentFaults();
if (faults.length > 0) throw new Error(`The content has faults.\n${faults.join("\n")}`);
