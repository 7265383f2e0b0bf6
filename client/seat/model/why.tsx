import { useState } from "preact/hooks";
import type { Choice, Explanation } from "../../../shared/game/events.ts";
import type { Act } from "../../../shared/protocol/messages.ts";
import { NOTE_LENGTH } from "../../../shared/rules/words.ts";
import type { ModelDecide, ModelWaiting, SeatView } from "../../../shared/views/seat-view.ts";
import { PLAY, REASON_LABELS, say } from "../../text/play.ts";
import { Button } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { RadioGroup } from "../../ui/radio.tsx";
import { Sheet } from "../../ui/sheet.tsx";
import { useShortcuts } from "../../ui/shortcuts.ts";
import { Frame, Title } from "../frame.tsx";
import { ChoiceCard, FlagStrip } from "./parts.tsx";

type View = SeatView & (ModelDecide | ModelWaiting);

interface WhyProps {
  readonly view: View;
  readonly choice: Choice;
  readonly onAct: (act: Act) => void;
  /** Once the reason is locked in. */
  readonly onLock: (explanation: Explanation) => void;
}

/** The scratchpad, once the answer can't be changed any more: a reason, and a note if one likes. Whatever is tapped is sent at once. */
export function Why({ view, choice, onAct, onLock }: WhyProps) {
  const [explanation, setExplanation] = useState<Explanation>(
    view.explanation ?? { reason: null, note: null, locked: false },
  );
  const [writing, setWriting] = useState(false);
  const { reasons } = view.layout;

  function put(next: Explanation): void {
    setExplanation(next);
    const { block, round } = view.moment;
    onAct({ type: "explain", turn: { block, round }, reason: next.reason, note: next.note, lock: next.locked });
    if (next.locked) onLock(next);
  }
  const pick = (reason: (typeof reasons)[number]) => put({ ...explanation, reason });
  const lock = explanation.reason === null ? undefined : () => put({ ...explanation, locked: true });
  const keys = reasons.map((reason, i) => [String(i + 1), () => pick(reason)] as const);
  useShortcuts({ ...Object.fromEntries(keys), Enter: lock });
  return (
    <Frame
      class="why"
      bottom={
        <div class="why-bottom">
          <button type="button" class="button note-button" aria-haspopup="dialog" onClick={() => setWriting(true)}>
            <Icon name="note" />
            <span>{PLAY.note}</span>
            {explanation.note !== null && <span class="note-mark" />}
          </button>
          <Button look="main" disabled={lock === undefined} {...(lock && { onPress: lock })}>
            {lock === undefined ? PLAY.chooseReason : PLAY.reasonDone}
          </Button>
        </div>
      }
    >
      <FlagStrip short tier={view.flag} treatment={view.treatment} />
      <ChoiceCard choice={choice} kind={view.requestKind} />
      <Title class="why-title">{PLAY.why}</Title>
      <p class="why-who">{view.treatment.scratchpad === "visible" ? PLAY.padVisible : PLAY.padPrivate}</p>
      <RadioGroup
        label={PLAY.why}
        value={explanation.reason}
        options={reasons.map((reason) => ({ value: reason, label: REASON_LABELS[reason] }))}
        onChoose={pick}
      />
      {writing && (
        <NoteSheet
          note={explanation.note ?? ""}
          onDone={(note) => {
            setWriting(false);
            const kept = note.trim() === "" ? null : note.trim();
            if (kept !== explanation.note) put({ ...explanation, note: kept });
          }}
        />
      )}
    </Frame>
  );
}

/** From here on it is good to know how much still fits. */
const COUNT_FROM = 200;

function NoteSheet({ note, onDone }: { readonly note: string; readonly onDone: (note: string) => void }) {
  const [text, setText] = useState(note);
  return (
    <Sheet title={PLAY.noteTitle} onClose={() => onDone(text)}>
      <textarea
        class="note-text"
        aria-label={PLAY.noteLabel}
        rows={5}
        maxLength={NOTE_LENGTH}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <p class="note-count figures" aria-live="polite">
        {text.length >= COUNT_FROM && say.noteCount(text.length, NOTE_LENGTH)}
      </p>
      <Button look="main" onPress={() => onDone(text)}>
        {PLAY.noteDone}
      </Button>
    </Sheet>
  );
}
