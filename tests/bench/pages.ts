/** What the pages cost a phone and a projector: `npm run bench`. The pages must be built. */

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContext, CDPSession, Page } from "playwright-core";
import { SocketPlayer } from "../../server/rehearsal/player.ts";
import { startServer } from "../../server/server.ts";
import { PAGES } from "../../server/settings.ts";
import { seedFromNumber } from "../../shared/lib/draw.ts";
import type { Created } from "../../shared/protocol/messages.ts";
import { BEATS } from "../../shared/rules/beats.ts";
import { launchBrowser } from "../support/browser/browser.ts";
import { Phone } from "../support/browser/phone.ts";
import { range } from "../support/figures/statistics.ts";
import { Host } from "../support/server/guest.ts";
import { figure } from "./figure.ts";

/** "Slow 4G" as Lighthouse has it (throttling constants, mobileSlow4G), and a processor four times as slow as this one. */
const SLOW = { latency: 150, downloadThroughput: (1638.4 * 1024) / 8, uploadThroughput: (750 * 1024) / 8 };
const SLOWER = 4;
const PHONE = { viewport: { width: 360, height: 640 }, hasTouch: true, deviceScaleFactor: 2 };
const PROJECTOR = { viewport: { width: 1280, height: 720 } };
const PEOPLE = 24;
/** The phone is a model in the first blocks. */
const SEED = seedFromNumber(3);

/** What has come over the network, as it was sent: compressed, with its headers. */
class Transfer {
  readonly #sizes = new Map<string, { url: string; bytes: number }>();

  static async of(page: Page): Promise<Transfer> {
    const transfer = new Transfer();
    const session = await page.context().newCDPSession(page);
    await session.send("Network.enable");
    session.on("Network.responseReceived", ({ requestId, response }) => {
      transfer.#sizes.set(requestId, { url: response.url, bytes: response.encodedDataLength });
    });
    session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
      const known = transfer.#sizes.get(requestId);
      if (known !== undefined) transfer.#sizes.set(requestId, { ...known, bytes: encodedDataLength });
    });
    return transfer;
  }

  /** In KB of 1,000 bytes. */
  kilobytes(isCounted: (url: string) => boolean): number {
    const counted = [...this.#sizes.values()].filter(({ url }) => isCounted(url));
    return counted.reduce((sum, { bytes }) => sum + bytes, 0) / 1000;
  }
}

const isFont = (url: string) => url.endsWith(".woff2");

async function slowDown(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", { offline: false, ...SLOW });
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  return session;
}

async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  await session.detach();
  return usedSize / 1e6;
}

/** A page without a cache. */
async function freshPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.setCacheDisabled", { cacheDisabled: true });
  return page;
}

async function measurePhone(browser: Browser, url: string, { code }: Created): Promise<Page> {
  const context = await browser.newContext(PHONE);
  const page = await freshPage(context);
  const transfer = await Transfer.of(page);
  await page.goto(`${url}/${code}`, { waitUntil: "commit" });
  await page.getByRole("button", { name: "Join" }).waitFor();
  figure(
    "phone: controls are usable after",
    transfer.kilobytes((address) => !isFont(address)),
    "KB",
  );
  await page.waitForLoadState("networkidle");
  const before = transfer.kilobytes((address) => !isFont(address));
  figure("phone: fonts", transfer.kilobytes(isFont), "KB");
  await new Phone(page).joinFromQr(`${url}/${code}`);
  await page.locator("canvas").waitFor();
  await page.waitForLoadState("networkidle");
  // The page was opened twice.
  figure("phone: stage and art", transfer.kilobytes((address) => !isFont(address)) - 2 * before, "KB");
  return page;
}

async function openScreen(browser: Browser, url: string, { code }: Created) {
  const page = await freshPage(await browser.newContext(PROJECTOR));
  const transfer = await Transfer.of(page);
  await page.goto(`${url}/screen#${code}`);
  await page.locator("canvas").waitFor();
  await page.waitForLoadState("networkidle");
  return { screen: page, transfer };
}

/** How long a phone that loads its page anew takes to its decision. */
async function measureFirstDecision(phone: Page): Promise<void> {
  const session = await slowDown(phone);
  const began = performance.now();
  await phone.reload({ waitUntil: "commit" });
  // The first is a model's, the second a trainer's.
  const decision = phone
    .getByRole("button", { name: /^(Comply|Answer)$/ })
    .or(phone.getByText(/^What will (they|it) do/));
  await decision.first().waitFor();
  figure("phone on slow 4G, processor 4 × slower: first decision after", (performance.now() - began) / 1000, "s");
  await session.detach();
}

const folder = await mkdtemp(join(tmpdir(), "masquerade-bench-"));
const server = await startServer({ port: 0, hostname: "127.0.0.1", data: join(folder, "bench.db"), pages: PAGES });
const url = `http://127.0.0.1:${server.port}`;
const browser = await launchBrowser();

async function openClassroom(lesson: string): Promise<Created> {
  const response = await fetch(`${url}/api/classrooms`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ lesson, timers: "off", seed: SEED }),
  });
  return (await response.json()) as Created;
}

try {
  const room = await openClassroom("ninety-minutes");
  const { screen, transfer } = await openScreen(browser, url, room);
  const phone = await measurePhone(browser, url, room);
  const players = range(PEOPLE - 1).map(() => new SocketPlayer(SEED));
  await Promise.all(players.map((player, i) => player.join(url, room.code, i)));
  const host = await Host.open(url, room.code, room.key);
  await host.goTo("decide");
  await measureFirstDecision(phone);
  await phone.locator("canvas").waitFor();
  const heaps: { screen: number; phone: number }[] = [];
  for (const block of range(3)) {
    await host.playTo("reveal", 1);
    for (const beat of BEATS.slice(1)) {
      await host.order({ type: "stepReveal", from: host.view.moment, beat });
      await screen.locator(`[data-beat="${beat}"]`).waitFor();
    }
    await phone.getByText("your story").waitFor();
    heaps.push({ screen: await heapOf(screen), phone: await heapOf(phone) });
    if (block < 2) await host.playTo("decide", 1);
  }
  figure(
    "screen: everything, from lobby to reveal",
    transfer.kilobytes(() => true),
    "KB",
  );
  for (const page of ["screen", "phone"] as const) {
    figure(`${page}: heap after block 1`, heaps[0]?.[page] ?? Number.NaN, "MB");
    figure(`${page}: heap after block 3, as a share`, (heaps[2]?.[page] ?? 0) / (heaps[0]?.[page] ?? 0), "ratio");
  }
} finally {
  await browser.close();
  await server.stop();
  await rm(folder, { recursive: true, force: true });
}
