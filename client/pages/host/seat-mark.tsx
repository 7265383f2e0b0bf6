import type { HostSeat, SeatStatus } from "../../../shared/views/host-view.ts";
import { WHO } from "../../text/who.ts";

/** Who: a square is a trainer, a circle a model. What they do: the sign inside. Never by colour alone. */
export function SeatMark({ who, status }: { readonly who: "trainer" | "model"; readonly status: SeatStatus }) {
  return (
    <svg class={`seat-mark ${status}`} viewBox="0 0 28 28" aria-hidden="true">
      {who === "trainer" ? <rect x="3" y="3" width="22" height="22" rx="5" /> : <circle cx="14" cy="14" r="11.4" />}
      <Sign status={status} />
    </svg>
  );
}

/** What stands beside the name of a seat that no person has taken. */
export function kindText({ player }: HostSeat): string {
  return player === null ? "" : WHO.players[player];
}

function Sign({ status }: { readonly status: SeatStatus }) {
  switch (status) {
    case "acted":
      return <path class="sign" d="M8.8 14.4l3.6 3.6 6.8-7.4" />;
    case "deciding":
      return <path class="sign dots" d="M9 14h.01M14 14h.01M19 14h.01" />;
    case "agent":
      return <path class="sign eyes" d="M10.4 12.4v3.2M17.6 12.4v3.2" />;
    case "away":
      return <path class="sign" d="M10 10l8 8M18 10l-8 8" />;
    case "late":
      return <path class="sign" d="M14 9.4v9.2M9.4 14h9.2" />;
    default:
      return null;
  }
}
