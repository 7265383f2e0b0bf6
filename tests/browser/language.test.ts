import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { PAGES } from "../../server/settings.ts";
import { Phone } from "../support/browser/phone.ts";
import { useBrowser } from "../support/browser/use-browser.ts";
import { Host } from "../support/server/guest.ts";
import { useServer } from "../support/server/use-server.ts";

const server = useServer({ pages: PAGES });
const browser = useBrowser();

const pageIn = (locale: string, width: number, height: number) => browser.page(width, height, { locale });

const languageOf = (page: Page) => page.locator("html").getAttribute("lang");
const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

test("a phone changes its language in the middle of a round, and keeps its seat, the phase and the choice", async () => {
  const block = { scenario: "free-and-paid", treatment: { rounds: 4, conflictShare: 1 } };
  const lesson = { masquerade: "lesson", version: 1, title: "Only conflicts", blocks: [block] };
  const { code, key } = await server.create({ lesson });
  const phones = [new Phone(await pageIn("en-US", 360, 640)), new Phone(await pageIn("en-US", 360, 640))];
  for (const phone of phones) await phone.joinFromQr(`${server.url}/${code}`);
  const host = await Host.open(server.url, code, key);
  await host.goTo("decide");
  await Promise.all(phones.map(({ page }) => page.getByText("Round 1 of 4", { exact: true }).waitFor()));
  // One of two people is the model.
  const [first, second] = phones;
  const isFirst = await first?.page.getByText("Your own values say: refuse.").isVisible();
  const page = (isFirst ? first : second)?.page;
  if (page === undefined) throw new Error("Nobody is a model.");
  await page.getByRole("button", { name: "Comply", exact: true }).click();
  await press(page, "Lock in");
  await page.getByText("You chose: comply").waitFor();

  await press(page, "Menu");
  await press(page, "Deutsch");
  await page.getByText("Deine Wahl: befolgen").waitFor();
  expect(await languageOf(page)).toBe("de");
  expect(await page.getByText("Runde 1 von 4", { exact: true }).isVisible()).toBe(true);
  const { people } = host.view;
  expect(people.map(({ name }) => name).toSorted()).toEqual(phones.map(({ name }) => name).toSorted());
  await host.leave();
});

test("who reads German gets the pages in German, with the lesson and its figures as they are written there", async () => {
  const { code, key } = await server.create({ lesson: "quick-look" });
  const page = await pageIn("de-AT", 1280, 800);
  await page.goto(`${server.url}/host#${code}.${key}`);
  await page.getByRole("heading", { name: "Ein kurzer Blick" }).waitFor();
  expect(await page.getByText("1. Gratis und bezahlt, 4\u00a0Runden").isVisible()).toBe(true);
  await page.goto(`${server.url}/sandbox`);
  await page.getByRole("heading", { name: /^Lücke: 100.Punkte$/ }).waitFor();
  expect(await page.title()).toBe("Sandkasten · Masquerade");
  expect(await page.locator("[data-figure=valuePoints]").innerText()).toMatch(/^\d+,\d$/);
  await press(page, "English");
  await page.getByRole("heading", { name: /^Gap: 100.points$/ }).waitFor();
  expect(await languageOf(page)).toBe("en");
});
