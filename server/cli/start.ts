import { buildIfNeeded } from "./build.ts";

await buildIfNeeded();
await import("../main.ts");
