import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";

interface ActionProps {
  readonly children: ComponentChildren;
  readonly onPress: () => void;
  readonly kind?: "main" | "plain" | "quiet";
  /** The key that does the same, as it is written on the button. */
  readonly hint?: string;
  readonly keys?: string;
  readonly label?: string;
  readonly disabled?: boolean;
  /** It asks something, and takes no answer yet. It keeps the focus. */
  readonly resting?: boolean;
}

/** A button of the console. The key written on it is told to screen readers as its shortcut, not as part of its name. */
export function Action({ children, onPress, kind = "plain", hint, keys, label, disabled, resting }: ActionProps) {
  return (
    <button
      type="button"
      class={`action ${kind}`}
      disabled={disabled === true}
      aria-disabled={resting === true ? true : undefined}
      aria-label={label}
      aria-keyshortcuts={keys ?? hint}
      onClick={onPress}
      // A key that is held down presses once: what it does next could be another phase's.
      onKeyDown={(event) => {
        if (event.repeat) event.preventDefault();
      }}
    >
      <span class="action-words">{children}</span>
      {hint !== undefined && (
        <span class="hint" aria-hidden="true">
          {hint}
        </span>
      )}
    </button>
  );
}

/** How long a question stands in a button before the button is itself again, ms. */
const QUESTION_STANDS = 6000;
/** How long nothing answers it, ms: the second half of a double press has read no question. */
const QUESTION_RESTS = 400;

export interface AskOnce {
  readonly asked: boolean;
  /** The question has only just appeared: who presses now has not read it. */
  readonly resting: boolean;
  readonly press: () => void;
}

/**
 * Asks before doing what cannot be undone: the first press asks, the second does it. `question` false: nothing to ask.
 * `subject` names what is asked about; when it changes, the question is void.
 */
export function useAskOnce(question: boolean, subject: string, act: () => void): AskOnce {
  const [askedAbout, setAskedAbout] = useState<string | null>(null);
  const [resting, setResting] = useState(false);
  const asked = question && askedAbout === subject;
  useEffect(() => {
    if (askedAbout === null) return;
    const answerable = setTimeout(() => setResting(false), QUESTION_RESTS);
    const over = setTimeout(() => setAskedAbout(null), QUESTION_STANDS);
    return () => {
      clearTimeout(answerable);
      clearTimeout(over);
    };
  }, [askedAbout]);
  return {
    asked,
    resting: asked && resting,
    press() {
      if (question && !asked) {
        setResting(true);
        setAskedAbout(subject);
        return;
      }
      if (asked && resting) return;
      setAskedAbout(null);
      act();
    },
  };
}
