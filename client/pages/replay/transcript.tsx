import { useComputed } from "@preact/signals";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { Scene, SeatAt } from "../../../shared/replay/steps.ts";
import { REPLAY } from "../../text/replay.ts";
import type { ReplayPlayer } from "./player.ts";
import { sceneText, seatSentences, stepText } from "./words.ts";

/** For a whole class only some seats are described, those with something unusual first. */
const MOST_SEATS = 12;

/** Everything that the stage shows, in words: every step in a line, and the present one seat by seat. */
export function Transcript({ player }: { readonly player: ReplayPlayer }) {
  const lines = useComputed(() => {
    const { steps, at } = player.replay.value;
    const sight = player.sight.value;
    return steps.map((step, n) => ({ name: stepText(step), text: sceneText(at(n, sight)) }));
  });
  const list = useRef<HTMLOListElement>(null);
  const index = player.index.value;
  useLayoutEffect(() => {
    const here = list.current?.children[index];
    // The list alone is moved: the page stays where it is.
    if (list.current !== null && here instanceof HTMLElement) keepInSight(list.current, here);
  }, [index]);
  return (
    <aside class="happened">
      <h2>{REPLAY.happened}</h2>
      <ol ref={list}>
        {lines.value.map(({ name, text }, n) => (
          <li key={name} class={n === index ? "here" : ""}>
            <button type="button" aria-current={n === index ? "step" : undefined} onClick={() => player.goTo(n)}>
              <strong>{name}</strong>
              <span>{text}</span>
            </button>
            {n === index && <Seats scene={player.scene.value} isLab={player.lab.value !== null} />}
          </li>
        ))}
      </ol>
    </aside>
  );
}

function keepInSight(list: HTMLElement, item: HTMLElement): void {
  const top = item.offsetTop - list.offsetTop;
  const isInSight = top >= list.scrollTop && top + item.offsetHeight <= list.scrollTop + list.clientHeight;
  if (!isInSight) list.scrollTop = top - Math.min(80, list.clientHeight / 4);
}

function Seats({ scene, isLab }: { readonly scene: Scene; readonly isLab: boolean }) {
  const told = isLab ? scene.seats : notable(scene).slice(0, MOST_SEATS);
  const others = isLab ? 0 : scene.seats.length - told.length;
  return (
    <ul class="seats">
      {told.map((seat) => (
        <li key={seat.seat}>
          <strong>{REPLAY.seat(seat.seat + 1)}</strong> {seatSentences(seat, scene.step, scene.sight).join(" ")}
        </li>
      ))}
      {others > 0 && <li class="note">{REPLAY.more(others)}</li>}
    </ul>
  );
}

function notable({ seats }: Scene): readonly SeatAt[] {
  return [...seats].sort((a, b) => weight(b) - weight(a));
}

function weight({ override, audited, response, by, rating, observed, before, value }: SeatAt): number {
  if (override) return 5;
  if (audited || response === "object") return 4;
  if (by === "stand-in" || (before !== null && before !== value)) return 3;
  if (rating === -1) return 2;
  return observed === true ? 1 : 0;
}
