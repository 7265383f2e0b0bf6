import { spawn } from "node:child_process";
import { join, resolve } from "node:path";
import { createServer, type Plugin } from "vite";
import { pageFile } from "../../shared/protocol/pages.ts";
import { pageFor } from "../http/pages.ts";
import { readSettings } from "../settings.ts";

const root = resolve(import.meta.dirname, "..", "..");
const { port } = readSettings(process.env);

// The game server restarts when its files change; open classrooms come back from their events.
const game = spawn(process.execPath, ["--watch", "--watch-preserve-output", join(root, "server", "main.ts")], {
  stdio: "inherit",
});
process.on("exit", () => game.kill());

/** Gives the pages the addresses that they have when built. */
const pages: Plugin = {
  name: "masquerade-pages",
  configureServer({ middlewares }) {
    middlewares.use((request, _, next) => {
      const page = pageFor((request.url ?? "").split("?")[0] ?? "");
      if (page !== null) request.url = `/${pageFile(page)}`;
      next();
    });
  },
};

const target = `http://127.0.0.1:${port}`;
const vite = await createServer({
  configFile: join(root, "client", "vite.config.ts"),
  plugins: [pages],
  server: {
    host: true,
    proxy: {
      // Not as a mere address: Vite would then put the game server's own host in place of the page's.
      "/api": { target },
      // Colyseus' sockets have no path of their own, so in development pages reach it under this one.
      "/colyseus": { target, ws: true, rewrite: (path) => path.replace(/^\/colyseus/, "") },
    },
  },
});
await vite.listen();
vite.printUrls();
