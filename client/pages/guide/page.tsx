import logo from "../../../assets/art/logo.svg";
import { GUIDE } from "../../text/guide.ts";
import { Button } from "../../ui/button.tsx";
import { LanguageSwitch } from "../../ui/language-switch.tsx";
import { ADVICE_LINKS, BeforeClass } from "./before-class.tsx";
import { SimulatedClasses } from "./classes.tsx";
import { Discussion, LEVEL_LINKS } from "./discussion.tsx";
import { FactList } from "./facts.tsx";
import { HANDOUT_LINKS, Handouts } from "./handouts.tsx";
import { LESSON_LINKS, LessonPages } from "./lesson-pages.tsx";
import { Glossary, Misconceptions, ReadingList } from "./lists.tsx";
import { Part } from "./part.tsx";
import { PLAN_LINKS, Plans } from "./plans.tsx";
import { EVERYTHING, printed, printPart } from "./printing.ts";
import { StandardsList } from "./standards.tsx";

interface Link {
  readonly id: string;
  readonly title: string;
}

interface PartEntry {
  readonly id: keyof typeof GUIDE.parts;
  readonly Content: () => preact.JSX.Element;
  readonly links?: readonly Link[];
}

/** What is read before class, what is looked up, and what is handed out. Only the first is printed unless more is asked for. */
const GROUPS: readonly { readonly id: keyof typeof GUIDE.groups; readonly parts: readonly PartEntry[] }[] = [
  {
    id: "read",
    parts: [
      { id: "before", Content: BeforeClass, links: ADVICE_LINKS },
      { id: "lessons", Content: LessonPages, links: LESSON_LINKS },
    ],
  },
  {
    id: "lookUp",
    parts: [
      { id: "plans", Content: Plans, links: PLAN_LINKS },
      { id: "classes", Content: SimulatedClasses },
      { id: "discussion", Content: Discussion, links: LEVEL_LINKS },
      { id: "misconceptions", Content: Misconceptions },
      { id: "glossary", Content: Glossary },
      { id: "facts", Content: FactList },
      { id: "reading", Content: ReadingList },
      { id: "standards", Content: StandardsList },
    ],
  },
  { id: "handOut", parts: [{ id: "handouts", Content: Handouts, links: HANDOUT_LINKS }] },
];

/** The instructor's guide: to read, to jump about in, and to print, in parts. */
export function GuidePage() {
  return (
    <div class={`guide${printed.value === EVERYTHING ? " guide-whole" : ""}`}>
      <header class="guide-head">
        <img src={logo} alt="" width="56" height="56" />
        <div>
          <h1>{GUIDE.title}</h1>
          <p>{GUIDE.lead}</p>
        </div>
        <div class="guide-ways">
          <Button onPress={() => printPart(null)}>{GUIDE.printRead}</Button>
          <Button onPress={() => printPart(EVERYTHING)}>{GUIDE.printAll}</Button>
          <a href="/host">{GUIDE.console}</a>
          <a href="/sandbox">{GUIDE.sandbox}</a>
          <LanguageSwitch />
        </div>
      </header>
      <nav class="contents" aria-labelledby="contents-title">
        <h2 id="contents-title">{GUIDE.contents}</h2>
        {GROUPS.map(({ id, parts }) => (
          <div key={id}>
            <p class="contents-group">{GUIDE.groups[id]}</p>
            <ol>
              {parts.map((part) => (
                <PartLink key={part.id} {...part} />
              ))}
            </ol>
          </div>
        ))}
      </nav>
      <main>
        {GROUPS.map(({ id, parts }) => (
          <div key={id} class={`group group-${id}`}>
            <p class="group-title">{GUIDE.groups[id]}</p>
            {parts.map(({ id: part, Content }) => (
              <Part key={part} id={part} title={GUIDE.parts[part]} level={2}>
                <Content />
              </Part>
            ))}
          </div>
        ))}
      </main>
    </div>
  );
}

function PartLink({ id, links = [] }: PartEntry) {
  return (
    <li>
      <a href={`#${id}`}>{GUIDE.parts[id]}</a>
      {links.length > 0 && (
        <ol>
          {links.map((link) => (
            <li key={link.id}>
              <a href={`#${link.id}`}>{link.title}</a>
            </li>
          ))}
        </ol>
      )}
    </li>
  );
}
