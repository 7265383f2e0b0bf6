import { isFault, parseTreatment } from "../rules/treatment.ts";
import { FACTS, type Fact } from "./evidence.ts";
import { LESSONS, type Lesson, treatmentIn } from "./lessons/index.ts";
import { primes } from "./priming.ts";
import { REQUESTS, type RequestText } from "./requests.ts";
import { SCENARIOS, type Scenario } from "./scenarios/index.ts";

/** Everything that a class is shown from data. */
export interface Content {
  readonly requests: readonly RequestText[];
  readonly scenarios: readonly Scenario[];
  readonly lessons: readonly Lesson[];
  readonly facts: readonly Fact[];
}

const CONTENT: Content = { requests: REQUESTS, scenarios: SCENARIOS, lessons: LESSONS, facts: FACTS };

/** The longest request that fits the card on a small phone. */
const REQUEST_LENGTH = 90;

/** What is wrong with the content: one sentence each, beginning with where. */
export function contentFaults(content: Content = CONTENT): string[] {
  const { requests, scenarios, lessons, facts } = content;
  return [
    ...idFaults("requests", requests),
    ...idFaults("scenarios", scenarios),
    ...idFaults("lessons", lessons),
    ...idFaults("evidence", facts),
    ...requests.flatMap((request) => at(`requests/${request.id}`, requestFaults(request))),
    ...scenarios.flatMap((scenario) => at(`scenarios/${scenario.id}`, scenarioFaults(scenario, facts))),
    ...lessons.flatMap((lesson) => at(`lessons/${lesson.id}`, lessonFaults(lesson, scenarios))),
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
  if (!/^[A-Z].*[.?]$/.test(text)) faults.push("the text must be a sentence.");
  if (/["'“”‘’«»]/.test(text)) faults.push("the text must have no quotation marks.");
  if (primes(text)) faults.push("the text gives away what the game is about.");
  return faults;
}

function scenarioFaults(scenario: Scenario, facts: readonly Fact[]): string[] {
  const faults: string[] = [];
  const treatment = parseTreatment({ ...scenario.treatment });
  if (isFault(treatment)) faults.push(treatment.message);
  if (primes(`${scenario.title} ${scenario.summary}`)) faults.push("title or summary give away what will happen.");
  for (const id of scenario.mirrors.factIds) {
    if (!facts.some((fact) => fact.id === id)) faults.push(`there is no fact named ${id}.`);
  }
  return faults;
}

function lessonFaults(lesson: Lesson, scenarios: readonly Scenario[]): string[] {
  const faults: string[] = [];
  const { debrief, closed, ...early } = lesson.script;
  const shownEarly = [lesson.title, lesson.summary, ...Object.values(early)];
  if (shownEarly.some(primes)) faults.push("title, summary or script give away what will happen.");
  if (lesson.blocks.length === 0) faults.push("there are no blocks.");
  lesson.blocks.forEach((block, i) => {
    const scenario = scenarios.find(({ id }) => id === block.scenario);
    if (scenario === undefined) {
      faults.push(`block ${i + 1}: there is no scenario named ${block.scenario}.`);
      return;
    }
    const treatment = treatmentIn(scenario, block);
    if (isFault(treatment)) faults.push(`block ${i + 1}: ${treatment.message}`);
  });
  return faults;
}

// On load, so that a lesson with a mistake in it stops the server at the start and not a class in the middle.
const faults = contentFaults();
if (faults.length > 0) throw new Error(`The content has faults.\n${faults.join("\n")}`);
