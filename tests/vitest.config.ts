import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const TESTS = "tests/**/*.test.{ts,tsx}";
const PURE = ["tests/shared/**/*.test.ts", "tests/client/**/*.test.{ts,tsx}"];

export default defineConfig({
  root: fileURLToPath(new URL("..", import.meta.url)),
  test: {
    environment: "node",
    // Only tests of many servers use what is shared by them; a server that another test starts is to be by itself.
    env: {
      DATABASE_URL: "",
      REDIS_URL: "",
      SHARED_DATABASE_URL: process.env.DATABASE_URL ?? "",
      SHARED_REDIS_URL: process.env.REDIS_URL ?? "",
    },
    // These only end what would never end: a busy machine takes many times as long as a quiet one.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    expect: { poll: { timeout: 60_000 } },
    // Two at a time: browser tests share the machine with the server that they play on.
    maxWorkers: 2,
    projects: [
      // Pure, so that they may share what has been loaded, which takes longer than most of them.
      { extends: true, test: { name: "pure", include: PURE, isolate: false } },
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
