import { useState } from "preact/hooks";
import curtainLeft from "../../../assets/art/curtain-left.svg";
import curtainRight from "../../../assets/art/curtain-right.svg";
import { CURTAIN } from "../../text/host.ts";
import { Action } from "./action.tsx";
import { useHeld } from "./keyboard.ts";

export interface PrivacyCurtain {
  readonly open: boolean;
  /** Drawn back until further notice, and not only while the key is held. */
  readonly uncovered: boolean;
  readonly uncover: () => void;
  readonly cover: () => void;
}

/**
 * Covers what must not be seen by chance, because a laptop may be mirrored. `H` held peeks; uncovering lasts until `subject`
 * changes. `place`: where the key has to be pressed, so that a drawer's curtain is not the page's.
 */
export function useCurtain(subject: string, place: "page" | "dialog"): PrivacyCurtain {
  const [uncoveredFor, setUncoveredFor] = useState<string | null>(null);
  const [peeking, setPeeking] = useState(false);
  useHeld("h", place, setPeeking);
  const uncovered = uncoveredFor === subject;
  return {
    open: uncovered || peeking,
    uncovered,
    uncover: () => setUncoveredFor(subject),
    cover: () => setUncoveredFor(null),
  };
}

/** The curtain, drawn. */
export function Covered({ onUncover }: { readonly onUncover: () => void }) {
  return (
    <div class="covered">
      <img class="covered-half" src={curtainLeft} alt="" />
      <img class="covered-half" src={curtainRight} alt="" />
      <div class="covered-plate">
        <p>{CURTAIN.covered}</p>
        <Action onPress={onUncover}>{CURTAIN.uncover}</Action>
      </div>
    </div>
  );
}

/** Covers it again, where it was uncovered for longer. */
export function CoverAgain({ curtain }: { readonly curtain: PrivacyCurtain }) {
  if (!curtain.uncovered) return null;
  return (
    <Action kind="quiet" onPress={curtain.cover}>
      {CURTAIN.cover}
    </Action>
  );
}
