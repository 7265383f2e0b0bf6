import { useState } from "preact/hooks";
import type { HostAct } from "../../../shared/protocol/messages.ts";
import type { HostLab, HostView, WatchedView } from "../../../shared/views/host-view.ts";
import type { Pulse } from "../../../shared/views/pulse.ts";
import { LABS } from "../../text/host.ts";
import { LabDialog } from "./lab-dialog.tsx";
import { needsSomeone } from "./needs.ts";
import { SeatMark } from "./seat-mark.tsx";

/** Beyond this many labs the grid would be a pattern and not a list. */
const MOST_SHOWN = 60;
/** Up to this many are drawn larger. */
const FEW = 12;
const LEGEND = ["acted", "deciding", "agent", "away"] as const;

interface LabsProps {
  readonly view: HostView;
  readonly pulse: Pulse;
  readonly online: boolean;
  readonly watched: WatchedView | null;
  readonly trouble: string | null;
  readonly act: (act: HostAct) => void;
}

/** Every lab at a glance. A lab opens to show who plays in it. */
export function Labs({ view, act, ...rest }: LabsProps) {
  const [opened, setOpened] = useState<number | null>(null);
  const { labs } = view;
  const many = labs.length > MOST_SHOWN;
  const shown = labs.map((lab, index) => ({ lab, index })).filter(({ lab }) => !many || needsSomeone(lab));
  const models = Math.max(1, ...labs.map((lab) => lab.models.length));
  const few = labs.length <= FEW;
  const labWidth = 31 + (few ? 40 : 32) * (models + 1) - 8;
  // Marks without a sign are explained while there are any.
  const legend = countOf(view, "idle") > 0 ? [...LEGEND, "idle" as const] : LEGEND;
  const open = opened === null ? undefined : labs[opened];
  return (
    <section class="panel labs" aria-labelledby="labs-title">
      <div class="panel-head">
        <h2 id="labs-title">{LABS.title(labs.length)}</h2>
        <ul class="legend">
          {legend.map((status) => (
            <li key={status}>
              <SeatMark who="model" status={status} />
              {many && <strong class="figures">{countOf(view, status)}</strong>}
              {LABS.status[status]}
            </li>
          ))}
        </ul>
      </div>
      {many && <p class="note">{shown.length === 0 ? LABS.allWell : LABS.many}</p>}
      <ul class={few ? "lab-grid few" : "lab-grid"} style={{ "--lab-width": `${labWidth}px` }}>
        {shown.map(({ lab, index }) => (
          <li key={index}>
            <button
              type="button"
              class={`lab ${needsSomeone(lab) ? "needs" : ""}`}
              aria-label={labLabel(lab, index)}
              onClick={() => setOpened(index)}
            >
              <span class="lab-name">{LABS.lab(index + 1)}</span>
              <span class="lab-seats">
                <SeatMark who="trainer" status={lab.trainer.status} />
                {lab.models.map((model) => (
                  <SeatMark key={model.seat} who="model" status={model.status} />
                ))}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {open !== undefined && opened !== null && (
        <LabDialog view={view} number={opened} lab={open} act={act} onClose={() => setOpened(null)} {...rest} />
      )}
    </section>
  );
}

function labLabel({ trainer, models }: HostLab, index: number): string {
  const seats = [`${LABS.roles.trainer} ${LABS.status[trainer.status]}`];
  for (const model of models) seats.push(`${LABS.roles.model} ${LABS.status[model.status]}`);
  return `${LABS.lab(index + 1)}: ${seats.join(", ")}`;
}

function countOf({ labs }: HostView, status: string): number {
  return labs.flatMap(({ trainer, models }) => [trainer, ...models]).filter((seat) => seat.status === status).length;
}
