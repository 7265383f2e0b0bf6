import { describe, expect, test } from "vitest";
import { parseSeats, withoutSeat, withSeat } from "../../../client/net/keys.ts";

const fern = { key: "fern-key", name: "Quiet Fern" };
const otter = { key: "otter-key", name: "Amber Otter" };

describe("what a device has stored", () => {
  test("is everybody's seat", () => {
    expect(parseSeats(JSON.stringify([fern, otter]))).toEqual([fern, otter]);
  });

  test("is the one seat that an earlier version knew", () => {
    expect(parseSeats(JSON.stringify(fern))).toEqual([fern]);
  });

  test.each([null, "", "{", "null", "7", '"seat"', "[null, 7, []]", '[{"key":"k"}]', '{"key":1,"name":"n"}'])(
    "is nothing where it can't be read: %s",
    (text) => {
      expect(parseSeats(text)).toEqual([]);
    },
  );

  test("loses no seat to one that can't be read", () => {
    expect(parseSeats(JSON.stringify([{ key: "k" }, otter]))).toEqual([otter]);
  });
});

describe("a device's list", () => {
  test("takes another person's seat after those it has", () => {
    expect(withSeat([fern], otter)).toEqual([fern, otter]);
  });

  test("knows a seat by its key, under whatever name it has now", () => {
    const renamed = { ...fern, name: "Bold Fern" };
    expect(withSeat([fern, otter], renamed)).toEqual([renamed, otter]);
  });

  test("is the very same where nothing is new, so that nothing is written", () => {
    const seats = [fern, otter];
    expect(withSeat(seats, { ...otter })).toBe(seats);
  });

  test("loses one seat and keeps the others", () => {
    expect(withoutSeat([fern, otter], fern.key)).toEqual([otter]);
    expect(withoutSeat([otter], fern.key)).toEqual([otter]);
  });
});
