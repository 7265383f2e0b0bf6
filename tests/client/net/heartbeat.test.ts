import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { heartbeat } from "../../../client/net/heartbeat.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test("whoever answers is there for as long as they answer", () => {
  const lost = vi.fn();
  heartbeat((pong) => setTimeout(pong, 200), lost);
  vi.advanceTimersByTime(10 * 60_000);
  expect(lost).not.toHaveBeenCalled();
});

test("whoever is silent is lost within three seconds, and is told of once", () => {
  const lost = vi.fn();
  let reachable = true;
  heartbeat((pong) => {
    if (reachable) pong();
  }, lost);
  vi.advanceTimersByTime(60_000);
  reachable = false;
  vi.advanceTimersByTime(3000);
  expect(lost).toHaveBeenCalledOnce();
  vi.advanceTimersByTime(60_000);
  expect(lost).toHaveBeenCalledOnce();
});

test("one answer that fails to come is no loss", () => {
  const lost = vi.fn();
  let asked = 0;
  heartbeat((pong) => {
    if (asked++ % 2 === 0) pong();
  }, lost);
  vi.advanceTimersByTime(60_000);
  expect(asked).toBeGreaterThan(20);
  expect(lost).not.toHaveBeenCalled();
});

test("once stopped it asks no more", () => {
  const ping = vi.fn();
  const lost = vi.fn();
  heartbeat(ping, lost)();
  vi.advanceTimersByTime(60_000);
  expect(ping).not.toHaveBeenCalled();
  expect(lost).not.toHaveBeenCalled();
});

describe("a page that stood still itself", () => {
  /** For how long it has stood still, ms: the fake time knows nothing of it. */
  let stalled: number;

  beforeEach(() => {
    stalled = 0;
    const passed = performance.now.bind(performance);
    vi.spyOn(performance, "now").mockImplementation(() => passed() + stalled);
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  test("does not take its own silence for the other side's, however often", () => {
    const lost = vi.fn();
    let reads = true;
    heartbeat((pong) => {
      if (reads) pong();
    }, lost);
    vi.advanceTimersByTime(60_000);
    reads = false;
    for (let n = 0; n < 10; n++) {
      stalled += 600;
      vi.advanceTimersByTime(900);
    }
    expect(lost).not.toHaveBeenCalled();
    reads = true;
    vi.advanceTimersByTime(60_000);
    expect(lost).not.toHaveBeenCalled();
  });

  test("finds out within three seconds that the other side is gone", () => {
    const lost = vi.fn();
    heartbeat(() => {}, lost);
    vi.advanceTimersByTime(900);
    stalled += 60_000;
    vi.advanceTimersByTime(3000);
    expect(lost).toHaveBeenCalledOnce();
  });

  test("reads what came meanwhile before it judges", () => {
    const lost = vi.fn();
    const unread: (() => void)[] = [];
    heartbeat((pong) => unread.push(pong), lost);
    vi.advanceTimersByTime(2750);
    for (const pong of unread) pong();
    vi.advanceTimersByTime(800);
    expect(lost).not.toHaveBeenCalled();
  });
});
