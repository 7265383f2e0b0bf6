import { openSqlite } from "../../../server/store/sqlite.ts";

// Run by tests in a process of its own: tries to open a file, and says in one line what came of it.
try {
  await openSqlite(process.argv[2] ?? "").close();
  console.log("opened");
} catch (error) {
  console.log(String(error));
}
