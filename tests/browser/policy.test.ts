import { describe, expect, test } from "vitest";
import { PAGES } from "../../server/settings.ts";
import { PAGE_NAMES, pageRow } from "../../shared/protocol/pages.ts";
import { PROTOCOL_VERSION } from "../../shared/protocol/wire.ts";
import { useBrowser } from "../support/browser/use-browser.ts";
import { useServer } from "../support/server/use-server.ts";

const server = useServer({ pages: PAGES });
const browser = useBrowser();

const EXPECTED = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
};

/** The addresses of all pages that nothing may frame. */
const UNFRAMED = PAGE_NAMES.map(pageRow).flatMap(({ address, framed }) =>
  address === null || framed ? [] : [address],
);

const joining = { method: "POST", body: JSON.stringify({ as: "screen", version: PROTOCOL_VERSION }) };

describe.each<[string, RequestInit?]>([
  ...UNFRAMED.map((address): [string] => [address]),
  ["/nowhere"],
  ["/health"],
  ["/api/addresses"],
  ["/api/classrooms/ZZZZZZ"],
  ["/matchmake/joinById/ZZZZZZ", joining],
  ["/matchmake/joinById/ZZZZZZ", { method: "POST", body: "{" }],
  ["/matchmake/joinById/ZZZZZZ", { method: "POST", headers: { origin: "https://elsewhere.example" } }],
])("what is answered at %s", (path, options) => {
  test("says what a page may do, and that is little", async () => {
    const { headers } = await fetch(server.url + path, options);
    expect(Object.fromEntries(headers)).toMatchObject(EXPECTED);
    const policy = headers.get("content-security-policy") ?? "";
    expect(policy).toMatch(/^default-src 'none'; script-src 'self';/);
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
    expect(headers.get("strict-transport-security")).toBeNull();
    expect(headers.get("x-powered-by")).toBeNull();
  });
});

/** What tests are told of after a page did something. */
async function troublesAfter(script: string): Promise<readonly string[]> {
  const page = await browser.page();
  await page.goto(server.url);
  await page.getByRole("button", { name: "Join" }).waitFor();
  await page.evaluate(script);
  await page.context().close();
  return browser.troubles.splice(0);
}

test.each([
  [
    "a style of its own",
    "document.head.append(Object.assign(document.createElement('style'), { textContent: 'p {}' }))",
  ],
  ["a style within a tag", "document.body.innerHTML = '<p style=\"color: red\">'"],
  [
    "a script of its own",
    "document.head.append(Object.assign(document.createElement('script'), { textContent: '1' }))",
  ],
  [
    "a script within a tag",
    'document.body.innerHTML = \'<img src="/x" onerror="1">\'; new Promise((go) => document.addEventListener("securitypolicyviolation", go))',
  ],
  ["somebody else's picture", "document.body.innerHTML = '<img src=\"http://elsewhere.invalid/x.png\">'"],
  ["somebody else's answer", "fetch('http://elsewhere.invalid/').catch(() => {})"],
])("a test in whose browser a page asks for %s fails", async (_, script) => {
  expect(await troublesAfter(script)).not.toEqual([]);
});

test("a test in whose browser a page does what it should does not", async () => {
  expect(await troublesAfter("document.body.style.color = 'red'")).toEqual([]);
});
