import { getMessageBytes, Protocol } from "@colyseus/core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { BEATS, type Beat, LAST_BEAT } from "../../../shared/rules/beats.ts";
import type { RevealBody, ScreenView } from "../../../shared/views/screen-view.ts";
import type { SeatView } from "../../../shared/views/seat-view.ts";
import { PARTS, partsBy } from "../../support/browser/reveal-parts.ts";
import { planOf } from "../../support/class/setting.ts";
import { choice, type Guest, Host, newKey, play, sit, watchScreen } from "../../support/server/guest.ts";
import { storeClassroom } from "../../support/server/stored-classroom.ts";
import { useServer } from "../../support/server/use-server.ts";
import { Tap } from "../../support/wire/tap.ts";

const CODE = "TESTED";
const HOST_KEY = newKey();
const PEOPLE = 9;
const ROUNDS = 4;

/** One client, and the wire that it is on. */
interface Watched<View extends SeatView | ScreenView> {
  readonly guest: Guest<View>;
  readonly tap: Tap;
  readonly key: string;
  /** How much of what came has been looked at. */
  read: number;
}
type Anybody = Watched<SeatView> | Watched<ScreenView>;

const plan = planOf({ blocks: [{ rounds: ROUNDS, conflictShare: 1, deployment: 7, leak: 0.2 }] });
const server = useServer({
  prepare: (data) => storeClassroom(data, { code: CODE, key: HOST_KEY, plan, seed: 23 }),
});
let host: Host;
let screen: Watched<ScreenView>;
let phones: Watched<SeatView>[];
/** What the host, who may see everything, has of the reveal. */
let whole: RevealBody;
const taps: Tap[] = [];

async function listened<View extends SeatView | ScreenView>(
  open: (url: string, key: string) => Promise<Guest<View>>,
  key = newKey(),
): Promise<Watched<View>> {
  const tap = await Tap.into(server.port);
  taps.push(tap);
  return { guest: await open(tap.url, key), tap, key, read: 0 };
}

const newScreen = () => listened((url) => watchScreen(url, CODE));
const newPhone = (number: number, key = newKey()) => listened((url) => sit(url, CODE, number, key), key);

/** Most do as they are told; some always comply, one never does, and trainers guess: so that no two figures are alike. */
async function answerAsMost(guest: Guest<SeatView>): Promise<void> {
  const { view, seat, turn } = guest;
  if (view.kind === "model-decide") {
    const complies = seat !== 4 && (view.flag === "free" || seat % 3 === 0);
    await guest.act(choice(guest, { intention: complies ? "comply" : "refuse" }));
  } else if (view.kind === "trainer-decide") {
    const guesses = view.cards.map(({ model }) => ({ model, comply: model % 2 === 0, audit: false }));
    await guest.act({ type: "guess", turn, guesses, lock: true });
  } else if (view.kind === "trainer-judge") {
    const rated = view.cards.filter(({ seen }) => seen?.rated);
    await guest.act({ type: "judge", turn, ratings: rated.map(({ model }) => ({ model, rating: 1 })) });
  } else await play(guest);
}

/** A class of nine plays a block to its reveal; every wire to it is listened to. */
beforeAll(async () => {
  host = await Host.open(server.url, CODE, HOST_KEY);
  screen = await newScreen();
  phones = [];
  for (let n = 0; n < PEOPLE; n++) phones.push(await newPhone(n));
  await host.goTo("decide");
  while (host.view.moment.phase !== "reveal") {
    const { phase, round } = host.view.moment;
    await Promise.all(phones.map(({ guest }) => guest.at(phase, round)));
    if (phase !== "outcome") await Promise.all(phones.map(({ guest }) => answerAsMost(guest)));
    await host.goOn();
  }
  await Promise.all(phones.map(({ guest }) => guest.at("reveal")));
  if (host.view.reveal === null) throw new Error("The host was sent no reveal.");
  whole = host.view.reveal;
});

afterAll(() => {
  for (const tap of taps) tap.close();
});

/** What came since this was last asked; complete, because a request is answered after all that was sent before it. */
async function fresh(each: Anybody): Promise<Buffer> {
  await each.guest.ask("act", null);
  const bytes = each.tap.received.subarray(each.read);
  each.read += bytes.length;
  return bytes;
}

async function stepTo(beat: Beat): Promise<void> {
  const from = host.view.moment;
  expect(await host.order({ type: "stepReveal", from, beat })).toEqual({ ok: true });
  await host.until(() => host.view.moment.beat === beat && host.pulse.beat === beat);
}

/** A value as it stands in a message. */
function packed(value: unknown): Buffer {
  const empty = getMessageBytes.raw(Protocol.ROOM_DATA, "view", null).length - 1;
  return Buffer.from(getMessageBytes.raw(Protocol.ROOM_DATA, "view", value)).subarray(empty);
}

/** The parts of the reveal whose data, whole or in pieces, are among these bytes. */
function partsIn(bytes: Buffer): string[] {
  return PARTS.filter((name) => {
    const part = whole[name];
    const pieces = typeof part === "object" && part !== null ? Object.values(part) : [];
    // A small number by itself may be anything.
    const telling = [part, ...pieces].map(packed).filter(({ length }) => length > 8);
    return telling.some((piece) => bytes.includes(piece));
  });
}

function revealUpTo(beat: Beat): RevealBody {
  const disclosed = partsBy(beat);
  const later = PARTS.filter((name) => !disclosed.includes(name)).map((name) => [name, null]);
  return { ...whole, ...Object.fromEntries(later) };
}

/** That the last view of a screen, and all bytes since it was last looked at, are those of this beat. */
async function expectScreen(each: Watched<ScreenView>, beat: Beat): Promise<void> {
  const bytes = await fresh(each);
  expect(partsIn(bytes)).toEqual(partsBy(beat));
  expect(each.guest.view).toEqual({
    audience: "screen",
    code: CODE,
    moment: { phase: "reveal", block: 0, round: ROUNDS - 1, beat },
    roundCount: ROUNDS,
    blockCount: 1,
    revealed: true,
    sound: false,
    rehearsal: false,
    castCounts: false,
    ...revealUpTo(beat),
  });
}

/** That a phone was told the beat, and nothing else. */
async function expectDark(each: Watched<SeatView>, beat: Beat): Promise<void> {
  const bytes = await fresh(each);
  expect(partsIn(bytes)).toEqual([]);
  expect(each.guest.view).toEqual({
    audience: "seat",
    moreUntil: null,
    code: CODE,
    seat: each.guest.seat,
    name: each.guest.welcome?.name,
    robot: expect.any(Number),
    moment: { phase: "reveal", block: 0, round: ROUNDS - 1, beat },
    roundCount: ROUNDS,
    blockCount: 1,
    revealed: true,
    kind: "dark",
  });
}

const isStory = ({ kind }: SeatView) => kind === "model-story" || kind === "trainer-story";

test("the class was played so that no two parts of the reveal are alike", () => {
  const texts = PARTS.map((name) => packed(whole[name]).toString("latin1"));
  for (const text of texts) expect(texts.filter((other) => other.includes(text))).toEqual([text]);
  expect(whole.masks?.seats.length).toBeGreaterThan(0);
  expect(new Set(whole.values?.seats.map(({ value }) => value)).size).toBeGreaterThan(1);
});

test("until the lights go down nobody was sent anything of the reveal", async () => {
  for (const each of [screen, ...phones]) expect(partsIn(await fresh(each))).toEqual([]);
});

describe("at every beat, forwards and backwards", () => {
  const stepped = [...BEATS.slice(1), ...BEATS.toReversed().slice(1), "curtain"] as const;

  test("the screen has the data of the beats so far, the phones have none, and each its own story at the last", async () => {
    for (const beat of stepped) {
      await stepTo(beat);
      await expectScreen(screen, beat);
      for (const each of phones) {
        if (beat !== LAST_BEAT) await expectDark(each, beat);
        else await expectStory(each);
      }
    }
  });

  async function expectStory(each: Watched<SeatView>): Promise<void> {
    // Nobody's faces, masks or values but what is one's own, or one's own lab's.
    expect(partsIn(await fresh(each))).toEqual([]);
    const { view } = each.guest;
    expect(isStory(view)).toBe(true);
    expect(each.guest.views.filter(isStory)).toHaveLength(1);
  }

  test("the counts that everybody has tell of the beat and of nothing else", async () => {
    const before = { ...host.pulse };
    await stepTo("deployment");
    expect(host.pulse).toEqual({ ...before, beat: "deployment" });
    await stepTo("curtain");
    expect(host.pulse).toEqual(before);
    for (const each of [screen, ...phones]) await fresh(each);
  });
});

// All of these begin and end at the curtain.
describe("in the middle of the reveal", () => {
  test("a second screen, a newcomer's phone and one that comes back are sent what the others have, and no more", async () => {
    const second = await newScreen();
    await expectScreen(second, "curtain");
    const newcomer = await newPhone(PEOPLE);
    await expectDark(newcomer, "curtain");
    const [first] = phones;
    if (first === undefined) throw new Error("There is no phone.");
    const back = await newPhone(0, first.key);
    expect(back.guest.seat).toBe(first.guest.seat);
    await expectDark(back, "curtain");

    await stepTo("masks");
    await expectScreen(second, "masks");
    await expectDark(newcomer, "masks");
    await expectDark(back, "masks");
    await stepTo(LAST_BEAT);
    await fresh(newcomer);
    // It played nothing, so it has no story; and it gets nobody else's.
    expect(newcomer.guest.view).toMatchObject({ kind: "late" });
    expect(newcomer.guest.views.some(isStory)).toBe(false);
    await fresh(back);
    expect(isStory(back.guest.view)).toBe(true);
    await stepTo("curtain");
    for (const each of [screen, second, newcomer, back, ...phones.slice(1)]) await fresh(each);
    phones[0] = back;
  });

  test("pausing and going on sends nothing of what is to come", async () => {
    for (const type of ["pause", "resume"] as const) {
      const sent = screen.guest.views.length;
      await host.order({ type });
      await screen.guest.until(
        () => screen.guest.views.length > sent && screen.guest.pulse.paused === (type === "pause"),
      );
      await expectScreen(screen, "curtain");
      for (const each of phones) await expectDark(each, "curtain");
    }
  });

  test("a blank screen is sent nothing at any beat, and then what belongs to the beat that it is", async () => {
    const sent = screen.guest.views.length;
    await host.order({ type: "showOnScreen", screen: "blank" });
    await screen.guest.until(() => screen.guest.views.length > sent);
    for (const beat of ["masks", "gap", "rounds", "rewards", "deployment", "values", "you", "guess"] as const) {
      await stepTo(beat);
      expect(partsIn(await fresh(screen))).toEqual([]);
      expect(screen.guest.view.kind).toBe("blank");
    }
    await host.order({ type: "showOnScreen", screen: "sealed" });
    await screen.guest.until(() => screen.guest.view.kind === "reveal");
    await expectScreen(screen, "guess");
  });
});
