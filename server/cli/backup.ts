import { writeBackup } from "../store/backup.ts";
import { runOnFile } from "./on-file.ts";

await runOnFile("backup", async (store, file) => `Classrooms in ${file}: ${await writeBackup(store, file)}.`);
