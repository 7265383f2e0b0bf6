import { BuildError, buildIfNeeded } from "./built-pages.ts";

try {
  const built = await buildIfNeeded();
  console.log(built ? "The pages are built." : "The pages are built already, from these very sources.");
} catch (error) {
  console.error(error instanceof BuildError ? error.message : error);
  process.exitCode = 1;
}
