import { afterEach, beforeEach, expect, test, vi } from "vitest";
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
