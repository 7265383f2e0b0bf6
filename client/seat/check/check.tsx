import { useContext, useState } from "preact/hooks";
import type { Act } from "../../../shared/protocol/messages.ts";
import type { Pulse } from "../../../shared/views/pulse.ts";
import type { SeatView } from "../../../shared/views/seat-view.ts";
import { CHECK } from "../../text/check.ts";
import { PLAY, say } from "../../text/play.ts";
import { Button } from "../../ui/button.tsx";
import { Frame, Onward, Title } from "../frame.tsx";
import { Questions } from "./questions.tsx";

interface SeatCheckProps {
  readonly view: SeatView & { readonly kind: "check" };
  readonly pulse: Pulse | null;
  readonly onAct: (act: Act) => void;
}

/** The check questions before the first round. */
export function SeatCheck({ view, pulse, onAct }: SeatCheckProps) {
  const [done, setDone] = useState(isAnswered(view.questions));
  const isAlone = useContext(Onward) !== null;
  if (!done) return <Questions questions={view.questions} when="before" onAct={onAct} onDone={() => setDone(true)} />;
  return (
    <Frame class="centred">
      <Title>{CHECK.ready}</Title>
      {pulse !== null && !isAlone && (
        <p class="figures" role="status">
          {say.readySoFar(pulse.acted, pulse.asked)}
        </p>
      )}
    </Frame>
  );
}

interface SeatDebriefProps {
  readonly view: SeatView & { readonly kind: "debrief" };
  readonly onAct: (act: Act) => void;
}

/** While the class talks. The check questions are offered once more, where there are any. */
export function SeatDebrief({ view, onAct }: SeatDebriefProps) {
  const { questions } = view;
  const [open, setOpen] = useState(false);
  if (open) return <Questions questions={questions} when="after" onAct={onAct} onDone={() => setOpen(false)} />;
  const offered = !isAnswered(questions);
  return (
    <Frame
      class="centred"
      bottom={
        offered && (
          <Button look="main" onPress={() => setOpen(true)}>
            {CHECK.again}
          </Button>
        )
      }
    >
      <Title>{PLAY.debriefTitle}</Title>
      <p>{PLAY.debriefText}</p>
      {offered && <p class="quiet">{CHECK.againWhy}</p>}
      {questions.length > 0 && !offered && <p class="quiet">{CHECK.done}</p>}
    </Frame>
  );
}

/** Whether none of the check questions is still open. */
export function isAnswered(questions: readonly { readonly answer: string | null }[]): boolean {
  return questions.every(({ answer }) => answer !== null);
}
