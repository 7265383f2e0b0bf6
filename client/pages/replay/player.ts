import { batch, computed, effect, type ReadonlySignal, signal } from "@preact/signals";
import type { RecordedBlock, Recording } from "../../../shared/replay/recording.ts";
import {
  type Marks,
  nearestStep,
  type Replay,
  replayOf,
  roundFrom,
  type Scene,
  type Sight,
} from "../../../shared/replay/steps.ts";

export const PLAYBACK_SPEEDS = [0.5, 1, 2, 4] as const;
export type PlaybackSpeed = (typeof PLAYBACK_SPEEDS)[number];

/** How long a step is shown while playing at speed 1, ms: long enough to read its sentence. */
const STEP = 2000;

/** The present position in a recording, and how to move it. Created anew for each recording. */
export interface ReplayPlayer {
  readonly recording: Recording;
  readonly block: ReadonlySignal<RecordedBlock>;
  /** Null: the whole class. */
  readonly lab: ReadonlySignal<number | null>;
  readonly sight: ReadonlySignal<Sight>;
  readonly playing: ReadonlySignal<boolean>;
  readonly speed: ReadonlySignal<PlaybackSpeed>;
  readonly replay: ReadonlySignal<Replay>;
  readonly index: ReadonlySignal<number>;
  readonly scene: ReadonlySignal<Scene>;
  readonly marks: ReadonlySignal<readonly Marks[]>;
  readonly seeBlock: (block: RecordedBlock) => void;
  readonly seeLab: (lab: number | null) => void;
  readonly see: (sight: Sight) => void;
  readonly setSpeed: (speed: PlaybackSpeed) => void;
  /** Goes to a step, from 0; beyond the ends, to the first or the last. */
  readonly goTo: (index: number) => void;
  readonly goByRound: (by: 1 | -1) => void;
  /** Plays on, from the start if it has come to the end, or stops. */
  readonly togglePlaying: () => void;
  readonly stop: () => void;
}

export function createReplayPlayer(recording: Recording, first: RecordedBlock): ReplayPlayer {
  const block = signal(first);
  const lab = signal<number | null>(null);
  const sight = signal<Sight>("overseen");
  const playing = signal(false);
  const speed = signal<PlaybackSpeed>(1);
  const index = signal(0);
  const replay = computed(() => replayOf(block.value, lab.value));
  const last = () => replay.peek().steps.length - 1;
  const goTo = (to: number) => {
    index.value = Math.max(0, Math.min(to, last()));
  };
  /** Looks at something else from the same place of the course. */
  const turn = (change: () => void) =>
    batch(() => {
      const step = replay.peek().steps[index.peek()];
      change();
      goTo(step === undefined ? 0 : nearestStep(replay.peek().steps, step));
    });
  const stop = effect(() => {
    if (!playing.value) return;
    const here = index.value;
    const timer = setTimeout(() => {
      goTo(here + 1);
      if (index.peek() === last()) playing.value = false;
    }, STEP / speed.value);
    return () => clearTimeout(timer);
  });
  return {
    recording,
    block,
    lab,
    sight,
    playing,
    speed,
    replay,
    index,
    scene: computed(() => replay.value.at(index.value, sight.value)),
    marks: computed(() => replay.value.marks(sight.value)),
    seeBlock: (next) =>
      turn(() => {
        block.value = next;
        lab.value = null;
      }),
    seeLab: (next) =>
      turn(() => {
        lab.value = next;
      }),
    see: (next) => {
      sight.value = next;
    },
    setSpeed: (next) => {
      speed.value = next;
    },
    goTo,
    goByRound: (by) => goTo(roundFrom(replay.peek().steps, index.peek(), by)),
    togglePlaying: () =>
      batch(() => {
        if (!playing.peek() && index.peek() === last()) goTo(0);
        playing.value = !playing.peek();
      }),
    stop,
  };
}
