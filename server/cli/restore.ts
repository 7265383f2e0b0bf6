import { restoreBackup } from "../store/backup.ts";
import { contentsText, runOnFile } from "./on-file.ts";

await runOnFile(
  "restore",
  async (store, file) => `Classrooms that are back: ${contentsText(await restoreBackup(store, file))}.`,
);
