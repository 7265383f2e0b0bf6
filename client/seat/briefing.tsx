import { useState } from "preact/hooks";
import robot from "../../assets/art/robot.svg";
import trainerConsole from "../../assets/art/trainer-console.svg";
import type { Act } from "../../shared/protocol/messages.ts";
import { comprehensionOf } from "../../shared/rules/comprehension.ts";
import type { Pulse } from "../../shared/views/pulse.ts";
import type { SeatView } from "../../shared/views/seat-view.ts";
import { PLAY, say } from "../text/play.ts";
import { Button } from "../ui/button.tsx";
import { Rich } from "../ui/rich.tsx";
import { useShortcuts } from "../ui/shortcuts.ts";
import "./lobby.css";
import { briefingCards } from "./briefing-cards.ts";
import { ComprehensionPage } from "./comprehension.tsx";
import { Frame, Title } from "./frame.tsx";
import { OncePunished } from "./once-punished.tsx";
import { StakeBox } from "./stake-box.tsx";

/** Who one is, on the first card. */
const PICTURES = { model: robot, trainer: trainerConsole } as const;

interface SeatBriefingProps {
  readonly view: SeatView & { readonly kind: "briefing" };
  readonly pulse: Pulse | null;
  readonly onAct: (act: Act) => void;
}

/** The cards, one at a time and at one's own pace, and in the first block a question about them. The last card waits for the host. */
export function SeatBriefing({ view, pulse, onAct }: SeatBriefingProps) {
  const cards = briefingCards(view.role, view.treatment, view.scenario);
  const [at, setAt] = useState(view.ready ? cards.length - 1 : 0);
  const [ready, setReady] = useState(view.ready);
  const card = cards[at];
  const isLast = at === cards.length - 1;
  const { comprehension } = view;
  const question = comprehension === null ? null : comprehensionOf(view.treatment);
  const [asking, setAsking] = useState(false);
  const getReady = () => {
    setAsking(false);
    setReady(true);
    onAct({ type: "ready" });
  };
  const onward = () => {
    if (!isLast) setAt(at + 1);
    else if (ready) return;
    else if (question === null) getReady();
    else setAsking(true);
  };
  useShortcuts(asking ? {} : { Enter: onward, Escape: at > 0 ? () => setAt(at - 1) : undefined });
  if (card === undefined) return null;
  if (asking && question !== null) {
    return (
      <ComprehensionPage
        asked={question}
        given={comprehension?.holds ?? null}
        onAnswer={(holds) => onAct({ type: "comprehend", holds })}
        onReady={getReady}
        onBack={() => setAsking(false)}
      />
    );
  }
  return (
    <Frame
      class="briefing"
      bottom={
        ready && isLast ? (
          <p class="waiting-line" role="status">
            <strong>{PLAY.readyTitle}</strong> {pulse !== null && say.readySoFar(pulse.acted, pulse.asked)}
          </p>
        ) : (
          <Button look="main" onPress={onward}>
            {isLast && question === null ? PLAY.ready : PLAY.next}
          </Button>
        )
      }
    >
      <div class="briefing-top">
        <ol class="dots" aria-label={say.cardOf(at + 1, cards.length)}>
          {cards.map(({ title }, i) => (
            <li key={title} class={i === at ? "dot dot-here" : "dot"} />
          ))}
        </ol>
        {at > 0 && (
          <Button look="link" onPress={() => setAt(at - 1)}>
            {PLAY.back}
          </Button>
        )}
      </div>
      <article class="briefing-card" key={at}>
        {card.oncePunished !== undefined && <OncePunished after={card.oncePunished} />}
        <Title>{card.title}</Title>
        {card.lines.map((line) => (
          <p key={line}>
            <Rich text={line} />
          </p>
        ))}
        {at === 0 && (
          <div class="briefing-picture">
            <img src={PICTURES[view.role]} alt="" />
          </div>
        )}
        {card.stake !== undefined && <StakeBox sum={card.stake} />}
      </article>
    </Frame>
  );
}
