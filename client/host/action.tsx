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
}

/** A button of the console. The key written on it is told to screen readers as its shortcut, not as part of its name. */
export function Action({ children, onPress, kind = "plain", hint, keys, label, disabled = false }: ActionProps) {
  return (
    <button
      type="button"
      class={`action ${kind}`}
      disabled={disabled}
      aria-label={label}
      aria-keyshortcuts={keys ?? hint}
      onClick={onPress}
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

/** How long a question stands in a button before the button is itself again. */
const QUESTION_STANDS = 6000;

export interface AskOnce {
  readonly asked: boolean;
  readonly press: () => void;
}

/**
 * Asks before doing what cannot be undone: the first press asks, the second does it. `question` false: nothing to ask.
 * `subject` names what is asked about; when it changes, the question is void.
 */
export function useAskOnce(question: boolean, subject: string, act: () => void): AskOnce {
  const [askedAbout, setAskedAbout] = useState<string | null>(null);
  const asked = question && askedAbout === subject;
  useEffect(() => {
    if (askedAbout === null) return;
    const timer = setTimeout(() => setAskedAbout(null), QUESTION_STANDS);
    return () => clearTimeout(timer);
  }, [askedAbout]);
  return {
    asked,
    press() {
      if (question && !asked) {
        setAskedAbout(subject);
        return;
      }
      setAskedAbout(null);
      act();
    },
  };
}
