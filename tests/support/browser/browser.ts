import { existsSync } from "node:fs";
import { type Browser, type BrowserContext, chromium } from "playwright-core";

/** How long a page is waited for, ms. It says nothing of how fast a page is to be: it only ends a wait that has no end. */
export const PATIENCE = 60_000;

const SYSTEM = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/**
 * A real Chromium: the system's if there is one, else the one that comes with the lock file.
 * @param more arguments of Chromium's own
 * @param tell is told when a page does what the pages' policy forbids, or asks anybody but the server for something
 */
export async function launchBrowser(
  more: readonly string[] = [],
  tell: (offence: string) => void = () => {},
): Promise<Browser> {
  const browser = await chromium.launch({
    executablePath: await chromiumPath(),
    args: [
      ...["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking", "--disable-sync"],
      // As with people: no page is heard before somebody has touched it.
      "--autoplay-policy=document-user-activation-required",
      ...more,
    ],
  });
  const newContext = browser.newContext.bind(browser);
  browser.newContext = async (options) => {
    // Pictures in motion cost the processor more than all the rest; tests of motion ask for it.
    const context = await newContext({ reducedMotion: "reduce", ...options });
    context.setDefaultTimeout(PATIENCE);
    watch(context, tell);
    return context;
  };
  return browser;
}

/** Servers of tests are on this machine, and what is no server at all is made up by the test under such a name. */
const OURS = /^(127\.0\.0\.1|localhost|[a-z]+\.test|)$/;

function watch(context: BrowserContext, tell: (offence: string) => void): void {
  context.on("console", (message) => {
    if (/Content Security Policy/i.test(message.text())) tell(message.text());
  });
  context.on("request", (request) => {
    if (!OURS.test(new URL(request.url()).hostname)) tell(`A page asked for ${request.url()}.`);
  });
}

/** Where the tests' Chromium is. */
export async function chromiumPath(): Promise<string> {
  const installed = SYSTEM.find((path) => existsSync(path));
  if (installed !== undefined) return installed;
  const { default: chromiumForTests } = await import("@sparticuz/chromium");
  return chromiumForTests.executablePath();
}
