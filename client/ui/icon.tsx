import agent from "../../assets/art/icon-agent.svg?raw";
import audit from "../../assets/art/icon-audit.svg?raw";
import clock from "../../assets/art/icon-clock.svg?raw";
import comply from "../../assets/art/icon-comply.svg?raw";
import core from "../../assets/art/icon-core.svg?raw";
import deploy from "../../assets/art/icon-deploy.svg?raw";
import free from "../../assets/art/icon-free.svg?raw";
import lock from "../../assets/art/icon-lock.svg?raw";
import note from "../../assets/art/icon-note.svg?raw";
import object from "../../assets/art/icon-object.svg?raw";
import offline from "../../assets/art/icon-offline.svg?raw";
import paid from "../../assets/art/icon-paid.svg?raw";
import pause from "../../assets/art/icon-pause.svg?raw";
import pro from "../../assets/art/icon-pro.svg?raw";
import refuse from "../../assets/art/icon-refuse.svg?raw";
import seats from "../../assets/art/icon-seats.svg?raw";

// The mask is not here: pages that may be seen before the first reveal must not even load it.
const ICONS = {
  agent,
  audit,
  clock,
  comply,
  core,
  deploy,
  free,
  lock,
  note,
  object,
  offline,
  paid,
  pause,
  pro,
  refuse,
  seats,
} as const;
export type IconName = keyof typeof ICONS;

/** An icon beside a word that says the same: it takes the colour of its text and is hidden from screen readers. */
export function Icon({ name, size = 24 }: { readonly name: IconName; readonly size?: number | string }) {
  return <RawIcon svg={ICONS[name]} size={size} />;
}

/** For the few icons that a page loads by itself. */
export function RawIcon({ svg, size = 24 }: { readonly svg: string; readonly size?: number | string }) {
  const length = typeof size === "number" ? `${size}px` : size;
  return (
    <span
      class="icon"
      aria-hidden="true"
      style={{ display: "inline-flex", flex: "none", width: length, height: length }}
      // Own files from assets/art, inlined for `currentColor`.
      dangerouslySetInnerHTML={{ __html: svg }}
    />
  );
}
