import type { NoteView } from "../../../shared/views/notes.ts";
import { INTENTION_VERBS, WALL } from "../../text/debrief.ts";
import { Icon } from "../../ui/icon.tsx";
import { Switch } from "../../ui/switch.tsx";
import type { BlockNotes } from "./notes.ts";

/** What was written in a block: covered, until the host reads it and chooses what the class may see. */
export function Wall({ notes }: { readonly notes: BlockNotes }) {
  const { state, notes: all, shown } = notes;
  const ids = all.map(({ id }) => id);
  const isOpen = ids.every(notes.isUncovered);
  return (
    <section class="card card-wall" aria-labelledby="wall-title">
      <h2 id="wall-title">{WALL.title}</h2>
      <p class="card-note">{state === "none" ? WALL.noServer : WALL.note}</p>
      {state === "fetching" && <p role="status">{WALL.fetching}</p>}
      {state === "failed" && <p role="alert">{WALL.failed}</p>}
      {state === "there" && all.length === 0 && <p class="card-empty">{WALL.none}</p>}
      {all.length > 0 && (
        <>
          <div class="wall-bar">
            <p role="status">{WALL.counts(all.length, shown.length)}</p>
            <button type="button" onClick={() => notes.uncover(ids, !isOpen)}>
              {isOpen ? WALL.coverAll : WALL.uncoverAll}
            </button>
          </div>
          <ul class="wall">
            {all.map((note, n) => (
              <li key={note.id} class="wall-note">
                {notes.isUncovered(note.id) ? (
                  <>
                    <Note note={note} />
                    <Switch
                      label={WALL.show(n + 1)}
                      on={notes.isShown(note.id)}
                      onTurn={(on) => notes.show(note.id, on)}
                    />
                  </>
                ) : (
                  <button
                    type="button"
                    class="wall-cover"
                    aria-label={WALL.uncoverName(n + 1)}
                    onClick={() => notes.uncover([note.id], true)}
                  >
                    {WALL.covered(n + 1)}
                  </button>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** What was written, under which flag, and what came of it: never by whom. */
export function Note({ note: { note, flag, response } }: { readonly note: NoteView }) {
  return (
    <blockquote class="note-card">
      <p>{WALL.quoted(note)}</p>
      <footer>
        <span class={`note-${flag}`}>
          <Icon name={flag} size="1.2em" /> {WALL.told(flag)}
        </span>
        <span class={`note-${response}`}>
          <Icon name={response} size="1.2em" /> {INTENTION_VERBS[response]}
        </span>
      </footer>
    </blockquote>
  );
}
