import { expect, test } from "vitest";
import { PAGES } from "../../server/settings.ts";
import { Phone } from "../support/browser/phone.ts";
import { useBrowser } from "../support/browser/use-browser.ts";
import { NOW, SECOND } from "../support/class/setting.ts";
import { Host, play, sit } from "../support/server/guest.ts";
import { useServer } from "../support/server/use-server.ts";
import { FakeClock } from "../support/time/fake-clock.ts";

const clock = new FakeClock(NOW);
const server = useServer({ pages: PAGES, clock });
const browser = useBrowser();

test("a phone says aloud what is new, at half and at the end how many have acted, and when five seconds are left", async () => {
  const { code, key } = await server.create({ timers: "on" });
  const page = await browser.page(360, 640);
  await new Phone(page).joinFromQr(`${server.url}/${code}`);
  const polite = page.locator("[aria-live=polite]");
  const urgent = page.locator("[aria-live=assertive]");
  const others = [await sit(server.url, code, 900), await sit(server.url, code, 901)];
  const host = await Host.open(server.url, code, key);
  expect(await page.locator("html").getAttribute("lang")).toBe("en");
  expect(await page.title()).toContain("Masquerade");

  await host.goTo("decide");
  await polite.getByText("Round 1 of 4.").waitFor();
  expect(await urgent.innerText()).toBe("");
  await page.getByRole("timer").waitFor();
  await clock.pass(Number(host.pulse.endsAt) - clock.now() - 6 * SECOND);
  // An answer that is not locked in yet brings the server's time.
  await page.keyboard.press("1");
  await urgent.getByText("5 seconds left").waitFor();

  await host.order({ type: "extend", from: host.view.moment, seconds: 60 });
  // The same choice, or the other prediction.
  await page.keyboard.press("1");
  await page.getByRole("button", { name: "Lock in" }).waitFor();
  await page.keyboard.press("Enter");
  await page.getByText("Locked in.").waitFor();
  expect(await polite.innerText()).not.toContain("of 3");
  const [first, second] = others;
  if (first === undefined || second === undefined) throw new Error("There are two others.");
  await play(first);
  await polite.getByText("2 of 3").waitFor();
  await page.context().setOffline(true);
  await page.getByRole("alert").getByText("No connection. Trying again. Your choice is safe.").waitFor();
  // The alert says it, and nothing else speaks over it.
  expect(await polite.innerText()).toBe("");
  await page.context().setOffline(false);
  await polite.getByText("2 of 3").waitFor();
});
