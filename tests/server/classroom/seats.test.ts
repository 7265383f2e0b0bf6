import { beforeEach, describe, expect, test } from "vitest";
import { Seats } from "../../../server/classroom/seats.ts";
import { hashKey } from "../../../server/classroom/secrets.ts";
import { isPseudonym } from "../../../shared/content/names.ts";
import { turns } from "../../support/time/fake-clock.ts";
import { CODE, goOn, play, type Stage, stage } from "./setup.ts";

const KEY = "key-of-a-phone-1234567890";
const OTHER = "key-of-another-0987654321";
const MINUTE = 60_000;

let staged: Stage;
let seats: Seats;

beforeEach(async () => {
  staged = await stage();
  seats = new Seats(staged.live, [], staged.clock);
});

/** Claims a seat that must be given. */
async function claimed(key: string, name = "Calm Otter") {
  const held = await seats.claim(key, name);
  if ("refused" in held) throw new Error(held.refused);
  return held;
}

/** The seats as a restarted server would know them. */
async function broughtBack(): Promise<Seats> {
  return new Seats(staged.live, await staged.store.holders(CODE), staged.clock);
}

describe("a device that claims a seat", () => {
  test("gets one, with four digits, and the key itself is kept nowhere", async () => {
    const held = await claimed(KEY);
    expect(held).toMatchObject({ seat: 0, wayBack: expect.stringMatching(/^\d{4}$/) });
    expect(await staged.store.holders(CODE)).toEqual([{ seat: 0, keyHash: hashKey(KEY), wayBack: held.wayBack }]);
    const everything = JSON.stringify([await staged.store.events(CODE), await staged.store.holders(CODE)]);
    expect(everything).not.toContain(KEY);
  });

  test("gets the same one whenever it asks again, under whatever name", async () => {
    const first = await claimed(KEY);
    expect(await claimed(KEY, "Bold Finch")).toMatchObject(first);
    expect(await (await broughtBack()).claim(KEY, "Bold Finch")).toMatchObject(first);
    expect(staged.live.room.seats).toHaveLength(1);
  });

  test("gets one also when it asks three times at once", async () => {
    const held = await Promise.all([claimed(KEY), claimed(KEY), claimed(KEY, "Bold Finch")]);
    expect(new Set(held.map(({ seat }) => seat))).toEqual(new Set([0]));
    expect(staged.live.room.seats.map(({ name }) => name)).toEqual(["Calm Otter"]);
  });

  test("gets none while it can't be stored, and one afterwards", async () => {
    staged.store.failNext(new Error("The disk is full."));
    expect(await seats.claim(KEY, "Calm Otter")).toEqual({ refused: "server-error" });
    expect(staged.live.room.seats).toEqual([]);
    expect(await claimed(KEY)).toMatchObject({ seat: 0 });
    expect(staged.live.room.seats.map(({ name }) => name)).toEqual(["Calm Otter"]);
  });

  test.each(["Robert'); DROP", "calm otter", "Calm", "Calm Otter Extra", "Honest Abe"])(
    "gets none under %j: names are made up here",
    async (name) => {
      expect(await seats.claim(KEY, name)).toEqual({ refused: "bad-request" });
      expect(staged.live.events).toHaveLength(2);
    },
  );

  test("R39: gets one under the name that was typed, where names are typed", async () => {
    staged = await stage({ names: "typed" });
    seats = new Seats(staged.live, [], staged.clock);
    await claimed(KEY, "  Zoë   B. ");
    expect(await seats.claim(OTHER, "zoe b")).toEqual({ refused: "name-taken" });
    const [first, second] = await Promise.all([
      seats.claim(OTHER, "Amir"),
      seats.claim("a-third-key-1234567890", "AMIR"),
    ]);
    expect(first).toMatchObject({ seat: 1 });
    expect(second).toEqual({ refused: "name-taken" });
    expect(staged.live.room.seats.map(({ name }) => name)).toEqual(["Zoë B.", "Amir"]);
  });

  test.each(["", "Robert'); DROP", "A name that is too long", "<b>Ada</b>", "Аda B"])(
    "R39: gets none under %j, which nobody may type",
    async (name) => {
      staged = await stage({ names: "typed" });
      seats = new Seats(staged.live, [], staged.clock);
      expect(await seats.claim(KEY, name)).toEqual({ refused: "bad-name" });
      expect(staged.live.room.seats).toEqual([]);
    },
  );

  test("R39: is asked for another name than an insult, until the host lets every name in", async () => {
    staged = await stage({ names: "typed" });
    seats = new Seats(staged.live, [], staged.clock);
    expect(await seats.claim(KEY, "Arschloch")).toEqual({ refused: "name-unkind" });
    expect(staged.live.room.seats).toEqual([]);
    await play(staged.live, { type: "allowAnyName", on: true });
    expect(await seats.claim(KEY, "Arschloch")).toMatchObject({ seat: 0 });
    await play(staged.live, { type: "allowAnyName", on: false });
    expect(await seats.claim(OTHER, "Wichser")).toEqual({ refused: "name-unkind" });
    // Whoever is in stays in, and comes back.
    expect(await seats.claim(KEY, "Arschloch")).toMatchObject({ seat: 0 });
    // The host decides what somebody is called.
    await play(staged.live, { type: "renameSeat", seat: 0, name: "Wichser" });
    expect(staged.live.room.seats[0]?.name).toBe("Wichser");
  });

  test("gets another name where its own is taken, also by somebody who asks at the same time", async () => {
    await Promise.all([claimed(KEY), claimed(OTHER), claimed("a-third-key-1234567890")]);
    const names = staged.live.room.seats.map(({ name }) => name ?? "");
    expect(names[0]).toBe("Calm Otter");
    expect(new Set(names).size).toBe(3);
    expect(names.every(isPseudonym)).toBe(true);
  });

  test("is told that the classroom is closed", async () => {
    await play(staged.live, { type: "close" });
    expect(await seats.claim(KEY, "Calm Otter")).toEqual({ refused: "closed" });
  });
});

describe("the way back", () => {
  test("moves the seat to the new device; the old one's key no longer opens it", async () => {
    const { seat, wayBack } = await claimed(KEY);
    expect(await seats.moveTo(OTHER, "Calm Otter", wayBack)).toMatchObject({ seat, wayBack });
    for (const known of [seats, await broughtBack()]) {
      expect(await known.claim(OTHER, "Bold Finch")).toMatchObject({ seat });
    }
    expect(await claimed(KEY, "Bold Finch")).toMatchObject({ seat: 1 });
  });

  test("marks the seat as there again", async () => {
    const { seat, wayBack } = await claimed(KEY);
    await play(staged.live, { type: "seatGone", seat });
    await seats.moveTo(OTHER, "Calm Otter", wayBack);
    expect(staged.live.room.seats[seat]?.awaySince).toBeNull();
  });

  test("opens nothing with wrong digits, with a name that nobody has, or while it can't be stored", async () => {
    const { seat, wayBack } = await claimed(KEY);
    expect(await seats.moveTo(OTHER, "Calm Otter", wrong(wayBack))).toEqual({ refused: "name-unknown" });
    expect(await seats.moveTo(OTHER, "Bold Finch", wayBack)).toEqual({ refused: "name-unknown" });
    staged.store.failNext(new Error("The disk is full."));
    expect(await seats.moveTo(OTHER, "Calm Otter", wayBack)).toEqual({ refused: "server-error" });
    expect(await claimed(KEY)).toMatchObject({ seat });
    expect(await claimed(OTHER, "Bold Finch")).toMatchObject({ seat: 1 });
  });

  test("is closed for ten minutes after five wrong tries, for that name only", async () => {
    const { seat, wayBack } = await claimed(KEY);
    const second = await claimed(OTHER, "Bold Finch");
    for (let n = 0; n < 5; n++) {
      expect(await seats.moveTo("a-guesser-1234567890ab", "Calm Otter", wrong(wayBack))).toEqual({
        refused: "name-unknown",
      });
    }
    expect(await seats.moveTo("a-third-1234567890abcd", "Calm Otter", wayBack)).toEqual({ refused: "too-many-tries" });
    expect(await seats.moveTo("a-third-1234567890abcd", "Bold Finch", second.wayBack)).toMatchObject({ seat: 1 });
    await staged.clock.pass(10 * MINUTE);
    expect(await seats.moveTo("a-fourth-1234567890abc", "Calm Otter", wayBack)).toEqual({ refused: "too-many-tries" });
    await staged.clock.pass(1);
    expect(await seats.moveTo("a-fourth-1234567890abc", "Calm Otter", wayBack)).toMatchObject({ seat });
  });

  test("asked for by the device that has the seat is always open", async () => {
    const { seat, wayBack } = await claimed(KEY);
    for (let n = 0; n < 6; n++) await seats.moveTo(OTHER, "Calm Otter", wrong(wayBack));
    expect(await seats.moveTo(KEY, "Calm Otter", wrong(wayBack))).toMatchObject({ seat });
  });

  test("two devices that use it at once: one of them has the seat in the end, now and after a restart", async () => {
    const { wayBack } = await claimed(KEY);
    await Promise.all([seats.moveTo(OTHER, "Calm Otter", wayBack), seats.moveTo("third-", "Calm Otter", wayBack)]);
    const [holder] = await staged.store.holders(CODE);
    expect([hashKey(OTHER), hashKey("third-")]).toContain(holder?.keyHash);
    const loser = holder?.keyHash === hashKey(OTHER) ? "third-" : OTHER;
    expect(await claimed(loser, "Bold Finch")).toMatchObject({ seat: 1 });
  });

  test("a device that had come in anew holds only the seat that it came back to, also after a restart", async () => {
    const first = await claimed(KEY);
    const anew = await claimed(OTHER, "Bold Finch");
    await seats.moveTo(OTHER, "Calm Otter", first.wayBack);
    for (const known of [seats, await broughtBack()]) {
      expect(await known.claim(OTHER, "Bold Finch")).toMatchObject({ seat: first.seat });
      // The seat that it left can still be had by its own way back.
      const helper = `helper-${known === seats ? "before" : "after"}-1234567890`;
      expect(await known.moveTo(helper, "Bold Finch", anew.wayBack)).toMatchObject({ seat: anew.seat });
    }
  });
});

describe("a seat that the host gave back", () => {
  test("is no longer opened by its key or its way back, now or after a restart", async () => {
    const { seat, wayBack } = await claimed(KEY);
    await play(staged.live, { type: "freeSeat", seat });
    expect(await staged.store.holders(CODE)).toEqual([]);
    for (const known of [seats, await broughtBack()]) {
      expect(await known.moveTo(OTHER, "Calm Otter", wayBack)).toEqual({ refused: "name-unknown" });
    }
    expect(await claimed(KEY)).toMatchObject({ seat: 1 });
  });

  test("is not held by somebody whose claim was still being stored", async () => {
    const goAhead = staged.store.holdUp();
    const claim = seats.claim(KEY, "Calm Otter");
    const freeing = staged.live.handle({ type: "freeSeat", seat: 0 });
    await turns();
    goAhead();
    await Promise.all([claim, freeing]);
    expect(staged.live.room.seats[0]?.name).toBeNull();
    expect(await staged.store.holders(CODE)).toEqual([]);
    expect(await claimed(KEY)).toMatchObject({ seat: 1 });
  });

  test("taken over by a newcomer belongs to the newcomer alone", async () => {
    for (const [n, name] of ["Calm Otter", "Bold Finch", "Keen Heron"].entries()) await claimed(`key-${n}`, name);
    await goOn(staged.live);
    await play(staged.live, { type: "freeSeat", seat: 1 });
    expect(await claimed(OTHER, "Glad Puffin")).toMatchObject({ seat: 1 });
    expect(await (await broughtBack()).claim(OTHER, "Glad Puffin")).toMatchObject({ seat: 1 });
    const again = await claimed("key-1", "Bold Finch");
    expect(again.seat).not.toBe(1);
  });
});

function wrong(wayBack: string): string {
  return wayBack === "0000" ? "0001" : "0000";
}
