import { expect, test } from "vitest";
import { PAGES } from "../../server/settings.ts";
import { Phone } from "../support/browser/phone.ts";
import { useBrowser } from "../support/browser/use-browser.ts";
import { startServer } from "../support/server/use-server.ts";

const PASSWORD = "open sesame, schön";

const browser = useBrowser();

test("where a server wants a password, the set-up asks for it, says that one is wrong, and opens with the right one", async () => {
  const server = await startServer({ pages: PAGES, password: PASSWORD });
  const page = await browser.page();
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
  const server = await startServer({ pages: PAGES });
  const page = await browser.page();
  const told = page.waitForResponse("**/api/opening");
  await page.goto(`${server.url}/host`);
  await told;
  await page.getByRole("button", { name: "Open the classroom" }).click();
  await page.getByRole("button", { name: "Start the briefing" }).waitFor();
  expect(await page.getByLabel("Password of this server").count()).toBe(0);
});

test("a server that stops says so on phone and console, and both are back by themselves once it runs again", async () => {
  const server = await startServer({ pages: PAGES });
  const host = await browser.page();
  await host.goto(`${server.url}/host`);
  await host.getByRole("button", { name: "Open the classroom" }).click();
  await host.getByRole("button", { name: "Start the briefing" }).waitFor();
  const code = new URL(host.url()).hash.slice(1, 7);
  const phone = new Phone(await browser.page(360));
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
