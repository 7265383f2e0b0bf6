import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { hearServerTime, serverNow } from "../../../client/net/clock.ts";
import { HOUR, NOW, SECOND } from "../../support/class/setting.ts";

/** The page's own time is the time, but for what a test does to it. */
let server: number;
let connection: object;

beforeEach(() => {
  vi.useFakeTimers();
  server = NOW;
  connection = {};
});
afterEach(() => {
  vi.useRealTimers();
});

function pass(ms: number): void {
  vi.advanceTimersByTime(ms);
  server += ms;
}

/** A word of the server that takes so long to come, ms. */
function hear(delay = 0): void {
  hearServerTime(server - delay, connection);
}

describe("the server's time on a page", () => {
  test.each([300, -300])("is the same after the device's clock was set by %i seconds", (seconds) => {
    hear();
    pass(SECOND);
    vi.setSystemTime(Date.now() + seconds * SECOND);
    expect(serverNow()).toBe(server);
    pass(2 * SECOND);
    hear();
    expect(serverNow()).toBe(server);
  });

  test("is told best by the word that was least delayed", () => {
    hear(800);
    expect(serverNow()).toBe(server - 800);
    hear(40);
    hear(2000);
    pass(10 * SECOND);
    expect(serverNow()).toBe(server - 40);
  });

  test("is right at the first word after a sleep in which the page's own clock stood still", () => {
    hear();
    server += HOUR;
    hear(30);
    expect(serverNow()).toBe(server - 30);
  });

  test("is that of the server to which it is connected now, though its clock is behind", () => {
    hear();
    server -= HOUR;
    connection = {};
    hear(20);
    expect(serverNow()).toBe(server - 20);
  });

  test("goes on while there is no connection", () => {
    hear();
    pass(HOUR);
    expect(serverNow()).toBe(server);
  });
});
