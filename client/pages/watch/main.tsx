import "../../ui/base.css";
import "../../seat/seat.css";
import { signal } from "@preact/signals";
import { render } from "preact";
import { hearServerTime } from "../../net/clock.ts";
import { Body } from "../../seat/body.tsx";
import { type Glimpse, LISTENING } from "../../seat/glimpse.ts";
import { placeText } from "../../seat/place.ts";
import { SeatTimer } from "../../seat/timer.tsx";
import { ShortcutsRest } from "../../ui/shortcuts.ts";
import { ownTime } from "../../ui/time-left.ts";
import { keepTrueWhenTranslated } from "../../ui/translation.ts";

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
        {pulse !== null && <SeatTimer pulse={pulse} />}
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
