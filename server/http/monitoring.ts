import type { Application, Request } from "express";
import { sameSecret } from "../classroom/secrets.ts";
import { LOCAL, VISITOR } from "../edge/visitor.ts";

export interface MonitoringSettings {
  /** Whether events can be stored, and the server is not about to stop. */
  readonly isReady: () => Promise<boolean>;
  readonly openClassrooms: () => number;
  readonly metrics: () => Promise<string>;
  /** A key with which the metrics can be read from other computers; if empty, they can't. */
  readonly metricsKey: string;
}

/** What a supervisor asks of a server: whether it is alive, whether it is ready, and its metrics. */
export function addMonitoring(
  app: Application,
  { isReady, openClassrooms, metrics, metricsKey }: MonitoringSettings,
): void {
  app.get("/health", (_, response) => {
    response.set("Cache-Control", "no-store").json({ ok: true, classrooms: openClassrooms() });
  });
  app.get("/ready", async (_, response) => {
    const ready = await isReady();
    response.set("Cache-Control", "no-store");
    response.status(ready ? 200 : 503).json({ ready });
  });
  app.get("/metrics", async (request, response) => {
    response.set("Cache-Control", "no-store");
    if (!mayRead(request, metricsKey)) response.status(403).json({ refused: "wrong-key" });
    else response.type("text/plain; version=0.0.4").send(await metrics());
  });
}

function mayRead(request: Request, key: string): boolean {
  if (request.get(VISITOR) === LOCAL) return true;
  const shown = /^Bearer (.+)$/.exec(request.get("authorization") ?? "")?.[1];
  return key !== "" && shown !== undefined && sameSecret(shown, key);
}
