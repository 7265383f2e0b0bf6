import type { Moment } from "../../../shared/game/phase.ts";
import { type Beat, nextBeat } from "../../../shared/rules/beats.ts";

/** What the screen lets be heard. Nothing is told by sound alone: each has its equal in what is seen at that instant. */
export type Cue = "lamp" | "tick" | "cloth" | "chord" | "coins";

/** What the cues follow from. */
export interface Heard {
  readonly moment: Moment;
  /** How many masks the reveal shows. */
  readonly masks: number;
  /** Whether coins fly to those who were rewarded. */
  readonly coins: boolean;
}

/** What each beat sounds like when it comes. */
const CUES: Readonly<Record<Beat, (heard: Heard) => Cue | null>> = {
  lightsDown: () => null,
  report: () => null,
  guess: () => null,
  curtain: () => "cloth",
  masks: ({ masks }) => (masks > 0 ? "chord" : null),
  gap: () => null,
  rounds: () => null,
  rewards: ({ coins }) => (coins ? "coins" : null),
  deployment: () => null,
  values: () => null,
  you: () => null,
};

/** What a step to another moment sounds like: as with what moves, only what comes next is played, and nothing on going back. */
export function cueOf(before: Heard, now: Heard): Cue | null {
  const { phase, block, round, beat } = now.moment;
  const last = before.moment;
  if (phase !== last.phase || block !== last.block || round !== last.round) return "lamp";
  if (phase !== "reveal" || beat !== nextBeat(last.beat)) return null;
  return CUES[beat](now);
}

const LAST_SECONDS = 5;

/** Which of the last seconds has just begun, 5 to 1; null before them, and when the time is up. */
export function lastSecond(left: number | null): number | null {
  const second = left === null ? 0 : Math.ceil(left / 1000);
  return second >= 1 && second <= LAST_SECONDS ? second : null;
}

/** Plays cues, all of them made here. */
export interface SoundPlayer {
  play(cue: Cue): void;
  close(): void;
}

const GESTURES = ["pointerdown", "keydown"] as const;

/**
 * A player on this page. A browser lets a page be heard only once somebody has touched it: until then `onBlocked` is told so,
 * and the first click or key sets it free.
 */
export function createSoundPlayer(onBlocked: (blocked: boolean) => void): SoundPlayer {
  const context = new AudioContext();
  const out = context.createGain();
  out.gain.value = 0.6;
  out.connect(context.destination);
  const rustle = noise(context, 2);
  const tell = () => onBlocked(context.state !== "running" && context.state !== "closed");
  const free = () => void context.resume();
  context.addEventListener("statechange", tell);
  for (const gesture of GESTURES) addEventListener(gesture, free);
  tell();

  const cues: Readonly<Record<Cue, () => void>> = {
    // The switch of a lamp: its snap, and the housing that answers.
    lamp() {
      blow({ from: 2600, to: 2200, width: 1.2, loud: 0.5, rise: 0.002, seconds: 0.05 });
      tone({ hertz: 150, shape: "triangle", loud: 0.35, rise: 0.002, seconds: 0.12 });
    },
    tick() {
      tone({ hertz: 880, shape: "sine", loud: 0.12, rise: 0.004, seconds: 0.06 });
    },
    cloth() {
      blow({ from: 380, to: 1500, width: 0.7, loud: 0.4, rise: 0.7, seconds: 1.8 });
    },
    /** Coins that land one after the other, from the first to the last that is seen to. */
    coins() {
      for (let n = 0; n < 8; n++) {
        const hertz = n % 2 === 0 ? 1760 : 2217;
        tone({ hertz, shape: "sine", loud: 0.08, rise: 0.002, seconds: 0.3, after: 1.5 + n * 0.3 });
      }
    },
    chord() {
      for (const hertz of [55, 82.4, 110, 130.8]) {
        tone({ hertz, shape: "triangle", loud: 0.22, rise: 0.06, seconds: 2.6 });
      }
    },
  };

  /** One note, from silence to silence. */
  function tone({ hertz, shape, ...swell }: Swell & { readonly hertz: number; readonly shape: OscillatorType }): void {
    const note = new OscillatorNode(context, { frequency: hertz, type: shape });
    note.connect(envelope(swell));
    const start = context.currentTime + (swell.after ?? 0);
    note.start(start);
    note.stop(start + swell.seconds);
  }

  /** Air, heard through a band that moves. */
  function blow({ from, to, width, ...swell }: Swell & Readonly<Record<"from" | "to" | "width", number>>): void {
    const { currentTime: now } = context;
    const air = new AudioBufferSourceNode(context, { buffer: rustle, loop: true });
    const band = new BiquadFilterNode(context, { type: "bandpass", frequency: from, Q: width });
    band.frequency.exponentialRampToValueAtTime(to, now + swell.seconds * 0.6);
    air.connect(band).connect(envelope(swell));
    air.start();
    air.stop(now + swell.seconds);
  }

  function envelope({ loud, rise, seconds, after = 0 }: Swell): GainNode {
    const now = context.currentTime + after;
    const gain = new GainNode(context, { gain: 0 });
    gain.gain.setValueAtTime(0, now);
    gain.gain.linearRampToValueAtTime(loud, now + rise);
    // Not to nought, which no exponential reaches: the stop after it is too quiet to click.
    gain.gain.exponentialRampToValueAtTime(0.001, now + seconds);
    gain.connect(out);
    return gain;
  }

  return {
    play(cue) {
      // What could not be heard in its moment is not made up for later.
      if (context.state === "running" && !document.hidden) cues[cue]();
    },
    close() {
      for (const gesture of GESTURES) removeEventListener(gesture, free);
      context.removeEventListener("statechange", tell);
      void context.close();
    },
  };
}

interface Swell {
  readonly loud: number;
  /** Until it is loudest, s. */
  readonly rise: number;
  readonly seconds: number;
  /** Until it begins, s; at once if not said. */
  readonly after?: number;
}

function noise(context: AudioContext, seconds: number): AudioBuffer {
  const buffer = new AudioBuffer({ length: context.sampleRate * seconds, sampleRate: context.sampleRate });
  const samples = buffer.getChannelData(0);
  for (let i = 0; i < samples.length; i++) samples[i] = Math.random() * 2 - 1;
  return buffer;
}
