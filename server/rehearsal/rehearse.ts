import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { seedFromNumber } from "../../shared/lib/draw.ts";
import type { Create, Created } from "../../shared/protocol/messages.ts";
import type { Habits } from "../classroom/seat-player.ts";
import { HostDriver } from "./driver.ts";
import { SocketPlayer } from "./player.ts";
import { leaksIn } from "./secrecy.ts";

export interface Rehearsal {
  readonly url: string;
  readonly people: number;
  readonly lesson: string;
  readonly seed: number;
  readonly habits?: Habits;
  /** A classroom that is open already; else one is opened. */
  readonly room?: Created;
  readonly options?: Partial<Create>;
}

export interface RehearsalReport {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly acknowledged: number;
  readonly unacknowledged: number;
  readonly refused: readonly string[];
  readonly leaks: readonly string[];
  readonly seconds: number;
}

/** How many join at once: a class scans its code within seconds, and one process opens all of these sockets. */
const JOIN_AT_ONCE = 50;

/** Plays a whole lesson against a running server, over real sockets, and fetches the export. */
export async function rehearse({
  url,
  people,
  lesson,
  seed,
  habits,
  room,
  options,
}: Rehearsal): Promise<RehearsalReport> {
  const began = performance.now();
  const fixed = seedFromNumber(seed);
  const { code, key } = room ?? (await createClassroom(url, { lesson, timers: "off", seed: fixed, ...options }));
  const players = Array.from({ length: people }, () => new SocketPlayer(fixed, habits));
  for (let i = 0; i < people; i += JOIN_AT_ONCE) {
    await Promise.all(players.slice(i, i + JOIN_AT_ONCE).map((player, k) => player.join(url, code, i + k)));
  }
  const host = new HostDriver();
  await host.drive(url, code, key, people);
  await host.done;
  await Promise.all(players.map((player) => player.finished));
  const files = await fetchExport(url, code, key);
  await Promise.all(players.map((player) => player.leave()));
  await host.close();
  return {
    files,
    acknowledged: players.reduce((sum, { log }) => sum + log.acknowledged, 0),
    unacknowledged: players.reduce((sum, { log }) => sum + log.unacknowledged, 0),
    refused: players.flatMap(({ log }) => log.refused),
    leaks: leaksIn(players),
    seconds: (performance.now() - began) / 1000,
  };
}

async function createClassroom(url: string, create: Partial<Create>): Promise<Created> {
  const response = await fetch(`${url}/api/classrooms`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(create),
  });
  const body = (await response.json()) as Created & { refused?: string; detail?: string };
  if (!response.ok) throw new Error(`No classroom could be opened. ${body.detail ?? body.refused}`);
  return body;
}

async function fetchExport(url: string, code: string, key: string): Promise<Map<string, Uint8Array>> {
  const response = await fetch(`${url}/api/classrooms/${code}/export`, { headers: { authorization: `Bearer ${key}` } });
  if (!response.ok) throw new Error(`The export could not be fetched (${response.status}).`);
  return new Map(Object.entries(unzipSync(new Uint8Array(await response.arrayBuffer()))));
}

export async function saveFiles(files: ReadonlyMap<string, Uint8Array>, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, content] of files) await writeFile(join(folder, name), content);
}
