import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { BuildError, buildIfNeeded } from "../../../server/cli/built-pages.ts";

// Run by tests in a process of its own: builds a page of the sources in a folder, or goes on forever halfway.
const [top = "", how] = process.argv.slice(2);
const folder = join(top, "client", "dist");
try {
  const built = await buildIfNeeded({
    sources: [join(top, "client"), join(top, "package-lock.json")],
    folder,
    build: async () => {
      writeFileSync(join(folder, "play.html"), "");
      if (how !== "forever") return;
      console.log("halfway");
      await new Promise((resolve) => setInterval(resolve, 2 ** 30));
    },
    say: () => {},
  });
  console.log(built);
} catch (error) {
  console.log(error instanceof BuildError ? error.message : error);
}
