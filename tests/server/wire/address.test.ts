import { beforeEach, describe, expect, test } from "vitest";
import type { Created } from "../../../shared/protocol/messages.ts";
import { MESSAGE } from "../../../shared/protocol/wire.ts";
import { Host, holdRemote, sit, watchScreen } from "../../support/server/guest.ts";
import { useServer } from "../../support/server/use-server.ts";

const server = useServer();
let created: Created;
let host: Host;

beforeEach(async () => {
  created = await server.create();
  host = await Host.open(server.url, created.code, created.key);
});

const ADDRESS = "http://192.168.1.23:2567";
const use = (origin: string | null) => host.order({ type: "useAddress", origin });

describe("the address that the console chose", () => {
  test("reaches a screen that is there, whenever it changes", async () => {
    const screen = await watchScreen(server.url, created.code);
    for (const origin of [ADDRESS, ADDRESS, "https://play.test", null]) expect(await use(origin)).toEqual({ ok: true });
    await screen.until(() => screen.addresses.length >= 3);
    expect(screen.addresses).toEqual([ADDRESS, "https://play.test", null]);
  });

  test("reaches a screen that comes later, and is still there when the console has gone", async () => {
    await use(ADDRESS);
    await host.leave();
    const screen = await watchScreen(server.url, created.code);
    await screen.until(() => screen.addresses.length > 0);
    expect(screen.addresses).toEqual([ADDRESS]);
  });

  test("reaches no seat and no remote control, and is in no file", async () => {
    const guest = await sit(server.url, created.code, 0);
    const remote = await holdRemote(server.url, created.code, created.key);
    await use(ADDRESS);
    const asked = { type: "useAddress", origin: ADDRESS };
    // The answers come after everything that was sent before.
    expect(await guest.ask(MESSAGE.host, asked)).toEqual({ refused: "wrong-role" });
    expect(await remote.ask(MESSAGE.host, asked)).toEqual({ refused: "wrong-role" });
    expect([...guest.addresses, ...remote.addresses]).toEqual([]);
    expect([...(await server.export(created)).values()].join("\n")).not.toContain("192.168.1.23");
  });

  test.each([
    "javascript:alert(1)",
    "192.168.1.23",
    "http://a.test/x",
    "http://me@a.test",
    "http://",
    `http://${"a".repeat(300)}`,
  ])("can't be %s", async (origin) => {
    expect(await use(origin)).toMatchObject({ refused: "bad-request" });
  });
});
