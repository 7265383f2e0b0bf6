import { renderUnicodeCompact } from "uqr";
import type { AddressFacts } from "../shared/protocol/messages.ts";
import { PAGE_TABLE } from "../shared/protocol/pages.ts";

/** What is printed when the server has started: its addresses, and a QR code of the best one that phones reach. */
export function greeting(port: number, { addresses, onlyHere }: AddressFacts): string {
  const local = `http://localhost:${port}`;
  const reachable = addresses.filter(({ kind }) => kind !== "virtual" && kind !== "link-local");
  const [best] = reachable;
  const listed = best === undefined ? addresses : reachable;
  const lines = listed.map(({ origin }) => `\n  Phones:           ${origin}`).join("");
  const code = best === undefined ? "" : `\n${renderUnicodeCompact(best.origin)}\n`;
  return (
    `\nMasquerade is running.\n\n  Run a classroom:  ${local}${PAGE_TABLE.host.address}\n  Play:             ${local}${lines}\n${code}` +
    `\n${reach(listed, onlyHere)}Ctrl+C stops; open classrooms come back on the next start.\n`
  );
}

/** @param listed those that phones reach, if there are any */
function reach([first]: AddressFacts["addresses"], onlyHere: boolean): string {
  if (onlyHere) return "Phones cannot reach this server: HOST lets in this computer only. ";
  switch (first?.kind) {
    case undefined:
      return "Phones cannot reach this computer: it is in no network. ";
    case "public":
      return "";
    case "virtual":
    case "link-local":
      return "These addresses lead only to programs on this computer, or a VPN. ";
    default:
      return "Phones must be on the same network as this computer. ";
  }
}
