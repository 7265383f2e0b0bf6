import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { Dice } from "../../support/chance/random.ts";
import { ServerProcess } from "../../support/server/server-process.ts";
import { happened, SteadyClass } from "../../support/server/steady-class.ts";
import { eventsIn } from "../../support/server/test-server.ts";
import { fairTime } from "../../support/time/fair-time.ts";

/** `KILLS=200` for the long run. */
const KILLS = Number(process.env.KILLS ?? 4);
const CLASSES = 2;
const PEOPLE = 7;
/** Within which time after the server listens again everybody has to be back, ms. */
const BACK_WITHIN = 5000;
/** The longest that a class plays before the server is killed under it, ms: a lesson takes about this long. */
const LONGEST = 1500;

let folder: string;
let server: ServerProcess | null = null;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "masquerade-"));
});

afterEach(async () => {
  await server?.kill();
  await rm(folder, { recursive: true, force: true });
});

/** Lets time pass while the class plays. */
function after(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

test(
  `${KILLS} times killed in mid-class: nothing acknowledged is lost, nothing happens twice, every class goes on`,
  async () => {
    const data = join(folder, "killed.db");
    const dice = new Dice(Number(process.env.SEED ?? 11));
    const finished: SteadyClass[] = [];
    let classes: SteadyClass[] = [];
    let port = 0;
    let slowest = 0;
    for (let kill = 0; kill < KILLS; kill++) {
      server = await ServerProcess.start(data, port);
      const { url } = server;
      port = Number(new URL(url).port);
      slowest = Math.max(slowest, await fairTime(Promise.all(classes.map((each) => each.comeIn(url)))));
      while (classes.length < CLASSES) {
        const fresh = await SteadyClass.open(url, PEOPLE);
        await fresh.comeIn(url);
        classes.push(fresh);
      }
      const playing = Promise.all(classes.map((each) => each.play()));
      await after(dice.below(LONGEST));
      await server.kill();
      await playing;
      for (const each of classes) {
        const events = happened(await eventsIn(data, each.created.code));
        expect(events.filter((event, n) => events.indexOf(event) !== n)).toEqual([]);
        expect(each.acknowledged.filter((told) => !events.includes(told))).toEqual([]);
        if (events.some((event) => event.startsWith("begun in closed"))) finished.push(each);
      }
      classes = classes.filter((each) => !finished.includes(each));
    }
    const told = [...finished, ...classes].reduce((sum, { acknowledged }) => sum + acknowledged.length, 0);
    process.stderr.write(
      `${KILLS} kills, ${told} acknowledged, ${finished.length} classes finished, back within ${Math.round(slowest)} ms\n`,
    );
    // Classes do go on: a kill costs no more than what was being done.
    expect(told).toBeGreaterThan(KILLS * 3);
    expect(slowest).toBeLessThan(BACK_WITHIN);
  },
  // In the long run there are many.
  600_000 + KILLS * 20_000,
);
