import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { RecordedBlock } from "../../../shared/replay/recording.ts";
import type { NoteView } from "../../../shared/views/notes.ts";
import { PAGE, PRESENT, WALL } from "../../text/debrief.ts";
import { Rich } from "../../ui/rich.tsx";
import { Chart, Legend } from "./card.tsx";
import type { Plate } from "./plate.ts";
import { Note } from "./wall.tsx";

type Slide =
  | { readonly kind: "plate"; readonly plate: Plate; readonly over: string }
  | { readonly kind: "notes"; readonly notes: readonly NoteView[] };

interface PresentProps {
  readonly block: RecordedBlock;
  readonly plates: readonly Plate[];
  /** Those over all blocks. */
  readonly comparing: readonly Plate[];
  /** Those that the host chose. */
  readonly notes: readonly NoteView[];
  /** What comes after the notes. */
  readonly last: readonly Plate[];
  readonly onClose: () => void;
}

/** So many notes have room on a slide. */
const BESIDE = 4;
const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  PageDown: 1,
  " ": 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  PageUp: -1,
};

/** One chart at a time, for the projector. Always in the dark, as the screen is. */
export function Present({ block, plates, comparing, notes, last, onClose }: PresentProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [at, setAt] = useState(0);
  const over = PAGE.blockName(block.number + 1, block.title);
  const slides = [
    ...chartSlides(plates, over, 1),
    ...chartSlides(comparing, PAGE.overBlocks),
    ...noteSlides(notes),
    ...chartSlides(last, PAGE.overBlocks),
  ];
  const place = Math.min(at, slides.length - 1);
  const slide = slides[place];
  useLayoutEffect(() => {
    const shown = dialog.current;
    if (shown === null) return;
    shown.showModal();
    // The keys turn the pages; a ring around a button would only be looked at.
    shown.focus();
    // Where the browser won't, a window does.
    shown.requestFullscreen?.().catch(() => undefined);
    return () => {
      if (document.fullscreenElement === shown) void document.exitFullscreen();
    };
  }, []);
  const go = (step: number) => setAt(Math.max(0, Math.min(slides.length - 1, place + step)));
  return (
    <dialog
      ref={dialog}
      tabIndex={-1}
      class="present"
      data-theme="dark"
      aria-label={PRESENT.label}
      onClose={onClose}
      onKeyDown={(event) => {
        // Full screen takes Esc for itself, and closes nothing.
        if (event.key === "Escape") return dialog.current?.close();
        const step = STEPS[event.key];
        if (step === undefined || (event.key === " " && event.target instanceof HTMLButtonElement)) return;
        event.preventDefault();
        go(step);
      }}
    >
      {slide !== undefined && <SlideView key={place} slide={slide} block={over} />}
      <nav class="present-bar" aria-label={PRESENT.hint}>
        <button type="button" disabled={place === 0} onClick={() => go(-1)}>
          {PRESENT.back}
        </button>
        <span class="figures" role="status">
          {PRESENT.page(place + 1, slides.length)}
        </span>
        <button type="button" disabled={place + 1 === slides.length} onClick={() => go(1)}>
          {PRESENT.next}
        </button>
        <button type="button" onClick={() => dialog.current?.close()}>
          {PRESENT.end}
        </button>
      </nav>
    </dialog>
  );
}

/** Charts with nothing in them are left out. Of so many at least that there are `least`: an empty one says why it is. */
function chartSlides(plates: readonly Plate[], over: string, least = 0): Slide[] {
  const full = plates.filter(({ empty }) => empty === null);
  const shown = full.length >= least ? full : plates.slice(0, least);
  return shown.map((plate) => ({ kind: "plate", plate, over }));
}

function noteSlides(notes: readonly NoteView[]): Slide[] {
  return Array.from({ length: Math.ceil(notes.length / BESIDE) }, (_, n) => ({
    kind: "notes",
    notes: notes.slice(n * BESIDE, (n + 1) * BESIDE),
  }));
}

function SlideView({ slide, block }: { readonly slide: Slide; readonly block: string }) {
  if (slide.kind === "notes") {
    return (
      <section class="slide">
        <p class="slide-over">{block}</p>
        <h2>{WALL.presentTitle}</h2>
        <div class="slide-notes">
          {slide.notes.map((note) => (
            <Note key={note.id} note={note} />
          ))}
        </div>
        <p class="slide-source">{WALL.presentNote}</p>
      </section>
    );
  }
  const { title, note, finding, empty, legend, sources, id } = slide.plate;
  return (
    <section class="slide" data-slide={id}>
      <p class="slide-over">
        {slide.over} · {title}
      </p>
      <h2>
        <Rich text={finding} />
      </h2>
      <p class="slide-note">{note}</p>
      {empty === null ? <Chart plate={slide.plate} /> : <p class="card-empty">{empty}</p>}
      <Legend items={legend} />
      <p class="slide-source">{sources[slide.plate.spoken]}</p>
    </section>
  );
}
