import { useState } from "preact/hooks";
import { type Comprehension, REFUSALS_ASKED } from "../../shared/rules/comprehension.ts";
import { CHECK } from "../text/check.ts";
import { COMPREHENSION } from "../text/comprehension.ts";
import { PLAY } from "../text/play.ts";
import { Button } from "../ui/button.tsx";
import { RadioGroup } from "../ui/radio.tsx";
import { useShortcuts } from "../ui/shortcuts.ts";
import { Frame, Title } from "./frame.tsx";

interface ComprehensionPageProps {
  readonly asked: Comprehension;
  /** What was answered before this page was loaded; null if nothing was. */
  readonly given: number | null;
  readonly onAnswer: (holds: number) => void;
  readonly onReady: () => void;
  readonly onBack: () => void;
}

/** R40. The comprehension question. Once it is answered its answer stands below it, whatever was chosen, and no mark. */
export function ComprehensionPage({ asked, given, onAnswer, onReady, onBack }: ComprehensionPageProps) {
  const { about, strength, options, right } = asked;
  const [chosen, setChosen] = useState(given);
  const [sure, setSure] = useState(given !== null);
  const choose = (holds: number) => {
    if (!sure) setChosen(holds);
  };
  const press = () => {
    if (sure) onReady();
    else if (chosen !== null) {
      setSure(true);
      onAnswer(chosen);
    }
  };
  const keys = options.map((holds, i) => [String(i + 1), () => choose(holds)] as const);
  useShortcuts({ ...Object.fromEntries(keys), Enter: chosen === null ? undefined : press, Escape: onBack });
  const question = COMPREHENSION.ask[about](strength, REFUSALS_ASKED);
  return (
    <Frame
      class="check"
      bottom={
        <>
          <div role="status">
            {sure && (
              <div class="check-result">
                <p>
                  <strong>{COMPREHENSION.answer(heldText(right))}</strong> {COMPREHENSION.why[about](strength)}
                </p>
              </div>
            )}
          </div>
          <Button look="main" disabled={chosen === null} onPress={press}>
            {sure ? PLAY.ready : CHECK.sure}
          </Button>
        </>
      }
    >
      <div class="briefing-top">
        <p class="quiet">{COMPREHENSION.title}</p>
        <Button look="link" onPress={onBack}>
          {PLAY.back}
        </Button>
      </div>
      <Title>{question}</Title>
      <RadioGroup
        label={question}
        value={chosen === null ? null : String(chosen)}
        disabled={sure}
        options={options.map((holds) => ({ value: String(holds), label: heldText(holds) }))}
        onChoose={(holds) => choose(Number(holds))}
      />
    </Frame>
  );
}

function heldText(held: number): string {
  const { none, all, some } = COMPREHENSION.options;
  if (held === 0) return none;
  return held === REFUSALS_ASKED ? all(REFUSALS_ASKED) : some(held, REFUSALS_ASKED);
}
