import { expect, test } from "vitest";
import { ReachedPhones } from "../../../server/rooms/phone-access.ts";
import type { ReachReport } from "../../../shared/protocol/reach.ts";

const report = (phone: string, more: Partial<ReachReport> = {}): ReachReport => ({
  phone,
  device: "iphone",
  page: "loads",
  origin: "accepted",
  live: "arrives",
  ahead: 0,
  ...more,
});

test("a phone is listed once, with its latest findings and their time", () => {
  const phones = new ReachedPhones();
  expect(phones.hear(report("a", { live: "checking" }), 1000)).toBe(true);
  expect(phones.hear(report("a"), 2000)).toBe(true);
  expect(phones.list).toEqual([{ ...report("a"), at: 2000, asked: false }]);
});

test("a phone that repeats its report is not news, and keeps its time", () => {
  const phones = new ReachedPhones();
  phones.hear(report("a"), 1000);
  expect(phones.hear(report("a"), 4000)).toBe(false);
  expect(phones.list[0]?.at).toBe(1000);
});

test("the twelve latest phones are kept, however many come", () => {
  const phones = new ReachedPhones();
  for (let n = 0; n < 500; n++) phones.hear(report(`phone ${n}`), n);
  expect(phones.list.map(({ phone }) => phone)).toEqual(Array.from({ length: 12 }, (_, n) => `phone ${488 + n}`));
});

test("phones that are not shown say the same again, and push out nobody", () => {
  const phones = new ReachedPhones();
  const names = Array.from({ length: 40 }, (_, n) => `phone ${n}`);
  for (const name of names) phones.hear(report(name), 1000);
  const shown = phones.list;
  for (const name of names) expect([name, phones.hear(report(name), 4000)]).toEqual([name, false]);
  expect(phones.list).toEqual(shown);
});

test("the phone that has had no news for longest makes room; the others keep their places", () => {
  const phones = new ReachedPhones();
  const names = Array.from({ length: 12 }, (_, n) => `phone ${n}`);
  for (const name of names) phones.hear(report(name, { live: "checking" }), 1000);
  phones.hear(report("phone 0"), 2000);
  const seen = () => phones.list.map(({ phone }) => phone);
  expect(seen()).toEqual(names);
  phones.hear(report("another"), 3000);
  expect(seen()).toEqual(["phone 0", ...names.slice(2), "another"]);
  phones.hear(report("phone 1"), 4000);
  expect(seen()).toEqual(["phone 0", "phone 1", ...names.slice(3), "another"]);
});

test("a phone is asked to check again until it reports something new; a phone that is not known can't be asked", () => {
  const phones = new ReachedPhones();
  phones.hear(report("a", { live: "silent" }), 1000);
  expect(phones.askAgain("b")).toBe(false);
  expect(phones.askAgain("a")).toBe(true);
  expect([phones.isAsked("a"), phones.isAsked("b")]).toEqual([true, false]);
  phones.hear(report("a", { live: "silent" }), 2000);
  expect(phones.isAsked("a")).toBe(true);
  phones.hear(report("a", { live: "checking" }), 3000);
  expect(phones.isAsked("a")).toBe(false);
});

test("once forgotten, nothing is left", () => {
  const phones = new ReachedPhones();
  expect(phones.forget()).toBe(false);
  phones.hear(report("a"), 1000);
  expect(phones.forget()).toBe(true);
  expect(phones.list).toEqual([]);
});
