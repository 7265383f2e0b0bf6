import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Pulse } from "../../../shared/views/pulse.ts";
import type { ScreenView } from "../../../shared/views/screen-view.ts";
import { SOUND } from "../../text/screen.ts";
import { timeLeft, useServerNow } from "../../ui/time-left.ts";
import { useModule } from "../../ui/use-module.ts";
import type { Heard, SoundPlayer } from "./sound.ts";

const loadSound = () => import("./sound.ts");

interface SoundLineProps {
  readonly view: ScreenView;
  readonly pulse: Pulse;
  readonly online: boolean;
}

/** The screen is heard while the host wants it to be, and something is shown. */
export function SoundLine({ view, pulse, online }: SoundLineProps) {
  const on = view.sound && view.kind !== "blank";
  const sound = useModule(on, loadSound);
  return on && sound !== null ? <Sounding view={view} pulse={pulse} online={online} sound={sound} /> : null;
}

interface SoundingProps extends SoundLineProps {
  readonly sound: typeof import("./sound.ts");
}

/** Plays what belongs to each moment. The line says what the browser still wants for it. */
function Sounding({ view, pulse, online, sound }: SoundingProps) {
  const [blocked, setBlocked] = useState(false);
  const player = useRef<SoundPlayer | null>(null);
  const heard = useRef<Heard | null>(null);
  const { phase, block, round, beat } = view.moment;
  const second = sound.lastSecond(pulse.paused ? null : timeLeft(pulse, useServerNow(100)));

  useEffect(() => {
    const made = sound.createSoundPlayer(setBlocked);
    player.current = made;
    return () => made.close();
  }, [sound]);

  useEffect(() => {
    const { masks, rewards } = view.kind === "reveal" ? view : { masks: null, rewards: null };
    const coins = rewards?.some(({ seats }) => seats.some(({ rewarded }) => rewarded > 0)) ?? false;
    const now = { moment: view.moment, masks: masks?.seats.length ?? 0, coins };
    const cue = heard.current === null ? null : sound.cueOf(heard.current, now);
    heard.current = now;
    if (cue !== null) player.current?.play(cue);
  }, [phase, block, round, beat]);

  useEffect(() => {
    if (second !== null) player.current?.play("tick");
  }, [second]);

  // With the line itself: somebody who reads it looks for the cursor.
  useLayoutEffect(() => {
    document.body.toggleAttribute("data-sound-blocked", blocked);
    return () => document.body.removeAttribute("data-sound-blocked");
  }, [blocked]);

  // While the screen is offline, that is said alone.
  return blocked && online ? <p class="sound-line">{SOUND.blocked}</p> : null;
}
