import { expect, test } from "vitest";
import { SocketPlayer } from "../../server/rehearsal/player.ts";
import { PAGES } from "../../server/settings.ts";
import { seedFromNumber } from "../../shared/lib/draw.ts";
import { useBrowser } from "../support/browser/use-browser.ts";
import { sit } from "../support/server/guest.ts";
import { useServer } from "../support/server/use-server.ts";

const PROGRAMS = 21;
const PEOPLE = 3;

const server = useServer({ pages: PAGES });
const browser = useBrowser();

test("R41, R46: console and screen count programs and people apart, and say when both count", async () => {
  const { code, key } = await server.create();
  for (let n = 0; n < PROGRAMS; n++) await new SocketPlayer(seedFromNumber(n)).join(server.url, code, n);
  for (let n = 0; n < PEOPLE; n++) await sit(server.url, code, 50 + n);
  const host = await browser.page(1280, 800, { locale: "en-GB" });
  const screen = await browser.page(1280, 720, { locale: "en-GB" });
  await Promise.all([host.goto(`${server.url}/host#${code}.${key}`), screen.goto(`${server.url}/screen#${code}`)]);
  await host.getByRole("heading", { name: "3 people and 21 agents are here" }).waitFor();
  await screen.getByText("3 people and 21 agents are here").waitFor();
  await screen.getByText("Rehearsal with agents").waitFor();
  // Beside each of their names, and of nobody else's.
  expect(await host.locator(".chip").filter({ hasText: "agent" }).count()).toBe(PROGRAMS);
  expect(await host.locator(".chip").first().textContent()).not.toContain("agent");

  await host.getByRole("switch", { name: "Count agents as well" }).click();
  await screen.getByText("Rehearsal: people and agents are counted").waitFor();
  await host.getByText("Rehearsal: people and agents are counted").waitFor();
});
