import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

const root = fileURLToPath(new URL("..", import.meta.url));
const TESTS = "tests/**/*.test.{ts,tsx}";
const PURE = ["tests/shared/**/*.test.ts", "tests/client/**/*.test.{ts,tsx}"];

/** Where the tests are that take longest. They come first, so that the workers end at about the same time. */
const LONGEST_FIRST = ["/server/cli/old-npm", "/server/wire/many-servers", "/browser/", "/server/wire/", "/server/"];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const found = LONGEST_FIRST.findIndex((part) => moduleId.includes(`/tests${part}`));
      return found === -1 ? LONGEST_FIRST.length : found;
    };
    return files.toSorted((a, b) => rank(a) - rank(b));
  }
}

export default defineConfig({
  root,
  test: {
    environment: "node",
    // Only tests of many servers use what is shared by them; a server that another test starts is to be by itself.
    env: {
      DATABASE_URL: "",
      REDIS_URL: "",
      SHARED_DATABASE_URL: process.env.DATABASE_URL ?? "",
      SHARED_REDIS_URL: process.env.REDIS_URL ?? "",
      // Programs of the server's that tests start read their code once.
      NODE_COMPILE_CACHE: `${root}node_modules/.cache/compiled`,
    },
    // These only end what would never end: a busy machine takes many times as long as a quiet one.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    // The SDK tells the console of every join that is refused and every connection that is lost, of which there are many.
    silent: "passed-only",
    expect: { poll: { timeout: 60_000 } },
    // Two at a time: browser tests share the machine with the server that they play on.
    maxWorkers: 2,
    // Files that one worker runs share what has been loaded, which takes longer than most tests.
    isolate: false,
    sequence: { sequencer: LongestFirst },
    projects: [
      { extends: true, test: { name: "pure", include: PURE } },
      {
        extends: true,
        test: {
          name: "whole",
          include: [TESTS],
          // Every state of every page, and a whole class with browsers in it, take minutes: `npm run test:long`.
          exclude: process.env.LONG ? PURE : [...PURE, "tests/long/**"],
        },
      },
    ],
  },
});
