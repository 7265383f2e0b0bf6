import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { launchBrowser } from "../support/browser/browser.ts";
import { Phone } from "../support/browser/phone.ts";
import { TestServer } from "../support/server/test-server.ts";

const PASSWORD = "open sesame, schön";

let server: TestServer;
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());
afterEach(() => server.end());

const newPage = (width: number): Promise<Page> => browser.newPage({ viewport: { width, height: 800 } });

test("where a server wants a password, the set-up asks for it, says that one is wrong, and opens with the right one", async () => {
  server = await TestServer.withPages({ password: PASSWORD });
  const page = await newPage(1280);
  await page.goto(`${server.url}/host`);
  const field = page.getByLabel("Password of this server");
  const open = page.getByRole("button", { name: "Open the classroom" });
  await field.fill("open sesame");
  await open.click();
  await page.getByText("This is not the password of this server.").waitFor();
  await field.fill(PASSWORD);
  await open.click();
  await page.getByRole("button", { name: "Start the briefing" }).waitFor();
  expect(server.log).toEqual([]);
});

test("where it wants none, the set-up asks for none", async () => {
  server = await TestServer.withPages();
  const page = await newPage(1280);
  const told = page.waitForResponse("**/api/opening");
  await page.goto(`${server.url}/host`);
  await told;
  await page.getByRole("button", { name: "Open the classroom" }).click();
  await page.getByRole("button", { name: "Start the briefing" }).waitFor();
  expect(await page.getByLabel("Password of this server").count()).toBe(0);
});

test("a server that stops says so on phone and console, and both are back by themselves once it runs again", async () => {
  server = await TestServer.withPages();
  const host = await newPage(1280);
  await host.goto(`${server.url}/host`);
  await host.getByRole("button", { name: "Open the classroom" }).click();
  await host.getByRole("button", { name: "Start the briefing" }).waitFor();
  const code = new URL(host.url()).hash.slice(1, 7);
  const phone = new Phone(await newPage(360));
  await phone.joinFromQr(`${server.url}/${code}`);
  const { port } = server;

  await server.stop();
  const onPhone = phone.page.getByText("The server restarts. Your seat is safe.");
  const onConsole = host.getByText("The server restarts. The classroom comes back as it was.");
  await Promise.all([onPhone.waitFor(), onConsole.waitFor()]);
  await server.start(port);
  await Promise.all([onPhone.waitFor({ state: "detached" }), onConsole.waitFor({ state: "detached" })]);
  await phone.page.getByText(phone.wayBack).waitFor();
});
