import { describe, expect, test } from "vitest";
import { EVENT_SCHEMAS, EVENT_TYPES } from "../../../shared/game/events.ts";
import {
  EVENT_VERSION,
  eventReader,
  type RawEvent,
  type Upcaster,
  versioned,
} from "../../../shared/game/stored-events.ts";
import { NOW, opening, treatmentOf } from "../../support/class/setting.ts";
import { playedThrough } from "../../support/class/watch.ts";

const read = eventReader();
const { events } = playedThrough({ treatment: treatmentOf({ rounds: 2, deployment: 2 }), people: 5, start: 3 });

/** As through a database: nothing but JSON comes back. */
const stored = (event: object) => JSON.parse(JSON.stringify(versioned(event)));

test("every name of an event has a schema", () => {
  expect([...EVENT_SCHEMAS.keys()]).toEqual(EVENT_TYPES);
});

test("what the game makes is stored with its version, and read as it was", () => {
  for (const event of events) {
    expect(stored(event).v).toBe(EVENT_VERSION);
    expect(read(stored(event))).toEqual(event);
  }
});

test("a field that no event has is kept", () => {
  const event = { type: "seatReady", seat: 1, at: NOW, mood: "curious" };
  expect(read(event)).toEqual(event);
});

test("a treatment of an older game has the defaults of the parameters that came later", () => {
  const [opened] = opening({ blocks: [{ objection: "on", rounds: 3 }] });
  const old = stored(opened ?? {});
  delete old.plan.blocks[0].treatment.objection;
  expect(read(old)).toMatchObject({ plan: { blocks: [{ treatment: { objection: "off", rounds: 3 } }] } });
});

describe("an event of an older version", () => {
  /** Version 1 said who was ready by name, version 2 counted seats from 1, and version 3 is as today. */
  const byName: Upcaster = ({ who, ...event }) =>
    event.type === "seatReady" ? { ...event, number: Number(who) } : event;
  const fromOne: Upcaster = ({ number, ...event }) =>
    event.type === "seatReady" ? { ...event, seat: Number(number) - 1 } : event;
  const readOld = eventReader({ upcasters: [byName, fromOne] });
  const today = { type: "seatReady", seat: 6, at: NOW };

  test.each<[string, RawEvent]>([
    ["without a version", { type: "seatReady", who: "7", at: NOW }],
    ["of version 1", { v: 1, type: "seatReady", who: "7", at: NOW }],
    ["of version 2", { v: 2, type: "seatReady", number: 7, at: NOW }],
    ["of version 3", { v: 3, ...today }],
  ])("%s takes the steps that it needs, in their order", (_, event) => {
    expect(readOld(event)).toEqual(today);
  });

  test("that no step is about stays as it is", () => {
    expect(readOld({ v: 1, type: "paused", at: NOW })).toEqual({ type: "paused", at: NOW });
  });

  test("of a version that has yet to come is not guessed at", () => {
    const fault = { fault: "newer", message: "It is of version 4; this build knows 3." };
    expect(readOld({ v: 4, ...today })).toEqual(fault);
  });
});

describe("what is not an event is a fault that names the field", () => {
  const resolved = events.find(({ type }) => type === "roundResolved") ?? {};
  const spoilt = stored(resolved);
  spoilt.rows[1].by = "nobody";

  test.each<[string, unknown, string, RegExp]>([
    ["nothing", null, "damaged", /no object/],
    ["a list", [], "damaged", /no object/],
    ["no version", { v: 0.5, type: "paused", at: NOW }, "damaged", /^v: /],
    ["no type", { at: NOW }, "damaged", /^type: /],
    ["a type of everything that is an object", { type: "constructor", at: NOW }, "newer", /constructor/],
    ["no time", { type: "paused" }, "damaged", /^paused\.at: /],
    ["a seat beyond all bounds", { type: "seatReady", seat: 1e9, at: NOW }, "damaged", /^seatReady\.seat: /],
    ["a fault within a row", spoilt, "damaged", /^roundResolved\.rows\.1\.by: /],
  ])("%s", (_, given, fault, message) => {
    expect(read(given)).toEqual({ fault, message: expect.stringMatching(message) });
  });
});
