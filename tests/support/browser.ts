import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const SYSTEM = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** A real Chromium: the system's if there is one, else the one that comes with the lock file. */
export async function launchBrowser(): Promise<Browser> {
  const installed = SYSTEM.find((path) => existsSync(path));
  return chromium.launch({
    executablePath: installed ?? (await bundled()),
    args: [
      ...["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking", "--disable-sync"],
      // As with people: no page is heard before somebody has touched it.
      "--autoplay-policy=document-user-activation-required",
    ],
  });
}

async function bundled(): Promise<string> {
  const { default: chromiumForTests } = await import("@sparticuz/chromium");
  return chromiumForTests.executablePath();
}
