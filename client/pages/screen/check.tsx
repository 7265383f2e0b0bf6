import type { Pulse } from "../../../shared/views/pulse.ts";
import { CHECK_SCREEN } from "../../text/check.ts";
import { BRIEFING } from "../../text/screen.ts";
import { Pills } from "./pills.tsx";

/** While everyone answers the check questions. How they are answered is not shown here. */
export function ScreenCheck({ code, pulse }: { readonly code: string; readonly pulse: Pulse }) {
  const [figure, words] = BRIEFING.ready(pulse.acted, pulse.asked);
  return (
    <main class="words ending check">
      <Pills code={code} pulse={pulse} />
      <h1>{CHECK_SCREEN.title}</h1>
      {CHECK_SCREEN.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {pulse.asked > 0 && (
        <p class="check-ready figures" aria-live="polite">
          <strong>{figure}</strong> {words}
        </p>
      )}
    </main>
  );
}
