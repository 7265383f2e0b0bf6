import { afterAll, expect, test } from "vitest";
import type { Act, Created } from "../../../shared/protocol/messages.ts";
import { CLOSE, MESSAGE, PROTOCOL_VERSION } from "../../../shared/protocol/wire.ts";
import type { PhaseName } from "../../../shared/rules/words.ts";
import type { SeatView } from "../../../shared/views/seat-view.ts";
import { NOW, SECOND } from "../../support/class/setting.ts";
import { answer, choice, enter, type Guest, Host, holdRemote, newKey, sit } from "../../support/server/guest.ts";
import { useServer } from "../../support/server/use-server.ts";
import { FakeClock } from "../../support/time/fake-clock.ts";
import { Tap } from "../../support/wire/tap.ts";

const PEOPLE = 40;
const ROUNDS = 4;
const SEED = "0123456789abcdef0123456789abcdef";

const clock = new FakeClock(NOW);
const server = useServer({ clock });

afterAll(async () => {
  expect(server.log).toEqual([]);
});

/** What this seat does with what it is shown: the same in every class. */
function actOf({ view, seat, turn }: Guest<SeatView>): Act | null {
  switch (view.kind) {
    case "model-decide": {
      const complies = view.requestKind === "benign" || view.flag === "free" || seat % 5 === 0;
      return choice({ turn }, { intention: complies ? "comply" : "refuse" });
    }
    case "model-waiting":
      return answer({ view, turn });
    case "trainer-decide": {
      const guesses = view.cards.map(({ model }) => ({ model, comply: (model + turn.round) % 3 > 0, audit: false }));
      return { type: "guess", turn, guesses, lock: true };
    }
    case "trainer-judge": {
      const rated = view.cards.flatMap(({ model, seen }) => (seen?.rated ? [{ model, seen }] : []));
      const ratings = rated.map(({ model, seen }) => ({ model, rating: seen.response === "comply" ? 1 : -1 }) as const);
      return { type: "judge", turn, ratings };
    }
    case "model-deployment":
      return { type: "order", turn, order: seat % 4 === 0 ? "comply" : "refuse" };
    case "trainer-deployment":
      return { type: "foresee", turn, foresights: view.models.map((model) => ({ model, comply: model % 2 === 0 })) };
    default:
      return null;
  }
}

/** One of the forty, wherever the seat is played from just now. */
class Member {
  guest: Guest<SeatView>;
  key: string;

  constructor(guest: Guest<SeatView>, key: string) {
    this.guest = guest;
    this.key = key;
  }

  async act(): Promise<void> {
    const act = actOf(this.guest);
    if (act !== null) expect(await this.guest.act(act)).toEqual({ ok: true });
  }
}

/** A class of forty in one lesson, and whatever a test has happen to it. */
class Lesson {
  readonly created: Created;
  host: Host;
  readonly members: Member[] = [];
  readonly taps: Tap[] = [];

  private constructor(created: Created, host: Host) {
    this.created = created;
    this.host = host;
  }

  static async open(): Promise<Lesson> {
    const created = await server.create({ timers: "on", seed: SEED });
    const lesson = new Lesson(created, await Host.open(server.url, created.code, created.key));
    for (let n = 0; n < PEOPLE; n++) {
      const tap = await Tap.into(server.port);
      lesson.taps.push(tap);
      const key = newKey();
      lesson.members.push(new Member(await sit(tap.url, created.code, n, key), key));
    }
    await lesson.host.goTo("decide", 0);
    return lesson;
  }

  member(n: number): Member {
    const member = this.members[n];
    if (member === undefined) throw new Error(`There is no member ${n}.`);
    return member;
  }

  /** Waits until the whole class is in this phase. */
  async at(phase: PhaseName, round: number): Promise<void> {
    await this.host.at(phase, round);
    await Promise.all(this.members.map(({ guest }) => guest.at(phase, round)));
  }

  /** Everybody who is asked answers; the last answer ends the phase. */
  async act(but: readonly Member[] = []): Promise<void> {
    await Promise.all(this.members.filter((member) => !but.includes(member)).map((member) => member.act()));
  }

  async here(count: number): Promise<void> {
    await this.host.until(() => this.host.pulse.here === count);
  }

  openConsole(more = {}): Promise<Host> {
    return Host.open(server.url, this.created.code, this.created.key, more);
  }

  async comeBack(member: Member, n: number): Promise<void> {
    const { seat } = member.guest;
    member.guest = await sit(server.url, this.created.code, n, member.key);
    expect(member.guest.seat).toBe(seat);
  }

  /** Plays to the reveal. Before a round's answers something may happen. */
  async play(happenings: readonly (() => Promise<void>)[] = []): Promise<void> {
    for (let round = 0; round < ROUNDS; round++) {
      await this.at("decide", round);
      await (happenings[round] ?? (() => this.act()))();
      await this.at("judge", round);
      await this.act();
      await this.at("outcome", round);
      await this.host.goOn();
    }
    await this.at("deployment", ROUNDS - 1);
    await this.act();
    await this.host.at("reveal");
  }

  /** Everything that the class came to. */
  get figures() {
    const { truth, reveal, labs } = this.host.view;
    return {
      truth,
      reveal,
      labs: labs.map(({ trainer, models }) => [trainer.seat, ...models.map(({ seat }) => seat)]),
    };
  }

  close(): void {
    for (const tap of this.taps) tap.close();
  }
}

/** Five lose their connection and one a whole network; the console goes too; all are back before anything is lost. */
async function connectionsBreak(lesson: Lesson): Promise<void> {
  const lost = [3, 8, 13, 21, 34];
  for (const n of lost) lesson.taps[n]?.cut();
  lesson.taps[5]?.deafen();
  await lesson.here(PEOPLE - lost.length - 1);
  await lesson.host.leave();
  for (const n of [5, ...lost]) await lesson.comeBack(lesson.member(n), n);
  await lesson.act();
  await clock.pass(300 * SECOND);
  expect(lesson.member(0).guest.view.moment).toMatchObject({ phase: "decide", round: 0 });
  lesson.host = await lesson.openConsole();
}

/** Second tabs, another device, another name, visitors without a script. */
async function peopleMove(lesson: Lesson): Promise<void> {
  const { code } = lesson.created;
  const [tabbed, moved, renamed] = [lesson.member(1), lesson.member(2), lesson.member(4)];
  const first = tabbed.guest;
  await lesson.comeBack(tabbed, 1);
  expect(await first.closed).toBe(CLOSE.moved);
  for (const method of ["GET", "HEAD"]) await fetch(`${server.url}/${code}`, { method });
  await lesson.host.order({ type: "renameSeat", seat: renamed.guest.seat, name: "Anna-Lena" });
  const { name = "", wayBack = "" } = moved.guest.welcome ?? {};
  moved.key = newKey();
  const join = { as: "return", version: PROTOCOL_VERSION, key: moved.key, name, wayBack };
  moved.guest = await enter<SeatView>(server.url, code, join);
  await moved.guest.until(() => moved.guest.welcome !== null && moved.guest.views.length > 0);
  await lesson.here(PEOPLE);
  await lesson.act();
}

/** The server stops when half of them have answered. */
async function serverRestarts(lesson: Lesson): Promise<void> {
  const late = lesson.members.slice(PEOPLE / 2);
  await lesson.act(late);
  const { port } = server;
  await server.stop();
  await server.start(port);
  for (const [n, member] of lesson.members.entries()) await lesson.comeBack(member, n);
  lesson.host = await lesson.openConsole();
  await lesson.here(PEOPLE);
  await Promise.all(late.map((member) => member.act()));
}

/** Another console takes over, a remote control pauses, and one person needs longer than everybody else. */
async function oneNeedsTime(lesson: Lesson): Promise<void> {
  const old = lesson.host;
  await expect(lesson.openConsole()).rejects.toThrow("refused:console-open");
  lesson.host = await lesson.openConsole({ takeOver: true });
  expect(await old.closed).toBe(CLOSE.moved);
  const remote = await holdRemote(server.url, lesson.created.code, lesson.created.key);
  expect(await remote.ask(MESSAGE.host, { type: "pause" })).toEqual({ ok: true });
  expect(await remote.ask(MESSAGE.host, { type: "resume" })).toEqual({ ok: true });
  const slow = lesson.member(11);
  const { moment } = lesson.host.view;
  const more = { type: "giveTime", from: moment, seat: slow.guest.seat, seconds: 60 } as const;
  expect(await lesson.host.order(more)).toEqual({ ok: true });
  await lesson.act([slow]);
  await clock.pass(70 * SECOND);
  expect(slow.guest.view.moment).toMatchObject({ phase: "decide", round: 3 });
  await slow.act();
  await remote.leave();
}

test("forty people to whom everything happens end with the figures of forty who were left in peace", async () => {
  const quiet = await Lesson.open();
  await quiet.play();
  const disturbed = await Lesson.open();
  await disturbed.play([
    () => connectionsBreak(disturbed),
    () => peopleMove(disturbed),
    () => serverRestarts(disturbed),
    () => oneNeedsTime(disturbed),
  ]);
  expect(quiet.figures.reveal?.deployment?.of).toBeGreaterThan(0);
  expect(disturbed.figures).toEqual(quiet.figures);
  expect(disturbed.host.view.people).toHaveLength(PEOPLE);
  const events = (await server.export(disturbed.created)).get("events.ndjson") ?? "";
  expect(events).not.toContain('"stand-in"');
  for (const kind of ["seatWentAway", "hostWentAway", "seatRenamed", "timeGiven", "paused"]) {
    expect(events).toContain(`"${kind}"`);
  }
  quiet.close();
  disturbed.close();
});
