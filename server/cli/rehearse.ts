import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { REHEARSAL_USAGE, type RehearsalArguments, readRehearsalArguments } from "../rehearsal/arguments.ts";
import { type RehearsalReport, rehearse, saveFiles } from "../rehearsal/rehearse.ts";
import { startServer } from "../server.ts";
import { PAGES } from "../settings.ts";

async function run({ people, lesson, seed, habits, url, room }: RehearsalArguments): Promise<RehearsalReport> {
  if (url !== undefined && room !== undefined) return rehearse({ url, room, people, lesson, seed, habits });
  const folder = await mkdtemp(join(tmpdir(), "masquerade-"));
  const server = await startServer({
    port: 0,
    hostname: "127.0.0.1",
    data: join(folder, "rehearsal.db"),
    pages: PAGES,
  });
  try {
    return await rehearse({ url: `http://127.0.0.1:${server.port}`, people, lesson, seed, habits });
  } finally {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

function faultsOf(report: RehearsalReport, summary: { reachedEnd: boolean }): string[] {
  const faults: string[] = [];
  if (report.unacknowledged > 0) faults.push(`${report.unacknowledged} actions went unacknowledged.`);
  if (report.refused.length > 0)
    faults.push(`${report.refused.length} actions were refused, first: ${report.refused[0]}.`);
  if (report.leaks.length > 0)
    faults.push(`${report.leaks.length} views held what they may not, first: ${report.leaks[0]}.`);
  if (!summary.reachedEnd) faults.push("The classroom did not reach its end.");
  return faults;
}

let args: RehearsalArguments;
try {
  args = readRehearsalArguments(process.argv.slice(2));
} catch (error) {
  // The parser of options goes on with advice that helps nobody here.
  const [sentence = ""] = (error instanceof Error ? error.message : String(error)).split(". ");
  console.error(`${sentence}\n\n${REHEARSAL_USAGE}`);
  process.exit(2);
}
try {
  const report = await run(args);
  if (args.out !== undefined) await saveFiles(report.files, args.out);
  const summary = JSON.parse(new TextDecoder().decode(report.files.get("summary.json")));
  const faults = faultsOf(report, summary);
  for (const fault of faults) console.error(fault);
  console.error(`${report.acknowledged} actions acknowledged in ${report.seconds.toFixed(1)} s.`);
  console.log(JSON.stringify(summary, null, 2));
  process.exitCode = faults.length > 0 ? 1 : 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
