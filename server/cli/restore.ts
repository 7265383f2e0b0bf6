import { restoreBackup } from "../store/backup.ts";
import { runOnFile } from "./on-file.ts";

await runOnFile("restore", async (store, file) => `Classrooms that are back: ${await restoreBackup(store, file)}.`);
