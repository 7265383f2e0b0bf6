import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, expect, test } from "vitest";
import { exportArchive } from "../../server/export/archive.ts";
import { Play } from "../server/export/support/classroom.ts";
import { parseCsv } from "../support/files/csv.ts";

const run = promisify(execFile);
const OFFICE = "/usr/bin/soffice";
const isMissing = !existsSync(OFFICE);

/** Pseudonyms that a spreadsheet might take for something else. */
const NAMES = ["=1+1", "+49 30", "-Tom", "@SUM(A1)", "007", "1.5", "1,5", "3-4", 'Zoë; "Ö", ß', "Œdipe, l’été", "TRUE"];

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "masquerade-office-"));
  const play = new Play();
  play.join(NAMES.length);
  play.goOnTo("deployment", 0);
  let next = 0;
  const events = play.events.map((event) =>
    event.type === "seatTaken" ? { ...event, name: NAMES[next++ % NAMES.length] ?? "" } : event,
  );
  const { "participation.xlsx": book = new Uint8Array() } = unzipSync(exportArchive(events, { names: true }));
  await writeFile(join(folder, "participation.xlsx"), book);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** LibreOffice as it is set up in that country. */
async function profileOf(locale: string): Promise<string> {
  const profile = join(folder, locale);
  await mkdir(join(profile, "user"), { recursive: true });
  const setting = (path: string, name: string) =>
    `<item oor:path="/org.openoffice.${path}"><prop oor:name="${name}" oor:op="fuse"><value>${locale}</value></prop></item>`;
  const settings = [
    setting("Setup/L10N", "ooSetupSystemLocale"),
    setting("Office.Linguistic/General", "DefaultLocale"),
  ];
  const items = `<oor:items xmlns:oor="http://openoffice.org/2001/registry">${settings.join("")}</oor:items>`;
  await writeFile(
    join(profile, "user", "registrymodifications.xcu"),
    `<?xml version="1.0" encoding="UTF-8"?>\n${items}`,
  );
  return profile;
}

if (isMissing) test.skip("needs LibreOffice: libreoffice-calc");

test.skipIf(isMissing).each(["en-US", "de-DE", "fr-FR"])(
  "the list of participants opens as it was written where the spreadsheet is set to %s",
  async (locale) => {
    const profile = await profileOf(locale);
    const out = join(folder, `opened ${locale}`);
    // As text between commas, in UTF-8, each cell as it is shown.
    const filter = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";
    const options = ["--headless", `-env:UserInstallation=file://${profile}`, "--convert-to", filter, "--outdir", out];
    await run(OFFICE, [...options, join(folder, "participation.xlsx")]);
    const text = await readFile(join(out, "participation-Participation.csv"), "utf8");
    const rows = parseCsv(text);
    expect(Object.keys(rows[0] ?? {})).toEqual([
      "Pseudonym",
      "Seat",
      "Rounds answered",
      "Rounds asked",
      "Questions answered",
      "Questions asked",
    ]);
    expect(rows.map((row) => row.Pseudonym)).toEqual(NAMES);
    expect(rows.map((row) => row.Seat)).toEqual(NAMES.map((_, n) => String(n + 1)));
    // Numbers are numbers, and so without quotes where text has them.
    expect(text).not.toContain(',"1",');
  },
);
