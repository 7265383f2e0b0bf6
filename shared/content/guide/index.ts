import { BEFORE_CLASS } from "./before-class.ts";
import { ADVANCED } from "./discussion/advanced.ts";
import { BASIC } from "./discussion/basic.ts";
import { BEYOND } from "./discussion/beyond.ts";
import { EXPERT } from "./discussion/expert.ts";
import { INTERMEDIATE } from "./discussion/intermediate.ts";
import { FAIR_USE } from "./fair-use.ts";
import { FIELD } from "./glossary/field.ts";
import { GAME } from "./glossary/game.ts";
import type { Advice, DiscussionTopic, LessonPlan, Level, Misconception, Reading, Term } from "./guide.ts";
import { HANDOUTS } from "./handouts.ts";
import type { LessonPage } from "./lesson-page.ts";
import { firstEncounter } from "./lesson-pages/first-encounter.ts";
import { fiveMinutes } from "./lesson-pages/five-minutes.ts";
import { ninetyMinutes } from "./lesson-pages/ninety-minutes.ts";
import { quickLook } from "./lesson-pages/quick-look.ts";
import { saidAndUnsaid } from "./lesson-pages/said-and-unsaid.ts";
import { secondLook } from "./lesson-pages/second-look.ts";
import { whatWouldHelp } from "./lesson-pages/what-would-help.ts";
import { MISCONCEPTIONS } from "./misconceptions.ts";
import { REQUEST_SHEETS } from "./paper.ts";
import { fifteen } from "./plans/fifteen.ts";
import { five } from "./plans/five.ts";
import { fortyFive } from "./plans/forty-five.ts";
import { ninety } from "./plans/ninety.ts";
import { READING } from "./reading.ts";

export {
  type Advice,
  type DiscussionTopic,
  LEVELS,
  type LessonPlan,
  type Level,
  type Misconception,
  type PlanStep,
  type Reading,
  type Term,
} from "./guide.ts";
export { type LessonPage, SUBJECTS, type Subject, type TicketQuestion } from "./lesson-page.ts";

/** All of the instructor's guide. */
export interface Guide {
  readonly beforeClass: readonly Advice[];
  readonly lessonPages: readonly LessonPage[];
  readonly plans: readonly LessonPlan[];
  readonly discussion: Readonly<Record<Level, readonly DiscussionTopic[]>>;
  readonly fairUse: readonly string[];
  readonly misconceptions: readonly Misconception[];
  readonly glossary: readonly Term[];
  readonly reading: readonly Reading[];
  readonly handouts: typeof HANDOUTS;
  readonly requestSheets: readonly (readonly string[])[];
}

export const GUIDE: Guide = {
  beforeClass: BEFORE_CLASS,
  lessonPages: [firstEncounter, quickLook, secondLook, fiveMinutes, whatWouldHelp, saidAndUnsaid, ninetyMinutes],
  plans: [five, fifteen, fortyFive, ninety],
  discussion: { basic: BASIC, intermediate: INTERMEDIATE, advanced: ADVANCED, expert: EXPERT, beyond: BEYOND },
  fairUse: FAIR_USE,
  misconceptions: MISCONCEPTIONS,
  glossary: [...FIELD, ...GAME],
  reading: READING,
  handouts: HANDOUTS,
  requestSheets: REQUEST_SHEETS,
};
