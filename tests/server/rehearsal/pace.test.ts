import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Pace } from "../../../server/rehearsal/pace.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** How many of `wanted` requests were let go after each of so many milliseconds. */
async function letGo(wanted: number, after: readonly number[]): Promise<number[]> {
  const pace = new Pace();
  let sent = 0;
  void (async () => {
    for (let k = 0; k < wanted; k++) {
      await pace.next();
      sent += 1;
    }
  })();
  const counts: number[] = [];
  let now = 0;
  for (const time of after) {
    await vi.advanceTimersByTimeAsync(time - now);
    now = time;
    counts.push(sent);
  }
  return counts;
}

test("nobody waits who sends no more than a room takes in a second", async () => {
  expect(await letGo(25, [0])).toEqual([25]);
});

test("what is more waits for the next second, whatever came before", async () => {
  expect(await letGo(60, [0, 999, 1000, 1999, 2000])).toEqual([25, 25, 50, 50, 60]);
});
