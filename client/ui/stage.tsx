import { signal, useSignalEffect } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { Stage, StageSpec } from "../stage/spec.ts";
import "./stage.css";

/** How long a stage without a place on the page is kept, ms: most pages come back to it. */
const KEPT = 15_000;
/** The first words and controls are on the page before the stage is fetched. */
const FETCH_AFTER = 150;

/**
 * A page has one stage, because a canvas is dear: it moves from place to place with its element. `drawn` says when it
 * first has something to show.
 */
const drawn = signal(false);
let holder: HTMLDivElement | null = null;
let stage: Stage | null = null;
let wanted: StageSpec | null = null;
let opening = false;
/** WebGL has failed on this page once. */
let failed = false;
let ending: ReturnType<typeof setTimeout> | undefined;

async function open(): Promise<void> {
  if (opening || stage !== null || holder === null) return;
  opening = true;
  const parent = holder;
  try {
    const { createStage } = await import("../stage/index.ts");
    const made = await createStage(parent, failed ? { renderer: "canvas" } : { onLost: restart });
    if (parent !== holder) {
      made.destroy();
      return;
    }
    stage = made;
    if (wanted !== null) made.show(wanted);
    drawn.value = true;
  } catch {
    // A page without a stage has all its words and controls. The next scene tries again.
  } finally {
    opening = false;
  }
}

/** On a canvas, with what was wanted last. Until it is there the page shows what it shows without a stage. */
function restart(): void {
  failed = true;
  stage?.destroy();
  stage = null;
  drawn.value = false;
  void open();
}

function place(parent: HTMLElement): void {
  clearTimeout(ending);
  if (holder === null) {
    holder = document.createElement("div");
    holder.className = "stage-holder";
  }
  parent.append(holder);
}

function clear(): void {
  stage?.destroy();
  stage = null;
  holder?.remove();
  holder = null;
  wanted = null;
  drawn.value = false;
}

interface StageViewProps {
  readonly spec: StageSpec;
  /** What the picture shows, for those who do not see it. */
  readonly saying: string;
  readonly class?: string;
  /** Stands there until the stage has come, and for good where it can't. */
  readonly children?: ComponentChildren;
}

/** A scene on the page. It decorates: everything that it tells is also in words. */
export function StageView({ spec, saying, class: more = "", children }: StageViewProps) {
  const slot = useRef<HTMLDivElement>(null);
  const still = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (slot.current === null) return;
    place(slot.current);
    const timer = setTimeout(() => void open(), FETCH_AFTER);
    const parent = slot.current;
    return () => {
      clearTimeout(timer);
      // The next scene may have taken the stage already.
      if (holder?.parentElement !== parent) return;
      holder.remove();
      ending = setTimeout(clear, KEPT);
    };
  }, []);
  useEffect(() => {
    wanted = spec;
    stage?.show(spec);
  });
  useSignalEffect(() => {
    if (still.current !== null) still.current.hidden = drawn.value;
  });
  return (
    <>
      <div class={`stage-slot stage-${spec.scene} ${more}`} aria-hidden="true">
        <div ref={still} class="stage-still">
          {children}
        </div>
        <div ref={slot} class="stage-canvas" />
      </div>
      <p class="hidden">{saying}</p>
    </>
  );
}
