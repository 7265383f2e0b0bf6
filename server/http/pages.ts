import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Application } from "express";
import sirv from "sirv";
import { parseCode } from "../../shared/protocol/wire.ts";

/** In seconds. */
const YEAR = 31_536_000;

/** Which page is at which address. A code by itself is where the QR code leads: /K7M4QX */
export function pageFor(path: string): string | null {
  if (path === "/") return "play.html";
  if (path === "/host") return "host.html";
  if (path === "/screen") return "screen.html";
  if (path === "/sandbox") return "sandbox.html";
  return parseCode(path.slice(1)) === null ? null : "play.html";
}

/** Serves the built pages. Everything under /assets carries its hash in its name and never changes. */
export function addPages(app: Application, folder: string): void {
  const assets = join(folder, "assets");
  if (existsSync(assets)) app.use("/assets", sirv(assets, { immutable: true, maxAge: YEAR, brotli: true, gzip: true }));
  app.get("/{*path}", (request, response) => {
    const page = pageFor(request.path);
    if (page === null || !existsSync(join(folder, page))) {
      response.status(404).type("text").send("There is no such page. The game starts at the top: /");
      return;
    }
    response.set("Cache-Control", "no-cache").sendFile(page, { root: folder });
  });
}
