import "../ui/base.css";
import "../play/play.css";
import { signal } from "@preact/signals";
import { render } from "preact";
import { hearServerTime } from "../net/clock.ts";
import { Body } from "../play/body.tsx";
import { placeText } from "../play/place.ts";
import { Timer } from "../play/timer.tsx";
import { ownTime } from "../play/timing.ts";
import { ShortcutsRest } from "../ui/shortcuts.ts";
import { keepTrueWhenTranslated } from "../ui/translation.ts";
import { type Glimpse, LISTENING } from "./glimpse.ts";

/** A phone to look at, and not to touch: the page of the seat that the console watches. By itself it shows nothing. */
const seen = signal<Glimpse | null>(null);

const nothing = () => {};

function Picture() {
  if (seen.value === null) return null;
  const { view } = seen.value;
  const pulse = ownTime(seen.value.pulse, view.moreUntil);
  const { block, round } = view.moment;
  return (
    <div class="phone" inert data-paused={pulse?.paused === true}>
      <header class="bar">
        <span class="bar-place">{placeText(view)}</span>
        {pulse !== null && <Timer pulse={pulse} />}
      </header>
      <ShortcutsRest.Provider value={true}>
        <div class="contents">
          <Body
            // What the seat has sent is shown as it came: nothing is chosen here that could stand against it.
            key={`${view.seat} ${view.kind} ${block} ${round} ${JSON.stringify(view)}`}
            view={view}
            pulse={pulse}
            wayBack={null}
            onAct={nothing}
            onHop={nothing}
          />
        </div>
      </ShortcutsRest.Provider>
    </div>
  );
}

addEventListener("message", ({ origin, source, data }: MessageEvent<Glimpse>) => {
  if (origin !== location.origin || source !== parent || parent === window) return;
  // The console knows it better than this page, which is on the same device: each word of it counts.
  hearServerTime(data.now, data);
  seen.value = data;
});

const page = document.getElementById("page");
if (page !== null) {
  keepTrueWhenTranslated(page);
  render(<Picture />, page);
}
parent.postMessage(LISTENING, location.origin);
