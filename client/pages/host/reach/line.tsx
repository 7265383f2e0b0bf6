import { canPlay, type ReachedPhone } from "../../../../shared/protocol/reach.ts";
import { REACH, REACH_CONSOLE } from "../../../text/reach.ts";
import { LIGHTS, type Light, LightMark, lightsOf } from "../../../ui/reach-lights.tsx";

interface ReachLineProps {
  readonly phones: readonly ReachedPhone[];
  readonly onOpen: () => void;
}

/** The way to the test from the lobby, and in short what came of it. */
export function ReachLine({ phones, onOpen }: ReachLineProps) {
  const through = phones.filter((phone) => canPlay(phone) !== null).map(lightsOf);
  return (
    <div class="reach-line">
      <p>
        <strong>{REACH_CONSOLE.title}</strong>
        <button type="button" id="reach-open" class="reach-link" onClick={onOpen}>
          {REACH_CONSOLE.check}
        </button>
      </p>
      {through.length > 0 && (
        <ul>
          {LIGHTS.map((which) => {
            const light = worst(through.map((lights) => lights[which]));
            return (
              <li key={which}>
                <LightMark light={light} />
                {REACH.short[which]}
                <span class="hidden"> {REACH_CONSOLE.short[light]}</span>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}

function worst(lights: readonly Light[]): Light {
  return lights.includes("bad") ? "bad" : lights.includes("open") ? "open" : "good";
}
