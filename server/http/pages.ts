import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Application, Request, Response } from "express";
import sirv from "sirv";
import { chosenLanguage, LANGUAGES, type Language } from "../../shared/protocol/languages.ts";
import { type PageName, pageAt, pageFile, pageRow } from "../../shared/protocol/pages.ts";
import { CODE_LENGTH, parseCode } from "../../shared/protocol/wire.ts";
import { allowOwnFrame } from "../edge/headers.ts";

/** In seconds. */
const YEAR = 31_536_000;

/** The folder of the pages' files. Its name could be a code. */
const FILES = "/assets";

/** The page at an address, however it is written. A code by itself is where the QR code leads: /K7M4QX */
export function pageFor(path: string): PageName | null {
  const address = addressFor(path);
  return address === null ? null : (pageAt(address) ?? "play");
}

/**
 * The address that somebody means who asks for this path: without slashes at its ends and percent-encoding, a page's in small
 * letters and a code's as codes are written. Null if it leads nowhere. Made of what is known here alone, so that it is safe to
 * send people to.
 */
export function addressFor(path: string): string | null {
  const name = nameIn(path);
  if (name === null) return null;
  const page = `/${name.toLowerCase()}`;
  if (pageAt(page) !== undefined) return page;
  if (page === FILES) return null;
  const code = parseCode(name);
  return code === null ? null : `/${code}`;
}

/** Whether a path that leads nowhere is nearly a code: somebody misread a letter, or left one out. */
export function looksLikeCode(path: string): boolean {
  const name = nameIn(path)?.replaceAll(/[\s-]/g, "") ?? "";
  return /^[a-z0-9]{5,7}$/i.test(name) && (/\d/.test(name) || name.length === CODE_LENGTH);
}

/** What a path says, without the slashes at its ends; a + is a blank to some who write addresses. Null if it can't be read. */
function nameIn(path: string): string | null {
  try {
    return decodeURIComponent(path.replaceAll("+", " ")).replaceAll(/^[\s/]+|[\s/]+$/g, "");
  } catch {
    return null;
  }
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
    if (existsSync(assets)) app.use(FILES, sirv(assets, { immutable: true, maxAge: YEAR, brotli: true, gzip: true }));
  }
  const nowhere = new Map([...folders].map(([language, own]) => [language, notFoundPage(own)]));
  // By no pattern: Express would answer by itself to a path that can't be decoded.
  app.use((request, response, next) => {
    if (request.method !== "GET" && request.method !== "HEAD") return next();
    const address = addressFor(request.path);
    const page = address === null ? null : pageFor(address);
    const language = languageFor(request);
    response.set({ "Cache-Control": "no-cache", "Content-Language": language, Vary: "Accept-Language, Cookie" });
    if (address === null || page === null || !existsSync(join(folder, pageFile(page)))) {
      sendNotFound(request, response, nowhere.get(language) ?? null);
      return;
    }
    if (request.path !== address) {
      response.redirect(address + (/\?.*$/s.exec(request.originalUrl)?.[0] ?? ""));
      return;
    }
    if (pageRow(page).framed) allowOwnFrame(response);
    response.sendFile(pageFile(page), { root: folders.get(language) ?? folder });
  });
}

/** Read once, as it is sent changed. Null where the pages are not built. */
function notFoundPage(folder: string): string | null {
  const path = join(folder, pageFile("not-found"));
  return existsSync(path) ? readFileSync(path, "utf8") : null;
}

/** The page for an address that leads nowhere: it says more to somebody who seems to have mistyped a code. */
function sendNotFound(request: Request, response: Response, page: string | null): void {
  response.status(404);
  if (page === null) response.type("text").send("There is no such page. The game starts at the top: /");
  else response.type("html").send(looksLikeCode(request.path) ? page.replace("<body>", '<body class="code">') : page);
}
