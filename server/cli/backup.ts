import { writeBackup } from "../store/backup.ts";
import { contentsText, runOnFile } from "./on-file.ts";

await runOnFile(
  "backup",
  async (store, file) => `Classrooms in ${file}: ${contentsText(await writeBackup(store, file))}.`,
);
