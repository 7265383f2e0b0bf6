import type { Translated } from "../lib/translated.ts";
import type { Fact } from "./evidence.ts";
import type { LessonPage, LessonPlan, PlanStep, TicketQuestion } from "./guide/index.ts";
import type { Lesson } from "./lessons/index.ts";
import type { Question } from "./questions.ts";
import type { RequestText } from "./requests.ts";
import type { Scenario } from "./scenarios/index.ts";

/*
 * Content in another language: what is read comes from the translation, and all else from where it is written first. The
 * types want a text for each id and each moment, and no other.
 */

/** All that a person reads of a scenario, but for its briefing. */
interface ScenarioWords<S extends Scenario> extends Pick<Scenario, "title" | "summary" | "expects"> {
  readonly mirrors: Pick<Scenario["mirrors"], "summary" | "alike" | "different">;
  readonly discuss: Translated<S["discuss"]>;
}

export function scenarioIn<const S extends Scenario>(scenario: S, words: ScenarioWords<S>): Scenario {
  return { ...scenario, ...words, mirrors: { ...scenario.mirrors, ...words.mirrors } };
}

interface LessonWords<L extends Lesson> extends Pick<Lesson, "title" | "summary"> {
  readonly script: Translated<L["script"]>;
}

export function lessonIn<const L extends Lesson>(lesson: L, words: LessonWords<L>): Lesson {
  return { ...lesson, ...words };
}

export function requestsIn<Id extends string>(
  requests: readonly RequestText<Id>[],
  texts: Readonly<Record<Id, string>>,
): RequestText<Id>[] {
  return requests.map((request) => ({ ...request, text: texts[request.id] }));
}

type Statements<F extends Fact> = {
  readonly [Id in F["id"]]: (figures: Extract<F, { readonly id: Id }>["figures"]) => string;
};

export function factsIn<const F extends Fact>(facts: readonly F[], statements: Statements<F>): Fact[] {
  return facts.map((fact) => {
    const statement: (figures: Fact["figures"]) => string = statements[fact.id as F["id"]];
    return { ...fact, statement: statement(fact.figures) };
  });
}

type QuestionWords<Q extends Question> = {
  readonly [Id in Q["id"]]: {
    readonly text: string;
    readonly options: Readonly<Record<Extract<Q, { readonly id: Id }>["options"][number]["id"], string>>;
    readonly why: string;
  };
};

export function questionsIn<const Q extends Question>(questions: readonly Q[], words: QuestionWords<Q>): Question[] {
  return questions.map((question) => {
    const { text, options, why }: QuestionWords<Question>[string] = words[question.id as Q["id"]];
    return { ...question, text, why, options: question.options.map(({ id }) => ({ id, text: options[id] ?? "" })) };
  });
}

/** Things that are known by their ids, with other words. */
export function wordsIn<const Thing extends { readonly id: string }, Words extends object>(
  things: readonly Thing[],
  words: Readonly<Record<Thing["id"], Words>>,
): (Omit<Thing, keyof Words> & Words)[] {
  return things.map((thing) => ({ ...thing, ...words[thing.id as Thing["id"]] }));
}

type PlanWords<P extends LessonPlan> = Pick<LessonPlan, "aim" | "before"> & {
  readonly steps: Readonly<Record<P["steps"][number]["id"], Pick<PlanStep, "title" | "screen" | "say" | "watch">>>;
};

export function planIn<const P extends LessonPlan>(plan: P, { aim, before, steps }: PlanWords<P>): LessonPlan {
  return { ...plan, aim, before, steps: wordsIn<PlanStep, PlanWords<LessonPlan>["steps"][string]>(plan.steps, steps) };
}

type PageWords<P extends LessonPage> = Pick<LessonPage, "subjects"> & {
  readonly objectives: Translated<P["objectives"]>;
  readonly ticket: Readonly<Record<P["ticket"][number]["id"], Omit<TicketQuestion, "id">>>;
};

export function lessonPageIn<const P extends LessonPage>(page: P, words: PageWords<P>): LessonPage {
  const ticket = wordsIn<TicketQuestion, Omit<TicketQuestion, "id">>(page.ticket, words.ticket);
  return { ...page, ...words, ticket };
}
