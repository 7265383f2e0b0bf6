import { useState } from "preact/hooks";
import { scenarioById } from "../../../shared/content/scenarios/index.ts";
import type { Act } from "../../../shared/protocol/messages.ts";
import type { DebriefBlock } from "../../../shared/views/screen-view.ts";
import type { AskedAgain, SeatView } from "../../../shared/views/seat-view.ts";
import { ComplianceFigure, RoundsFigure } from "../../charts/block-figures.tsx";
import { publishedFor } from "../../charts/published.ts";
import type { Alone } from "../../net/keys.ts";
import { isAnswered } from "../../seat/check/check.tsx";
import { Questions } from "../../seat/check/questions.tsx";
import { Frame, Title } from "../../seat/frame.tsx";
import { Menu } from "../../seat/menu.tsx";
import { ALONE } from "../../text/alone.ts";
import { AFTER } from "../../text/alone-after.ts";
import { CHARTS, COMPLIANCE } from "../../text/charts.ts";
import { CHECK } from "../../text/check.ts";
import { PLAY } from "../../text/play.ts";
import { Button } from "../../ui/button.tsx";
import { scenarioTitle } from "../../ui/titles.ts";
import type { Wish } from "./session.ts";

interface OwnDebriefProps {
  readonly view: SeatView & { readonly kind: "own-debrief" };
  readonly game: Alone;
  readonly onAct: (act: Act) => void;
  readonly onAgain: (wish: Wish) => void;
  readonly onLeave: () => void;
}

/** What it came to, block by block, and where to go from here. */
export function OwnDebrief({ view, game, onAct, onAgain, onLeave }: OwnDebriefProps) {
  const { role, lesson } = game;
  const [asking, setAsking] = useState(false);
  const other = role === "model" ? "trainer" : "model";
  const bar = (
    <header class="bar">
      <span class="bar-place">{asking ? CHECK.title : PLAY.brand}</span>
      <Menu onLeave={onLeave} leaveAsk={ALONE.leaveAsk} />
    </header>
  );
  if (asking) {
    return (
      <div class="phone own-debrief">
        {bar}
        <Questions questions={view.questions} when="after" onAct={onAct} onDone={() => setAsking(false)} />
      </div>
    );
  }
  return (
    <div class="phone own-debrief">
      {bar}
      <Frame
        bottom={
          <div class="pair">
            <Button onPress={() => onAgain({ role: other, lesson })}>{AFTER.otherRole[role]}</Button>
            <Button look="main" onPress={() => onAgain({ role, lesson })}>
              {AFTER.again}
            </Button>
          </div>
        }
      >
        <Title>{AFTER.debrief}</Title>
        <p>{AFTER.played[role]}</p>
        {view.questions.length > 0 && <Learned questions={view.questions} onAsk={() => setAsking(true)} />}
        {view.blocks.map((block) => (
          <Block key={block.block} block={block} />
        ))}
        <p class="own-ways">
          <Button look="link" onPress={onLeave}>
            {AFTER.choose}
          </Button>
          <a href="/sandbox">{AFTER.sandbox}</a>
        </p>
      </Frame>
    </div>
  );
}

interface LearnedProps {
  readonly questions: readonly AskedAgain[];
  readonly onAsk: () => void;
}

/** The check questions once more, and then what changed. */
function Learned({ questions, onAsk }: LearnedProps) {
  if (!isAnswered(questions)) {
    return (
      <section class="own-learned">
        <p>{CHECK.againWhy}</p>
        <Button onPress={onAsk}>{CHECK.again}</Button>
      </section>
    );
  }
  const both = questions.filter(({ rightBefore }) => rightBefore !== null);
  const before = both.filter(({ rightBefore }) => rightBefore === true).length;
  const now = both.filter(({ right }) => right === true).length;
  return (
    <section class="own-learned">
      <h2>{AFTER.learned}</h2>
      <p>{both.length === 0 ? AFTER.notBefore : AFTER.rightAnswers(before, now, both.length)}</p>
    </section>
  );
}

function Block({ block }: { readonly block: DebriefBlock }) {
  const published = publishedFor(block.scenario);
  const questions = scenarioById(block.scenario)?.discuss ?? [];
  return (
    <section class="own-block">
      <h2>{CHARTS.block(block.block + 1, scenarioTitle(block))}</h2>
      <ComplianceFigure block={block} title={COMPLIANCE.title} published={null} />
      <RoundsFigure block={block} />
      {published !== null && (
        <p class="quiet">{COMPLIANCE.source(published.fact.source, published.free, published.paid)}</p>
      )}
      {questions.length > 0 && <h3>{AFTER.ask}</h3>}
      <ul class="own-questions">
        {questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
    </section>
  );
}
