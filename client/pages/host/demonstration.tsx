import "./demonstration.css";
import { useState } from "preact/hooks";
import { USUAL_MIX } from "../../../shared/agents/mix.ts";
import type { Create, HostAct } from "../../../shared/protocol/messages.ts";
import { MAX_CAST, MIX_NAMES, type MixName, SPEEDS } from "../../../shared/protocol/wire.ts";
import type { HostView } from "../../../shared/views/host-view.ts";
import type { Pulse } from "../../../shared/views/pulse.ts";
import { KEYS, NOW } from "../../text/host.ts";
import { DEMONSTRATION, REHEARSAL } from "../../text/rehearsal.ts";
import { Icon } from "../../ui/icon.tsx";
import { Switch } from "../../ui/switch.tsx";
import { Action } from "./action.tsx";
import { useKeys } from "./keyboard.ts";

export type Demonstration = NonNullable<Create["demonstration"]>;
type Speed = Demonstration["speed"];

/** How many play a demonstration, and how many are offered to rehearse with. */
const USUAL_CAST = 24;

interface OfferProps {
  readonly disabled: boolean;
  readonly onStart: (demonstration: Demonstration) => void;
}

/** Before there is a classroom: one that agents play by themselves, for a talk. */
export function DemonstrationOffer({ disabled, onStart }: OfferProps) {
  const [speed, setSpeed] = useState<Speed>(5);
  return (
    <section class="demonstration" aria-labelledby="demonstration-title">
      <h2 id="demonstration-title">{DEMONSTRATION.title}</h2>
      <p class="note">{DEMONSTRATION.lead(USUAL_CAST)}</p>
      <div class="demonstration-start">
        <SpeedPick speed={speed} onPick={setSpeed} />
        <Action disabled={disabled} onPress={() => onStart({ people: USUAL_CAST, speed })}>
          {DEMONSTRATION.start}
        </Action>
      </div>
    </section>
  );
}

function SpeedPick({ speed, onPick }: { readonly speed: number; readonly onPick: (speed: Speed) => void }) {
  return (
    <label class="speed">
      {DEMONSTRATION.speed}{" "}
      <select
        value={speed}
        onChange={({ currentTarget }) => {
          const picked = SPEEDS.find((each) => String(each) === currentTarget.value);
          if (picked !== undefined) onPick(picked);
        }}
      >
        {SPEEDS.map((each) => (
          <option key={each} value={each}>
            {DEMONSTRATION.times(each)}
          </option>
        ))}
      </select>
    </label>
  );
}

interface ControlsProps {
  readonly view: HostView;
  readonly pulse: Pulse;
  readonly act: (act: HostAct) => void;
}

/** In a demonstration: how fast it goes on by itself, and a pause wherever there is no other button for it. */
export function DemonstrationControls({ view, pulse, act }: ControlsProps) {
  const { phase } = view.moment;
  const bare = view.speed !== null && (phase === "lobby" || phase === "reveal");
  const pause = () => act({ type: pulse.paused ? "resume" : "pause" });
  useKeys(bare ? { " ": pause } : {});
  if (view.speed === null || phase === "debrief" || phase === "closed") return null;
  return (
    <fieldset class="demonstration-controls" aria-label={DEMONSTRATION.title}>
      <SpeedPick speed={view.speed} onPick={(speed) => act({ type: "setSpeed", speed })} />
      {bare && (
        <Action onPress={pause} hint={KEYS.space} keys="Space">
          <Icon name="pause" />
          {pulse.paused ? NOW.resume : NOW.pause}
        </Action>
      )}
    </fieldset>
  );
}

/** In the lobby: agents come and take people's parts, and go home again. */
export function RehearsalOffer({ view, act }: Omit<ControlsProps, "pulse">) {
  const [people, setPeople] = useState(String(USUAL_CAST));
  const [mix, setMix] = useState<MixName>(USUAL_MIX);
  const wanted = Number(people);
  const sound = Number.isInteger(wanted) && wanted >= 1 && wanted <= MAX_CAST;
  if (view.cast > 0) {
    return (
      <>
        <p class="rehearsal-offer">
          <span>{REHEARSAL.here(view.cast)}</span>
          {view.people.length > view.cast && !view.castCounts && <span class="note">{REHEARSAL.mixed}</span>}
          {view.speed === null && <Action onPress={() => act({ type: "emptyLobby" })}>{REHEARSAL.empty}</Action>}
        </p>
        <Switch
          class="people-names"
          label={REHEARSAL.count}
          detail={REHEARSAL.countNote}
          on={view.castCounts}
          onTurn={(on) => act({ type: "countCast", on })}
        />
      </>
    );
  }
  return (
    <p class="rehearsal-offer">
      <Action disabled={!sound} onPress={() => act({ type: "fillLobby", people: wanted, mix })}>
        {REHEARSAL.fill}
      </Action>
      <label>
        {REHEARSAL.howMany}{" "}
        <input
          type="number"
          min={1}
          max={MAX_CAST}
          value={people}
          aria-invalid={!sound}
          onInput={({ currentTarget }) => setPeople(currentTarget.value)}
        />
      </label>
      <label>
        {REHEARSAL.mix}{" "}
        <select value={mix} onChange={({ currentTarget }) => setMix(currentTarget.value as MixName)}>
          {MIX_NAMES.map((name) => (
            <option key={name} value={name}>
              {REHEARSAL.mixes[name]}
            </option>
          ))}
        </select>
      </label>
    </p>
  );
}
