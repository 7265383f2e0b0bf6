import { settingRows } from "../settings.ts";
import { buildIfNeeded } from "./build.ts";

if (process.argv.includes("--help")) {
  console.log(
    "npm start builds the pages if they are not built and starts the server. Environment variables change it:\n",
  );
  for (const { name, usual, meaning } of settingRows()) {
    console.log(`  ${name.padEnd(22)}${meaning.replaceAll("`", "")}${usual === "" ? "" : ` Usually ${usual}.`}`);
  }
} else {
  await buildIfNeeded();
  await import("../main.ts");
}
