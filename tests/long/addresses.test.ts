import { once } from "node:events";
import { createServer, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { BrowserContext, Page } from "playwright-core";
import { expect, test } from "vitest";
import { PAGES } from "../../server/settings.ts";
import { useBrowser } from "../support/browser/use-browser.ts";
import { useServer } from "../support/server/use-server.ts";

const server = useServer({ pages: PAGES });
const browser = useBrowser();

const FOUND = [
  { origin: "http://192.0.2.20:25000", kind: "wifi" },
  { origin: "http://198.51.100.7:25000", kind: "cable" },
  { origin: "http://[2001:db8::23]:25000", kind: "wifi" },
  { origin: "http://172.17.0.1:25000", kind: "virtual" },
];

/** A browser at the server's computer, with the console of a new classroom in it, and the sheet open that says how phones get in. */
async function atConsole(addresses: readonly object[] = FOUND) {
  const created = await server.create();
  const context = await browser.context({ viewport: { width: 1280, height: 800 }, locale: "en-GB" });
  await context.route("**/api/addresses", (route) => route.fulfill({ json: { addresses, onlyHere: false } }));
  const page = await context.newPage();
  await page.goto(`${server.url}/host#${created.code}.${created.key}`);
  await open(page);
  return { context, page, ...created };
}

const open = (page: Page) => page.getByRole("button", { name: /^Check/ }).click();
const link = (page: Page, url: string) => page.getByRole("img", { name: `QR code of ${url}` });

async function screenOf(context: BrowserContext, code: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${server.url}/screen#${code}`);
  return page;
}

test("the console shows every address, and the one that is chosen is on the screen, after a reload too, and in the next class", async () => {
  const { context, page, code } = await atConsole();
  const screen = await screenOf(context, code);
  await screen.getByText("192.0.2.20:25000").waitFor();
  expect(await page.getByRole("radio").count()).toBe(4);
  await page.getByRole("radio", { name: "198.51.100.7:25000 Cable of this computer" }).check();
  await link(screen, `http://198.51.100.7:25000/${code}`).waitFor();
  await link(page, `http://198.51.100.7:25000/${code}, which tests the phone`).waitFor();
  await screen.reload();
  await link(screen, `http://198.51.100.7:25000/${code}`).waitFor();
  // A screen at another computer has been told nothing by this browser.
  const elsewhere = await screenOf(await browser.context(), code);
  await link(elsewhere, `http://198.51.100.7:25000/${code}`).waitFor();

  const next = await server.create();
  const later = await context.newPage();
  await later.goto(`${server.url}/host#${next.code}.${next.key}`);
  await link(later, `http://198.51.100.7:25000/${next.code}`).waitFor();
});

test("an address that is typed is used and kept, and one that no phone can use is not", async () => {
  const { page, code } = await atConsole();
  await page.getByRole("button", { name: "Use another address" }).click();
  const field = page.getByLabel("Host name or address");
  await field.fill("localhost");
  await field.press("Enter");
  await page.getByRole("alert").getByText("Phones cannot use this address.").waitFor();
  expect(await field.inputValue()).toBe("localhost");
  await field.fill("play.test");
  await field.press("Enter");
  await link(page, `https://play.test/${code}`).last().waitFor();
  await page.reload();
  await link(page, `https://play.test/${code}`).waitFor();
  await open(page);
  await page.getByRole("button", { name: "Forget play.test" }).click();
  await link(page, `http://192.0.2.20:25000/${code}`).last().waitFor();
});

test("a server that listens to its own computer only says that phones can't reach it", async () => {
  const { code, key } = await server.create();
  const page = await browser.page(1280, 800);
  await page.goto(`${server.url}/host#${code}.${key}`);
  await open(page);
  await page.getByText("Phones cannot reach this server: HOST lets in this computer only.").waitFor();
});

test("the Wi-Fi gets a code and a place on this browser's screen, and its password goes nowhere", async () => {
  const { context, page, code, key } = await atConsole();
  const sent: string[] = [];
  context.on("request", (asked) => sent.push(`${asked.url()} ${JSON.stringify(asked.headers())} ${asked.postData()}`));
  const watch = (each: Page) =>
    each.on("websocket", (socket) => socket.on("framesent", ({ payload }) => sent.push(payload.toString())));
  context.on("page", watch);
  watch(page);
  await page.reload();
  await open(page);

  await page.getByLabel("Network").fill("Room 12");
  await page.getByRole("textbox", { name: "Password" }).fill("short");
  await page.getByRole("button", { name: "Make the QR code" }).click();
  await page.getByRole("alert").getByText("at least 8 characters").waitFor();
  await page.getByRole("textbox", { name: "Password" }).fill("open sesame");
  await page.getByRole("button", { name: "Make the QR code" }).click();
  await page.getByRole("img", { name: "QR code of the Wi-Fi Room 12" }).waitFor();
  expect(await page.getByRole("main").innerText()).not.toContain("open sesame");
  await page.getByText("A phone on mobile data cannot reach 192.0.2.20:25000.").waitFor();

  const screen = await screenOf(context, code);
  await link(screen, `http://192.0.2.20:25000/${code}`).waitFor();
  expect(await screen.getByText("Room 12").count()).toBe(0);
  await page.getByRole("button", { name: "Put it on the screen" }).click();
  await screen.getByText("open sesame").waitFor();
  await screen.reload();
  await screen.getByText("open sesame").waitFor();
  await page.reload();
  await open(page);
  await page.getByRole("button", { name: "Show the password" }).click();
  await page.getByText("open sesame").waitFor();
  await page.getByRole("button", { name: "Take it off the screen" }).click();
  await screen.getByText("open sesame").waitFor({ state: "detached" });

  // It went by neither way, while other things did.
  expect(sent.some((each) => each.includes(key))).toBe(true);
  expect(sent.some((each) => each.includes("useAddress"))).toBe(true);
  expect(sent.filter((each) => /sesame|Room 12/.test(each))).toEqual([]);
  // Nor is it on the screen of another class.
  const next = await server.create();
  const other = await screenOf(context, next.code);
  await other.getByText("Keep your phone to yourself").waitFor();
  expect(await other.getByText("Room 12").count()).toBe(0);
});

/** A proxy that asks for the server by the server's own name. */
async function rewriting(upstream: number): Promise<Server> {
  const proxy = createServer((asked, answered) => {
    const { method, url: path, headers } = asked;
    const passed = request({
      port: upstream,
      host: "127.0.0.1",
      method,
      path,
      headers: { ...headers, host: "inner.test" },
    });
    passed.on("response", (response) => {
      answered.writeHead(response.statusCode ?? 502, response.headers);
      response.pipe(answered);
    });
    asked.pipe(passed);
  }).listen(0, "127.0.0.1");
  await once(proxy, "listening");
  return proxy;
}

test("behind a proxy that changes the address phone, console and screen name both addresses", async () => {
  const { code } = await server.create();
  const proxy = await rewriting(server.port);
  try {
    const origin = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
    const both = `This page is from ${origin}, but the request reached the server as inner.test,`;
    const page = await browser.page(390, 844, { locale: "en-GB" });
    await page.goto(`${origin}/${code}`);
    await page.getByRole("button", { name: "Join", exact: true }).click();
    await page.getByText(both).waitFor();
    await page.goto(`${origin}/screen#${code}`);
    await page.getByText(both).waitFor();
    const host = await browser.page(1280, 800, { locale: "en-GB" });
    await host.goto(`${origin}/host`);
    await host.getByRole("button", { name: "Open the classroom" }).click();
    await host.getByText(both).waitFor();
  } finally {
    proxy.closeAllConnections();
    proxy.close();
  }
});
