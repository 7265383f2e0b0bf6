import { existsSync, globSync } from "node:fs";
import { chromiumPath } from "../browser/browser.ts";
import { openChromium } from "./chromium.ts";
import type { Tab } from "./engine.ts";
import { openFirefox } from "./firefox.ts";
import { OLD, oldChromium } from "./old-chromium.ts";
import { openWebKit } from "./webkit.ts";

/** A browser that the pages are tried in. */
export interface Engine {
  readonly name: string;
  /** The Debian packages that it needs and this machine lacks; null where it is all there. */
  readonly missing: string | null;
  /** Opens a page of this size, in px. */
  readonly open: (width: number, height: number) => Promise<Tab>;
}

const FIREFOX = "/usr/bin/firefox-esr";
const MINI_BROWSER = globSync("/usr/lib/*/webkit2gtk-4.*/MiniBrowser").at(-1);
const hasWebKit =
  MINI_BROWSER !== undefined && ["WebKitWebDriver", "Xvfb"].every((each) => existsSync(`/usr/bin/${each}`));
const isLinux = process.platform === "linux" && process.arch === "x64";

export const ENGINES: readonly Engine[] = [
  {
    name: "Chromium",
    missing: null,
    open: async (width, height) => openChromium("Chromium", await chromiumPath(), width, height),
  },
  {
    name: "Chrome 109",
    missing: isLinux ? null : "Linux on x64",
    open: async (width, height) => openChromium("Chrome 109", await oldChromium(OLD.chrome109), width, height),
  },
  {
    name: "Firefox ESR",
    missing: existsSync(FIREFOX) ? null : "firefox-esr",
    open: (width, height) => openFirefox(FIREFOX, width, height),
  },
  {
    name: "WebKitGTK",
    missing: hasWebKit ? null : "webkit2gtk-driver xvfb",
    open: (width, height) => openWebKit(MINI_BROWSER ?? "", width, height),
  },
];
