import { afterEach, describe, expect, test, vi } from "vitest";
import { knowTabs, type TabState, type Tabs } from "../../../client/net/tabs.ts";

/** The tabs of one browser, as they are before any has closed. */
const channels: BroadcastChannel[] = [];

function openTab(seen: () => TabState = () => "shown", checkEvery = 600_000): Tabs {
  const channel = new BroadcastChannel("masquerade-test");
  channels.push(channel);
  return knowTabs(channel, seen, checkEvery);
}

afterEach(() => {
  for (const channel of channels.splice(0)) channel.close();
});

const knows = (tab: Tabs, open: Readonly<Record<string, TabState>>) =>
  vi.waitFor(() => expect(Object.fromEntries(tab.others.value)).toEqual(open));

describe("a tab", () => {
  test("learns which seats are open in tabs that were there before, and in later ones", async () => {
    openTab().sit("fern");
    const door = openTab();
    await knows(door, { fern: "shown" });
    openTab(() => "hidden").sit("otter");
    await knows(door, { fern: "shown", otter: "hidden" });
  });

  test("is told when another one is put behind, leaves its seat, or goes away and comes back", async () => {
    let seen: TabState = "shown";
    const player = openTab(() => seen);
    const door = openTab();
    player.sit("fern");
    await knows(door, { fern: "shown" });
    seen = "hidden";
    player.tell();
    await knows(door, { fern: "hidden" });
    player.goAway();
    await knows(door, {});
    player.tell();
    await knows(door, { fern: "hidden" });
    player.sit(null);
    await knows(door, {});
  });

  test("that loses its seat to another tab does not take it from that one", async () => {
    const [old, next, door] = [openTab(), openTab(), openTab()];
    old.sit("fern");
    next.sit("fern");
    old.sit(null);
    await old.isOpen("fern", 20_000);
    await knows(door, { fern: "shown" });
  });

  test("that is closed without a word is soon missed", async () => {
    openTab().sit("fern");
    const door = openTab(undefined, 50);
    await knows(door, { fern: "shown" });
    channels[0]?.close();
    await knows(door, {});
  });

  test("asks whether a seat is open, and hears so, or hears nothing", async () => {
    const player = openTab();
    player.sit("fern");
    const copy = openTab();
    expect(await copy.isOpen("fern", 20_000)).toBe(true);
    expect(await copy.isOpen("fern", 20_000)).toBe(true);
    expect(await copy.isOpen("otter", 1)).toBe(false);
    expect(await player.isOpen("fern", 1)).toBe(false);
  });

  test("of a browser in which tabs can't talk knows of no other", async () => {
    const tab = knowTabs(null, () => "shown");
    tab.sit("fern");
    expect(tab.others.value.size).toBe(0);
    expect(await tab.isOpen("fern", 20_000)).toBe(false);
  });
});
