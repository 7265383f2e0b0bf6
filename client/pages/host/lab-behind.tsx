import { useEffect, useRef, useState } from "preact/hooks";
import type { HostAct } from "../../../shared/protocol/messages.ts";
import type { HostLab, LabRow, WatchedView } from "../../../shared/views/host-view.ts";
import type { Pulse } from "../../../shared/views/pulse.ts";
import type { SeatView } from "../../../shared/views/seat-view.ts";
import { serverNow } from "../../net/clock.ts";
import { type Glimpse, LISTENING } from "../../seat/glimpse.ts";
import { percent } from "../../text/format.ts";
import { LABS } from "../../text/host.ts";
import { LAB } from "../../text/lab.ts";
import { signed } from "../../text/numbers.ts";
import { RadioGroup } from "../../ui/radio.tsx";
import { TableHead } from "../../ui/table.tsx";
import { CoverAgain, Covered, useCurtain } from "./curtain.tsx";

interface BehindProps {
  readonly lab: HostLab;
  readonly pulse: Pulse;
  readonly online: boolean;
  /** What the server sent about the seat that is watched. */
  readonly watched: WatchedView | null;
  readonly act: (act: HostAct) => void;
}

/** What one lab did and sees. Covered at first; nothing of it is even asked for before it is uncovered. */
export function LabBehind(props: BehindProps) {
  const curtain = useCurtain("lab", "dialog");
  return (
    <div class="lab-behind">
      <div class="panel-head">
        <h3>{LAB.behind}</h3>
        <CoverAgain curtain={curtain} />
      </div>
      {curtain.open ? <Uncovered {...props} /> : <Covered onUncover={curtain.uncover} />}
    </div>
  );
}

function Uncovered({ lab, pulse, online, watched, act }: BehindProps) {
  const seats = [lab.trainer, ...lab.models];
  const [picked, setPicked] = useState(() => (seats.find(({ name }) => name !== null) ?? lab.trainer).seat);
  // Somebody may be moved to another lab while the drawer is open.
  const seat = seats.some((each) => each.seat === picked) ? picked : lab.trainer.seat;
  useEffect(() => {
    if (online) act({ type: "watch", seat });
  }, [seat, online]);
  useEffect(() => () => act({ type: "watch", seat: null }), []);
  const seen = watched?.seat === seat ? watched : null;
  const options = seats.map((each, place) => ({ value: String(each.seat), label: nameOf(lab, place) }));
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => top.current?.scrollIntoView({ block: "start" }), []);
  return (
    <div class="lab-uncovered" ref={top}>
      <div class="lab-phone">
        <RadioGroup
          label={LAB.see}
          value={String(seat)}
          options={options}
          onChoose={(next) => setPicked(Number(next))}
        />
        {seen === null && <p role="status">{LAB.looking}</p>}
        {seen !== null && seen.view === null && <p>{LAB.agentHere}</p>}
        {seen !== null && seen.view !== null && <WatchedPhone view={seen.view} pulse={pulse} />}
        <p class="note">{LAB.phoneNote}</p>
      </div>
      <Rounds lab={lab} rows={seen?.rounds ?? []} />
    </div>
  );
}

/** A person's name, or what an agent plays. The trainer stands first. */
function nameOf({ trainer, models }: HostLab, place: number): string {
  const role = place === 0 ? LABS.roles.trainer : LABS.roles.model;
  const name = (place === 0 ? trainer : models[place - 1])?.name ?? LABS.nobody;
  return `${role}: ${name}`;
}

function ratingText({ rating, observed }: LabRow): string {
  if (rating !== null) return signed(rating);
  return observed ? "–" : LAB.unseen;
}

function Rounds({ lab, rows }: { readonly lab: HostLab; readonly rows: readonly LabRow[] }) {
  const modelName = (seat: number) => lab.models.find((model) => model.seat === seat)?.name ?? LABS.nobody;
  const { columns } = LAB;
  if (rows.length === 0) return <p class="lab-rounds">{LAB.noRounds}</p>;
  return (
    <div class="lab-rounds">
      <table>
        <caption>{LAB.rounds}</caption>
        <TableHead columns={Object.values(columns)} />
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.round} ${row.seat}`}>
              <th scope="row">{row.round + 1}</th>
              <td>
                {modelName(row.seat)} <span class="note">{LAB.actors[row.by]}</span>
              </td>
              <td>{LAB.tiers[row.tier]}</td>
              <td>{LAB.kinds[row.requestKind]}</td>
              <td>{LAB.choices[row.intention]}</td>
              <td>{LAB.did[row.response]}</td>
              <td class="figures">{ratingText(row)}</td>
              <td class="figures">{percent(row.value)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface WatchedPhoneProps {
  readonly view: SeatView;
  readonly pulse: Pulse;
}

/** What a seat's phone shows now: to be looked at, and not to be touched or read out as if it were the console's own. */
function WatchedPhone({ view, pulse }: WatchedPhoneProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [listening, setListening] = useState(false);
  useEffect(() => {
    const hear = ({ source, origin, data }: MessageEvent) => {
      const isFrame = source === frame.current?.contentWindow && origin === location.origin;
      if (isFrame && data === LISTENING) setListening(true);
    };
    addEventListener("message", hear);
    return () => removeEventListener("message", hear);
  }, []);
  useEffect(() => {
    const glimpse: Glimpse = { view, pulse, now: serverNow() };
    if (listening) frame.current?.contentWindow?.postMessage(glimpse, location.origin);
  }, [listening, view, pulse]);
  return (
    <div class="watched-phone" inert>
      <iframe ref={frame} src="/watch" title={LAB.phoneOf(view.name)} tabIndex={-1} />
    </div>
  );
}
