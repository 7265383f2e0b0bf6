import { greeting } from "./greeting.ts";
import { createLogger, type Logger } from "./log.ts";
import { startServer } from "./server.ts";
import { PAGES, readSettings, SettingError } from "./settings.ts";
import { StoreError } from "./store/event-store.ts";

try {
  const settings = readSettings(process.env);
  const log = createLogger(settings.logLevel);
  // A promise that fails with nobody waiting for it leaves nothing half done: what was acknowledged is stored.
  process.on("unhandledRejection", (error) => log.error("Something failed in the background.", error));
  const server = await startServer({ ...settings, pages: PAGES, log: log.error, note: log.info });
  log.info("Started.", { port: server.port });
  console.log(greeting(server.port, await server.addresses()));
  stopOnSignal(server.stop, log);
} catch (error) {
  console.error(explain(error));
  process.exit(1);
}

/** A supervisor kills what has not stopped some time after it was told to; before that it should hear why. */
const STOPS_WITHIN = 5000;

function stopOnSignal(stop: () => Promise<void>, { error: logError, info }: Logger): void {
  let stopping = false;
  const fail = (error: unknown) => {
    logError("The server could not stop cleanly. What was acknowledged is stored.", error);
    process.exit(1);
  };
  const end = () => {
    if (stopping) return;
    stopping = true;
    info("Stopping.");
    setTimeout(() => fail(new Error(`It took longer than ${STOPS_WITHIN} ms.`)), STOPS_WITHIN).unref();
    stop().then(() => {
      info("Stopped.");
      process.exit(0);
    }, fail);
  };
  process.on("SIGTERM", end);
  process.on("SIGINT", end);
}

/** One sentence for what a person can fix; the whole error for a bug. */
function explain(error: unknown): unknown {
  if (error instanceof StoreError || error instanceof SettingError) return error.message;
  const code = error instanceof Error && "code" in error ? error.code : null;
  if (code === "EADDRINUSE") return "Another program uses this port. Choose another one: PORT=3000 npm start";
  if (code === "EACCES") return "This port may not be used. Choose one above 1023: PORT=3000 npm start";
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND")
    return "HOST must be an address of this computer, or :: for all of them.";
  return error;
}
