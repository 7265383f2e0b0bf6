import { readSettings, SettingError } from "../settings.ts";
import type { Contents } from "../store/backup.ts";
import { type EventStore, StoreError } from "../store/event-store.ts";
import { openStore } from "../store/open-store.ts";

/** "3, 1 of them a rehearsal with agents" */
export function contentsText({ classrooms, rehearsals }: Contents): string {
  if (rehearsals === 0) return `${classrooms}`;
  return `${classrooms}, ${rehearsals} of them ${rehearsals === 1 ? "a rehearsal" : "rehearsals"} with agents`;
}

/**
 * Runs a command that takes one file and works on the store that is set. Prints what it says; its exit code is 1 if it fails, and
 * 2 if it was not told the file.
 */
export async function runOnFile(
  command: string,
  work: (store: EventStore, file: string) => Promise<string>,
): Promise<void> {
  const [file, ...more] = process.argv.slice(2);
  if (file === undefined || file.startsWith("-") || more.length > 0) {
    console.error(`Name one file: npm run ${command} -- FILE`);
    process.exitCode = 2;
    return;
  }
  try {
    const store = await openStore(readSettings(process.env));
    try {
      console.log(await work(store, file));
    } finally {
      await store.close();
    }
  } catch (error) {
    console.error(error instanceof StoreError || error instanceof SettingError ? error.message : error);
    process.exitCode = 1;
  }
}
