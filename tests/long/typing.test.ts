import type { Browser, Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { PAGES } from "../../server/settings.ts";
import type { Created } from "../../shared/protocol/messages.ts";
import { useBrowser } from "../support/browser/use-browser.ts";
import { sit } from "../support/server/guest.ts";
import { useServer } from "../support/server/use-server.ts";

const server = useServer({ pages: PAGES });
const browser = useBrowser();
let created: Created;

beforeAll(async () => {
  created = await server.create();
});

async function pageAt(path: string, options: Parameters<Browser["newContext"]>[0] = {}): Promise<Page> {
  const context = await browser.context({ viewport: { width: 390, height: 844 }, locale: "en-US", ...options });
  const page = await context.newPage();
  await page.goto(server.url + path);
  return page;
}

const inScript = (digits: string, zero: number) =>
  [...digits].map((digit) => String.fromCodePoint(zero + Number(digit))).join("");
const isIn = (page: Page) => page.getByRole("heading", { name: /^You are in/ }).waitFor();

/** Puts a text into a field as a keyboard or the clipboard does, and gives what the field shows then. */
async function put(page: Page, label: string, text: string): Promise<string> {
  const field = page.getByLabel(label, { exact: true });
  await field.fill("");
  await field.focus();
  await page.keyboard.insertText(text);
  return field.inputValue();
}

describe("a field holds and shows whatever is typed", () => {
  test("the whole link, pasted for the code on a phone, leads in", async () => {
    const page = await pageAt("/");
    const link = `${server.url}/${created.code}?from=the-board`;
    expect(await put(page, "Code from the screen", link)).toBe(link);
    await page.getByRole("button", { name: "Join" }).click();
    await isIn(page);
    expect(new URL(page.url()).pathname).toBe(`/${created.code}`);
    await page.context().close();
  });

  test("a code that is none is said to be none, and stays to be corrected", async () => {
    const page = await pageAt("/");
    expect(await put(page, "Code from the screen", "k7m 4q0!")).toBe("k7m 4q0!");
    await page.getByRole("button", { name: "Join" }).click();
    await page.getByText("No classroom has this code. Look at the screen again.").waitFor();
    expect(await page.getByLabel("Code from the screen").inputValue()).toBe("k7m 4q0!");
    await page.context().close();
  });

  test.each([
    ["Arabic", 0x660],
    ["full width", 0xff10],
  ])("a way back in %s digits leads back, and letters are shown and refused", async (_, zero) => {
    const guest = await sit(server.url, created.code, 0);
    const { name, wayBack } = guest.welcome ?? { name: "", wayBack: "" };
    const page = await pageAt(`/${created.code}`);
    await page.getByRole("button", { name: "I was here before" }).click();
    await put(page, "Your name here", name);
    expect(await put(page, "Your way back", "ab 12345")).toBe("ab 12345");
    await page.getByRole("button", { name: "Go to my seat" }).click();
    await page.getByText("Type your pseudonym and the 4 digits.").waitFor();
    const typed = `${inScript(wayBack, zero)} `;
    expect(await put(page, "Your way back", typed)).toBe(typed);
    await page.getByRole("button", { name: "Go to my seat" }).click();
    await isIn(page);
    await page.context().close();
  });

  test("a name that is too long is shown in full, and refused before anybody is asked", async () => {
    const { code } = await server.create({ names: "typed" });
    const page = await pageAt(`/${code}`);
    const long = "Maximiliana Alexandrina";
    expect(await put(page, "Your name here", long)).toBe(long);
    await page.getByRole("button", { name: "Join" }).click();
    await page.getByText(/^A name has up to 16 letters/).waitFor();
    expect(await put(page, "Your name here", "علی‌رضا")).toBe("علی‌رضا");
    await page.getByRole("button", { name: "Join" }).click();
    await page.getByRole("heading", { name: "You are in, علی‌رضا." }).waitFor();
    await page.context().close();
  });

  test("an insult is stopped politely, until the host lets every name in", async () => {
    const { code, key } = await server.create({ names: "typed" });
    const console = await pageAt(`/host#${code}.${key}`, { viewport: { width: 1280, height: 800 } });
    const page = await pageAt(`/${code}`);
    await put(page, "Your name here", "Arschloch");
    await page.getByRole("button", { name: "Join" }).click();
    await page.getByText(/^Please choose another name\./).waitFor();
    expect(await page.getByLabel("Your name here").inputValue()).toBe("Arschloch");
    await console.getByRole("switch", { name: "Let every name in" }).click();
    await console.getByRole("switch", { name: "Let every name in", checked: true }).waitFor();
    await page.getByRole("button", { name: "Join" }).click();
    await isIn(page);
    await page.context().close();
    await console.context().close();
  });

  test("the link to the console, pasted on the projector, shows the classroom, without its key in the address", async () => {
    const page = await pageAt("/screen", { viewport: { width: 1280, height: 720 } });
    const link = `${server.url}/host#${created.code}.${created.key}`;
    expect(await put(page, "Code of the classroom", link)).toBe(link);
    await page.getByRole("button", { name: "Show it" }).click();
    await page
      .getByText(`${created.code.slice(0, 3)} ${created.code.slice(3)}`)
      .first()
      .waitFor();
    expect(page.url()).toBe(`${server.url}/screen#${created.code}`);
    await page.context().close();
  });
});

describe("an address that was typed by hand", () => {
  test("leads to the classroom with a blank, small letters and a slash", async () => {
    const { code } = created;
    const page = await pageAt(`/${code.slice(0, 3).toLowerCase()} ${code.slice(3)}/`);
    await page.getByRole("button", { name: "Join" }).waitFor();
    expect(page.url()).toBe(`${server.url}/${code}`);
    await page.context().close();
  });

  test("leads to the console it was copied from, in capitals too", async () => {
    const page = await pageAt(`/HOST/#${created.code}.${created.key}`, { viewport: { width: 1280, height: 800 } });
    await page.getByRole("button", { name: "Start the briefing" }).waitFor();
    await page.context().close();
  });

  test.each([
    ["en", "There is nothing at this address", "Go to the start page", "Join"],
    ["de", "Unter dieser Adresse gibt es nichts", "Zur Startseite", "Beitreten"],
  ])("that leads nowhere is said in %s, without a script, with a way on", async (locale, title, way, join) => {
    const plain = await pageAt("/K7M4Q0", { locale, javaScriptEnabled: false });
    expect(await plain.locator("html").getAttribute("lang")).toBe(locale);
    await plain.getByRole("heading", { name: title }).waitFor();
    expect(await plain.locator("p:visible").count()).toBe(3);
    expect(await plain.locator(".for-code").isVisible()).toBe(true);
    await plain.context().close();
    const page = await pageAt("/nowhere", { locale });
    expect(await page.locator(".for-code").isVisible()).toBe(false);
    await page.getByRole("link", { name: way }).click();
    await page.getByRole("button", { name: join }).waitFor();
    await page.context().close();
  });
});
