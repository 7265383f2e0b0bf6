import { fileURLToPath } from "node:url";
import { createServer } from "vite";
import { inLanguage } from "../../../client/vite.language.ts";
import type { Language } from "../../../shared/protocol/languages.ts";

/** The sources as the pages of a language are built from them: each with what is imported in that language. */
export interface Sources {
  /** Loads a file, by its path from the root. */
  load<Module = Readonly<Record<string, unknown>>>(path: string): Promise<Module>;
  close(): Promise<void>;
}

export async function sourcesIn(language: Language): Promise<Sources> {
  const server = await createServer({
    root: fileURLToPath(new URL("../../../", import.meta.url)),
    configFile: false,
    appType: "custom",
    logLevel: "error",
    plugins: [inLanguage(language)],
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  return {
    load: async <Module>(path: string) => (await server.ssrLoadModule(`/${path}`)) as Module,
    close: () => server.close(),
  };
}
