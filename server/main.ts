import { renderUnicodeCompact } from "uqr";
import { lanAddresses } from "./http/addresses.ts";
import { startServer } from "./server.ts";
import { PAGES, readSettings } from "./settings.ts";
import { StoreError } from "./store/event-store.ts";

// A promise that fails with nobody waiting for it leaves nothing half done: what was acknowledged is stored.
process.on("unhandledRejection", (error) => console.error("Something failed in the background.", error));

try {
  const settings = readSettings(process.env);
  const server = await startServer({ ...settings, pages: PAGES });
  greet(server.port, settings.hostname);
  stopOnSignal(server.stop);
} catch (error) {
  console.error(explain(error));
  process.exit(1);
}

function greet(port: number, hostname: string): void {
  const local = `http://localhost:${port}`;
  const lan = hostname === "0.0.0.0" || hostname === "::" ? lanAddresses(port) : [];
  console.log(`\nMasquerade is running.\n\n  Run a classroom:  ${local}/host\n  Play:             ${local}`);
  for (const address of lan) console.log(`  Phones:           ${address}`);
  if (lan[0] !== undefined) console.log(`\n${renderUnicodeCompact(lan[0])}`);
  console.log(
    "\nPhones must be on the same network as this computer. Ctrl+C stops; open classrooms come back on the next start.\n",
  );
}

function stopOnSignal(stop: () => Promise<void>): void {
  let stopping = false;
  const end = () => {
    if (stopping) return;
    stopping = true;
    stop().then(
      () => process.exit(0),
      (error) => {
        console.error("The server could not stop cleanly. What was acknowledged is stored.", error);
        process.exit(1);
      },
    );
  };
  process.on("SIGTERM", end);
  process.on("SIGINT", end);
}

/** One sentence for what a person can mend; the whole error for what is a bug. */
function explain(error: unknown): unknown {
  if (error instanceof StoreError) return error.message;
  const code = error instanceof Error && "code" in error ? error.code : null;
  if (code === "EADDRINUSE") return "Another program uses this port. Choose another one: PORT=3000 npm start";
  if (code === "EACCES") return "This port may not be used. Choose one above 1023: PORT=3000 npm start";
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND") return "HOST must be an address of this computer, or 0.0.0.0.";
  if (error instanceof Error && error.message.startsWith("PORT ")) return error.message;
  return error;
}
