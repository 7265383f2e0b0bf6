import { useState } from "preact/hooks";
import { type Question, questionById } from "../../../shared/content/questions.ts";
import type { CheckTime } from "../../../shared/game/words.ts";
import type { Act } from "../../../shared/protocol/messages.ts";
import type { CheckQuestion } from "../../../shared/views/seat-view.ts";
import { CHECK } from "../../text/check.ts";
import { Button } from "../../ui/button.tsx";
import { RadioGroup } from "../../ui/radio.tsx";
import { useShortcuts } from "../../ui/shortcuts.ts";
import { Frame, Title } from "../frame.tsx";
import "../lobby.css";

interface QuestionsProps {
  readonly questions: readonly CheckQuestion[];
  readonly when: CheckTime;
  readonly onAct: (act: Act) => void;
  /** The last one has been answered and read. */
  readonly onDone: () => void;
}

/** The check questions that are still open, one at a time. */
export function Questions({ questions, when, onAct, onDone }: QuestionsProps) {
  const [at, setAt] = useState(() => questions.findIndex(({ answer }) => answer === null));
  const asked = questions[at];
  const text = asked === undefined ? undefined : questionById(asked.id);
  if (asked === undefined || text === undefined) return null;
  return (
    <OneQuestion
      key={asked.id}
      asked={asked}
      text={text}
      number={at + 1}
      of={questions.length}
      when={when}
      onSure={(option) => onAct({ type: "answer", question: asked.id, option, when })}
      onNext={() => (at + 1 < questions.length ? setAt(at + 1) : onDone())}
    />
  );
}

interface OneQuestionProps {
  readonly asked: CheckQuestion;
  readonly text: Question;
  readonly number: number;
  readonly of: number;
  readonly when: CheckTime;
  readonly onSure: (option: string) => void;
  readonly onNext: () => void;
}

function OneQuestion({ asked, text, number, of, when, onSure, onNext }: OneQuestionProps) {
  const [chosen, setChosen] = useState(asked.answer);
  const [sure, setSure] = useState(asked.answer !== null);
  const choose = (option: string) => {
    if (!sure) setChosen(option);
  };
  const press = () => {
    if (sure) onNext();
    else if (chosen !== null) {
      setSure(true);
      onSure(chosen);
    }
  };
  const keys = asked.options.map((option, i) => [String(i + 1), () => choose(option)] as const);
  useShortcuts({ ...Object.fromEntries(keys), Enter: chosen === null ? undefined : press });
  const words = (option: string) => text.options.find(({ id }) => id === option)?.text ?? "";
  return (
    <Frame
      class="check"
      bottom={
        <>
          <div role="status">
            {sure && when === "before" && <p class="check-result">{CHECK.kept}</p>}
            {asked.right !== null && <Result right={asked.right} text={text} />}
          </div>
          <Button look="main" disabled={chosen === null} onPress={press}>
            {sure ? CHECK.next : CHECK.sure}
          </Button>
        </>
      }
    >
      <p class="quiet figures">{CHECK.questionOf(number, of)}</p>
      <Title>{text.text}</Title>
      {number === 1 && when === "before" && !sure && <p class="quiet">{CHECK.intro}</p>}
      <RadioGroup
        label={text.text}
        value={chosen}
        disabled={sure}
        options={asked.options.map((option) => ({ value: option, label: words(option) }))}
        onChoose={choose}
      />
    </Frame>
  );
}

/** R37. The second time: whether it was right, which one is, and why. */
function Result({ right, text }: { readonly right: boolean; readonly text: Question }) {
  const correct = text.options.find(({ id }) => id === text.right)?.text ?? "";
  return (
    <div class="check-result">
      <p>
        <strong>{right ? CHECK.right : CHECK.notRight}</strong> {!right && CHECK.rightIs(correct)}
      </p>
      <p>{text.why}</p>
    </div>
  );
}
