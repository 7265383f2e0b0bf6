import logo from "../../../assets/art/logo.svg";
import { GUIDE } from "../../text/guide.ts";
import { Button } from "../../ui/button.tsx";
import { LanguageSwitch } from "../../ui/language-switch.tsx";
import { SimulatedClasses } from "./classes.tsx";
import { Discussion, LEVEL_LINKS } from "./discussion.tsx";
import { HANDOUT_LINKS, Handouts } from "./handouts.tsx";
import { Glossary, Misconceptions, ReadingList } from "./lists.tsx";
import { Part } from "./part.tsx";
import { PLAN_LINKS, Plans } from "./plans.tsx";
import { printPart } from "./printing.ts";

interface Link {
  readonly id: string;
  readonly title: string;
}

const PARTS: readonly {
  readonly id: keyof typeof GUIDE.parts;
  readonly Content: () => preact.JSX.Element;
  readonly links?: readonly Link[];
}[] = [
  { id: "plans", Content: Plans, links: PLAN_LINKS },
  { id: "classes", Content: SimulatedClasses },
  { id: "discussion", Content: Discussion, links: LEVEL_LINKS },
  { id: "misconceptions", Content: Misconceptions },
  { id: "glossary", Content: Glossary },
  { id: "handouts", Content: Handouts, links: HANDOUT_LINKS },
  { id: "reading", Content: ReadingList },
];

/** The instructor's guide: to read, to jump about in, and to print, as a whole or in parts. */
export function GuidePage() {
  return (
    <div class="guide">
      <header class="guide-head">
        <img src={logo} alt="" width="56" height="56" />
        <div>
          <h1>{GUIDE.title}</h1>
          <p>{GUIDE.lead}</p>
        </div>
        <div class="guide-ways">
          <Button onPress={() => printPart(null)}>{GUIDE.printAll}</Button>
          <a href="/host">{GUIDE.console}</a>
          <a href="/sandbox">{GUIDE.sandbox}</a>
          <LanguageSwitch />
        </div>
      </header>
      <nav class="contents" aria-labelledby="contents-title">
        <h2 id="contents-title">{GUIDE.contents}</h2>
        <ol>
          {PARTS.map(({ id, links = [] }) => (
            <li key={id}>
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
          ))}
        </ol>
      </nav>
      <main>
        {PARTS.map(({ id, Content }) => (
          <Part key={id} id={id} title={GUIDE.parts[id]} level={2}>
            <Content />
          </Part>
        ))}
      </main>
    </div>
  );
}
