import type { Browser, CDPSession, Page } from "playwright-core";
import { build } from "vite";
import type { Stage, StageOptions, StageSpec } from "../../../client/stage/spec.ts";
import config from "../../../client/vite.config.ts";

const ENTRY = new URL("../../../client/stage/index.ts", import.meta.url).pathname;
const ORIGIN = "http://stage.test";
const HTML = `<!doctype html><body style="margin:0;overflow:hidden"><div id="place" style="width:100vw;height:100vh"></div>
<script type="module">import { createStage } from "/stage.js"; window.createStage = createStage</script>`;

declare global {
  interface Window {
    createStage(parent: HTMLElement, options: StageOptions): Promise<Stage>;
    stage: Stage;
    lost: number;
    /** Takes the WebGL context away and gives it back. */
    taken: WEBGL_lose_context | null | undefined;
  }
}

/** The stage's own files, built as for a class. Each is a name and its text. */
export async function buildStage(): Promise<ReadonlyMap<string, string>> {
  const { resolve, define } = config({ command: "build", mode: "en" });
  const rolldownOptions = {
    input: ENTRY,
    preserveEntrySignatures: "strict" as const,
    output: { entryFileNames: "stage.js" },
  };
  const built = await build({
    configFile: false,
    logLevel: "error",
    ...(resolve && { resolve }),
    ...(define && { define }),
    build: { write: false, rolldownOptions },
  });
  const [output] = [built].flat();
  if (output === undefined || !("output" in output)) throw new Error("Nothing was built.");
  return new Map(output.output.flatMap((file) => (file.type === "chunk" ? [[file.fileName, file.code]] : [])));
}

export interface Staging {
  readonly width?: number;
  readonly height?: number;
  readonly scale?: number;
  readonly renderer?: StageOptions["renderer"];
  readonly reducedMotion?: boolean;
}

/** A page with a stage and nothing else. */
export class StagePage {
  readonly page: Page;
  readonly troubles: string[] = [];

  private constructor(page: Page) {
    this.page = page;
    page.on("pageerror", (error) => this.troubles.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error") this.troubles.push(message.text());
    });
  }

  static async open(browser: Browser, files: ReadonlyMap<string, string>, staging: Staging = {}): Promise<StagePage> {
    const { width = 1280, height = 720, scale = 1, renderer = "canvas", reducedMotion = false } = staging;
    const context = await browser.newContext({
      viewport: { width, height },
      deviceScaleFactor: scale,
      reducedMotion: "no-preference",
    });
    const page = new StagePage(await context.newPage());
    await page.page.route(`${ORIGIN}/**`, (route) => {
      const name = new URL(route.request().url()).pathname.slice(1);
      const body = files.get(name);
      if (name === "") return route.fulfill({ contentType: "text/html", body: HTML });
      return body === undefined ? route.abort() : route.fulfill({ contentType: "text/javascript", body });
    });
    await page.page.goto(ORIGIN);
    await page.page.waitForFunction(() => "createStage" in window);
    await page.page.evaluate(
      async (options) => {
        window.lost = 0;
        const place = document.getElementById("place");
        if (place !== null) window.stage = await window.createStage(place, { ...options, onLost: () => window.lost++ });
      },
      { renderer, reducedMotion },
    );
    return page;
  }

  async show(spec: StageSpec): Promise<void> {
    await this.page.evaluate((given) => window.stage.show(given), spec);
    await this.frames(2);
  }

  /** Waits until this many frames have been drawn. */
  async frames(count: number): Promise<void> {
    await this.page.evaluate(async (all) => {
      for (let n = 0; n < all; n++) await new Promise(requestAnimationFrame);
    }, count);
  }

  /** How many frames the stage asks for while this many go by. One that stands still needs none. */
  asksForFrames(count: number): Promise<number> {
    return this.page.evaluate(async (all) => {
      const ask = window.requestAnimationFrame;
      let asked = 0;
      window.requestAnimationFrame = (draw) => {
        asked += 1;
        return ask(draw);
      };
      for (let n = 0; n < all; n++) await new Promise((next) => ask(next));
      window.requestAnimationFrame = ask;
      return asked;
    }, count);
  }

  /** Waits until nothing fades any more: what fades out is a canvas of its own. */
  async settled(): Promise<void> {
    await this.page.waitForFunction(() => document.querySelectorAll("canvas").length === 1);
    await this.frames(2);
  }

  /** How many objects with this prototype the page holds, once everything that can be collected is. */
  async alive(prototype: string): Promise<number> {
    const session: CDPSession = await this.page.context().newCDPSession(this.page);
    const { result } = await session.send("Runtime.evaluate", { expression: prototype });
    const { objects } = await session.send("Runtime.queryObjects", { prototypeObjectId: result.objectId ?? "" });
    const { result: length } = await session.send("Runtime.callFunctionOn", {
      objectId: objects.objectId ?? "",
      functionDeclaration: "function () { return this.length; }",
      returnByValue: true,
    });
    await session.detach();
    return Number(length.value);
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }
}
