import type { Reach } from "../../shared/protocol/reach.ts";
import { REACH } from "../text/reach.ts";
import "./reach-lights.css";

export type Light = "good" | "bad" | "open";
export const LIGHTS = ["page", "origin", "live"] as const;

/** The three lights of a phone's findings. */
export function lightsOf({ page, origin, live }: Reach): Readonly<Record<(typeof LIGHTS)[number], Light>> {
  return {
    page: page === "loads" ? "good" : "bad",
    origin: origin === "accepted" ? "good" : origin === "checking" || origin === "untried" ? "open" : "bad",
    live: live === "arrives" ? "good" : live === "checking" || live === "untried" ? "open" : "bad",
  };
}

/** Page, origin and live connection: a shape, a colour and a word for each. */
export function ReachLights({ reach }: { readonly reach: Reach }) {
  const lights = lightsOf(reach);
  const words = { page: REACH.page[reach.page], origin: REACH.origin[reach.origin], live: REACH.live[reach.live] };
  return (
    <dl class="reach-lights">
      {LIGHTS.map((which) => (
        <div key={which} class={`reach-light ${lights[which]}`}>
          <dt>
            <LightMark light={lights[which]} />
            {REACH.lights[which]}
          </dt>
          <dd>{words[which]}</dd>
        </div>
      ))}
    </dl>
  );
}

/** A circle with a tick, an octagon with a cross, or a dashed circle. The word beside it says the same. */
export function LightMark({ light }: { readonly light: Light }) {
  return (
    <svg class={`light-mark ${light}`} viewBox="0 0 28 28" aria-hidden="true">
      {light === "bad" ? (
        <path class="light-shape" d="M8.6 1h10.8L27 8.6v10.8L19.4 27H8.6L1 19.4V8.6z" />
      ) : (
        <circle class="light-shape" cx="14" cy="14" r={light === "open" ? 11.5 : 13.5} />
      )}
      {light === "good" && <path class="light-sign" d="M8 14.4l4.2 4.2L20 10.4" />}
      {light === "bad" && <path class="light-sign" d="M9.6 9.6l8.8 8.8M18.4 9.6l-8.8 8.8" />}
    </svg>
  );
}
