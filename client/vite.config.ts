import { fileURLToPath } from "node:url";
import preact from "@preact/preset-vite";
import { defineConfig } from "vite";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

// Phaser's source asks for these; all of them must be answered.
const define = {
  global: "globalThis",
  "typeof CANVAS_RENDERER": "true",
  "typeof WEBGL_RENDERER": "true",
  "typeof WEBGL_DEBUG": "false",
  "typeof FEATURE_SOUND": "false",
};

export default defineConfig({
  root: here("."),
  plugins: [preact()],
  publicDir: false,
  resolve: {
    // Phaser's package entry is one bundle that can't be shaken; its core source has all that the stage draws with.
    alias: { phaser: here("../node_modules/phaser/src/phaser-core.js") },
  },
  define,
  // The development server bundles Phaser beforehand, and must be told apart from the build.
  optimizeDeps: { rolldownOptions: { transform: { define } } },
  build: {
    outDir: here("dist"),
    emptyOutDir: true,
    chunkSizeWarningLimit: 900,
    rolldownOptions: {
      input: {
        play: here("play.html"),
        host: here("host.html"),
        screen: here("screen.html"),
        sandbox: here("sandbox.html"),
      },
    },
  },
});
