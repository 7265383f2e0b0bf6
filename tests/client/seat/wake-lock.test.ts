import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { keepAwake } from "../../../client/seat/wake-lock.ts";

/** A page that can be put away, and a browser that grants the lock, or does not. */
class Page extends EventTarget {
  visibilityState: "visible" | "hidden" = "visible";

  turn(to: "visible" | "hidden"): void {
    this.visibilityState = to;
    if (to === "hidden") for (const lock of locks) lock.released = true;
    this.dispatchEvent(new Event("visibilitychange"));
  }
}

interface Lock {
  released: boolean;
  release(): Promise<void>;
}

let page: Page;
let locks: Lock[];
const held = () => locks.filter(({ released }) => !released).length;
const settled = () => new Promise(setImmediate);

async function grant(): Promise<Lock> {
  const lock: Lock = {
    released: false,
    async release() {
      lock.released = true;
    },
  };
  locks.push(lock);
  return lock;
}

beforeEach(() => {
  page = new Page();
  locks = [];
  vi.stubGlobal("document", page);
  vi.stubGlobal("navigator", { wakeLock: { request: grant } });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

test("holds one lock, and lets it go when playing is over", async () => {
  const stop = keepAwake();
  await settled();
  expect(held()).toBe(1);
  stop();
  await settled();
  expect(held()).toBe(0);
  page.turn("visible");
  await settled();
  expect(locks).toHaveLength(1);
});

test("takes it again when a page that was put away is seen again, and one only", async () => {
  keepAwake();
  await settled();
  page.turn("hidden");
  await settled();
  expect(held()).toBe(0);
  page.turn("visible");
  page.turn("visible");
  await settled();
  expect(held()).toBe(1);
});

test("asks again at a tap where it was refused to a page that nobody had touched", async () => {
  const request = vi.fn(grant).mockRejectedValueOnce(new Error("NotAllowedError"));
  vi.stubGlobal("navigator", { wakeLock: { request } });
  const stop = keepAwake();
  await settled();
  expect(held()).toBe(0);
  page.dispatchEvent(new Event("click"));
  page.dispatchEvent(new Event("click"));
  await settled();
  expect(held()).toBe(1);
  stop();
  page.dispatchEvent(new Event("click"));
  await settled();
  expect(request).toHaveBeenCalledTimes(2);
});

test("lets go of a lock that is granted only after playing is over", async () => {
  keepAwake()();
  await settled();
  expect(locks).toHaveLength(1);
  expect(held()).toBe(0);
});

test("a browser that refuses it makes no trouble", async () => {
  vi.stubGlobal("navigator", { wakeLock: { request: () => Promise.reject(new Error("NotAllowedError")) } });
  const stop = keepAwake();
  await settled();
  page.turn("visible");
  await settled();
  stop();
});
