import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Application, Request } from "express";
import sirv from "sirv";
import { chosenLanguage, LANGUAGES, type Language } from "../../shared/protocol/languages.ts";
import { parseCode } from "../../shared/protocol/wire.ts";
import { allowOwnFrame } from "./headers.ts";

/** In seconds. */
const YEAR = 31_536_000;

/** Where the console has a watched seat drawn. */
const WATCHED = "/watch";

/** Which page is at which address. A code by itself is where the QR code leads: /K7M4QX */
export function pageFor(path: string): string | null {
  if (path === "/") return "play.html";
  if (path === "/host") return "host.html";
  if (path === "/screen") return "screen.html";
  if (path === "/sandbox") return "sandbox.html";
  if (path === "/debrief") return "debrief.html";
  if (path === WATCHED) return "watch.html";
  if (path === "/alone") return "alone.html";
  if (path === "/replay") return "replay.html";
  if (path === "/guide") return "guide.html";
  return parseCode(path.slice(1)) === null ? null : "play.html";
}

/** The language that somebody chose, else the first of the browser's own that there is. */
function languageFor(request: Request): Language {
  const chosen = chosenLanguage(request.get("cookie") ?? "");
  if (chosen !== null) return chosen;
  const accepted = request.acceptsLanguages([...LANGUAGES]);
  return LANGUAGES.find((language) => language === accepted) ?? LANGUAGES[0];
}

/** Serves the built pages, each visitor's in a language of theirs. Everything under /assets carries its hash in its name and never changes. */
export function addPages(app: Application, folder: string): void {
  const folders = new Map(LANGUAGES.map((language, n) => [language, n === 0 ? folder : join(folder, language)]));
  for (const assets of [...folders.values()].map((own) => join(own, "assets"))) {
    if (existsSync(assets))
      app.use("/assets", sirv(assets, { immutable: true, maxAge: YEAR, brotli: true, gzip: true }));
  }
  app.get("/{*path}", (request, response) => {
    const page = pageFor(request.path);
    if (page === null || !existsSync(join(folder, page))) {
      response.status(404).type("text").send("There is no such page. The game starts at the top: /");
      return;
    }
    if (request.path === WATCHED) allowOwnFrame(response);
    const language = languageFor(request);
    response.set({ "Cache-Control": "no-cache", "Content-Language": language, Vary: "Accept-Language, Cookie" });
    response.sendFile(page, { root: folders.get(language) ?? folder });
  });
}
