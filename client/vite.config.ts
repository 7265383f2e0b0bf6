import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import preact from "@preact/preset-vite";
import { defineConfig, type Plugin } from "vite";
import { LANGUAGES } from "../shared/protocol/languages.ts";
import { STYLE_TARGETS, TARGETS } from "./vite.browsers.ts";
import { inLanguage, languageOf } from "./vite.language.ts";
import { pagesFromTemplate } from "./vite.pages.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

// Phaser's source asks for these; all of them must be answered.
const define = {
  global: "globalThis",
  "typeof CANVAS_RENDERER": "true",
  "typeof WEBGL_RENDERER": "true",
  "typeof WEBGL_DEBUG": "false",
  "typeof FEATURE_SOUND": "false",
};

/** Puts a compressed copy beside every text, once: a class that opens the pages together would have it done for each phone. */
function compressed(): Plugin {
  // One step below the best: twice as fast, and the files are a fiftieth larger.
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY - 1 };
  const forms = [
    ["br", (text: Buffer) => promisify(brotliCompress)(text, { params })],
    ["gz", promisify(gzip)],
  ] as const;
  return {
    name: "compressed",
    apply: "build",
    async writeBundle({ dir = "" }, bundle) {
      const texts = Object.keys(bundle).filter((name) => /\.(js|css|svg)$/.test(name));
      const compressOne = async (path: string) => {
        const text = await readFile(path);
        for (const [ending, compress] of forms) await writeFile(`${path}.${ending}`, await compress(text));
      };
      await Promise.all(texts.map((name) => compressOne(join(dir, name))));
    },
  };
}

/** Vite leaves scripts that are no modules where they are. Those of `ui/` go with the pages, under names for good. */
function plainScripts(): Plugin {
  const built = new Map<string, string>();
  return {
    name: "plain-scripts",
    apply: "build",
    async buildStart() {
      for (const name of (await readdir(here("ui"))).filter((each) => each.endsWith(".js"))) {
        const source = await readFile(here(`ui/${name}`), "utf8");
        built.set(`/ui/${name}`, this.emitFile({ type: "asset", name, source }));
      }
    },
    generateBundle() {
      for (const [path, asset] of built) built.set(path, `/${this.getFileName(asset)}`);
    },
    transformIndexHtml: {
      order: "post",
      handler: (html) => html.replace(/src="(\/ui\/[^"]+)"/g, (_, path) => `src="${built.get(path) ?? path}"`),
    },
  };
}

export default defineConfig(({ mode }) => ({
  root: here("."),
  plugins: [inLanguage(languageOf(mode)), pagesFromTemplate(languageOf(mode)), preact(), plainScripts(), compressed()],
  publicDir: false,
  resolve: {
    // Phaser's package entry is one bundle that can't be shaken; its core source has all that the stage draws with.
    alias: { phaser: here("../node_modules/phaser/src/phaser-core.js") },
  },
  define,
  // Nesting and the names of the breakpoints are compiled away, in development too.
  css: { transformer: "lightningcss", lightningcss: { targets: STYLE_TARGETS, drafts: { customMedia: true } } },
  // The development server bundles Phaser beforehand, and must be told apart from the build.
  optimizeDeps: { rolldownOptions: { transform: { define } } },
  build: {
    // The first language at the top, with the others in folders of their own. The build has emptied the folder before.
    outDir: here(languageOf(mode) === LANGUAGES[0] ? "dist" : `dist/${languageOf(mode)}`),
    emptyOutDir: false,
    target: TARGETS,
    chunkSizeWarningLimit: 900,
    rolldownOptions: { checks: { pluginTimings: false } },
  },
}));
