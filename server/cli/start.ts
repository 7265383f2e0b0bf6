import { enableCompileCache, flushCompileCache } from "node:module";
import { resolve } from "node:path";

// Half of a start is reading code, and what comes of it can be kept. Where it can't be, code is read each time.
enableCompileCache(resolve(import.meta.dirname, "..", "..", "node_modules", ".cache", "compiled"));
// Not above, where it would be read before.
const { settingRows } = await import("../settings.ts");
const { BuildError, buildIfNeeded } = await import("./built-pages.ts");

if (process.argv.includes("--help")) {
  console.log(
    "npm start builds the pages if a source of theirs has changed and starts the server. Environment variables change it:\n",
  );
  for (const { name, usual, meaning } of settingRows()) {
    console.log(`  ${name.padEnd(22)}${meaning.replaceAll("`", "")}${usual === "" ? "" : ` Usually ${usual}.`}`);
  }
} else {
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
