import type { HostView } from "../../../shared/views/host-view.ts";
import { durationText, listText } from "../../text/format.ts";
import { NEEDS } from "../../text/host.ts";
import { Icon } from "../../ui/icon.tsx";
import { useServerNow } from "../../ui/time-left.ts";
import { Action } from "./action.tsx";
import { type Need, needsOf } from "./needs.ts";

interface NeedsProps {
  readonly view: HostView;
  /** Without a connection nobody here knows who needs what. */
  readonly online: boolean;
  readonly onFree: (seat: number) => void;
}

/** What needs the host, a line and at most one button each. */
export function NeedsPanel({ view, online, onFree }: NeedsProps) {
  const now = useServerNow(1000);
  const { lines, more } = needsOf(view, now);
  return (
    <section class="panel needs-panel" aria-labelledby="needs-title">
      <h2 id="needs-title">{NEEDS.title}</h2>
      {lines.length === 0 ? (
        <p class="needs-none">{online ? NEEDS.none : NEEDS.unknown}</p>
      ) : (
        <ul>
          {lines.map((need) => (
            <li class="need" key={need.kind === "away" ? need.seat.seat : "late"}>
              <Line need={need} now={now} onFree={onFree} />
            </li>
          ))}
        </ul>
      )}
      {more > 0 && <p class="note">{NEEDS.more(more)}</p>}
    </section>
  );
}

interface LineProps {
  readonly need: Need;
  readonly now: number;
  readonly onFree: (seat: number) => void;
}

function Line({ need, now, onFree }: LineProps) {
  if (need.kind === "late") {
    const [who, what] = NEEDS.late(need.names.length, list(need.names));
    return (
      <>
        <span class="need-icon late">
          <Icon name="seats" />
        </span>
        <p>
          <strong>{who}</strong> {what}
        </p>
      </>
    );
  }
  const { seat, seating } = need;
  const duration = durationText(Math.floor((now - need.since) / 10_000) * 10);
  const name = seat.name ?? "";
  const [who, what] =
    seating === null ? NEEDS.away(name, duration) : NEEDS.awayFromLab(seating.lab, seating.role, name, duration);
  return (
    <>
      <span class="need-icon away">
        <Icon name="offline" />
      </span>
      <p>
        <strong>{who}</strong> {what}
      </p>
      <Action onPress={() => onFree(seat.seat)} label={`${NEEDS.free}: ${seat.name ?? ""}`}>
        {NEEDS.free}
      </Action>
    </>
  );
}

/** "Amber Otter, Quiet Fern, and 3 others" */
function list(names: readonly string[]): string {
  const shown = names.slice(0, 2);
  const rest = names.length - shown.length;
  return listText(rest > 0 ? [...shown, NEEDS.others(rest)] : shown);
}
