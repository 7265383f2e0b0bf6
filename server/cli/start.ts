import { enableCompileCache, flushCompileCache } from "node:module";
import { resolve } from "node:path";
import { settingRows } from "../settings.ts";
import { BuildError, buildIfNeeded } from "./built-pages.ts";

if (process.argv.includes("--help")) {
  console.log(
    "npm start builds the pages if a source of theirs has changed and starts the server. Environment variables change it:\n",
  );
  for (const { name, usual, meaning } of settingRows()) {
    console.log(`  ${name.padEnd(22)}${meaning.replaceAll("`", "")}${usual === "" ? "" : ` Usually ${usual}.`}`);
  }
} else {
  // Half of a start is reading the server's code, which needs to be done only once. Where nothing can be kept it is done each time.
  enableCompileCache(resolve(import.meta.dirname, "..", "..", "node_modules", ".cache", "compiled"));
  try {
    await buildIfNeeded();
    await import("../main.ts");
    // Not at the end, which can be sudden.
    flushCompileCache();
  } catch (error) {
    console.error(error instanceof BuildError ? error.message : error);
    process.exit(1);
  }
}
