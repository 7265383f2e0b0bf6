import { useState } from "preact/hooks";
import type { Choice } from "../../../shared/game/events.ts";
import { NOTE_LENGTH } from "../../../shared/rules/words.ts";
import type { ModelDecide, SeatView } from "../../../shared/views/seat-view.ts";
import { PLAY, REASON_LABELS, say } from "../../text/play.ts";
import { Button } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { RadioGroup } from "../../ui/radio.tsx";
import { Sheet } from "../../ui/sheet.tsx";
import { useShortcuts } from "../../ui/shortcuts.ts";
import { Frame, Title } from "../frame.tsx";
import { ChoiceCard, FlagStrip } from "./parts.tsx";

interface WhyProps {
  readonly view: SeatView & ModelDecide;
  readonly choice: Choice;
  readonly onPut: (choice: Choice) => void;
  readonly onChange: () => void;
}

/** The scratchpad: a reason, and a note if one likes. */
export function Why({ view, choice, onPut, onChange }: WhyProps) {
  const [writing, setWriting] = useState(false);
  const { reasons } = view.layout;
  const pick = (reason: (typeof reasons)[number]) => onPut({ ...choice, reason });
  const lock = choice.reason === null ? undefined : () => onPut({ ...choice, locked: true });
  const keys = reasons.map((reason, i) => [String(i + 1), () => pick(reason)] as const);
  useShortcuts({ ...Object.fromEntries(keys), Enter: lock, Escape: onChange });
  return (
    <Frame
      class="why"
      bottom={
        <div class="why-bottom">
          <button type="button" class="button note-button" aria-haspopup="dialog" onClick={() => setWriting(true)}>
            <Icon name="note" />
            <span>{PLAY.note}</span>
            {choice.note !== null && <span class="note-mark" />}
          </button>
          <Button look="main" disabled={lock === undefined} {...(lock && { icon: "lock", onPress: lock })}>
            {lock === undefined ? PLAY.chooseReason : PLAY.lockIn}
          </Button>
        </div>
      }
    >
      <FlagStrip short tier={view.flag} treatment={view.treatment} />
      <ChoiceCard choice={choice} kind={view.requestKind} onChange={onChange} />
      <Title class="why-title">{PLAY.why}</Title>
      <p class="why-who">{view.treatment.scratchpad === "visible" ? PLAY.padVisible : PLAY.padPrivate}</p>
      <RadioGroup
        label={PLAY.why}
        value={choice.reason}
        options={reasons.map((reason) => ({ value: reason, label: REASON_LABELS[reason] }))}
        onChoose={pick}
      />
      {writing && (
        <NoteSheet
          note={choice.note ?? ""}
          onDone={(note) => {
            setWriting(false);
            const kept = note.trim() === "" ? null : note.trim();
            if (kept !== choice.note) onPut({ ...choice, note: kept });
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
