import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "../server/server-process.ts";

const PROGRAM = ["/usr/sbin/nginx", "/usr/bin/nginx", "/opt/homebrew/bin/nginx"].find((path) => existsSync(path));

/** Says so if there is no nginx here, and tests are left out. Gives whether there is none. */
export function isNginxMissing(): boolean {
  if (PROGRAM === undefined) process.stderr.write("Tests are skipped, for there is no nginx here.\n");
  return PROGRAM === undefined;
}

/** A real nginx before a server on this computer. */
export class Nginx {
  readonly port: number;
  readonly #folder: string;
  readonly #child: ChildProcess;

  private constructor(port: number, folder: string, child: ChildProcess) {
    this.port = port;
    this.#folder = folder;
    this.#child = child;
  }

  /**
   * Fulfilled once it listens.
   * @param upstream the port of the server
   * @param headers what it is to send besides, as `proxy_set_header` lines
   */
  static async start(upstream: number, headers: string): Promise<Nginx> {
    const folder = await mkdtemp(join(tmpdir(), "masquerade-nginx-"));
    const port = await freePort();
    const config = join(folder, "nginx.conf");
    await writeFile(config, configuration({ folder, port, upstream, headers }));
    const child = spawn(PROGRAM ?? "nginx", ["-p", folder, "-c", config, "-e", "stderr"], { stdio: "ignore" });
    const nginx = new Nginx(port, folder, child);
    while (!(await listens(port))) {
      if (child.exitCode !== null) throw new Error(`nginx ended with ${child.exitCode}.`);
    }
    return nginx;
  }

  async stop(): Promise<void> {
    if (this.#child.exitCode === null) {
      const gone = once(this.#child, "exit");
      this.#child.kill("SIGTERM");
      await gone;
    }
    await rm(this.#folder, { recursive: true, force: true });
  }
}

interface Configuration {
  readonly folder: string;
  readonly port: number;
  readonly upstream: number;
  readonly headers: string;
}

function configuration({ folder, port, upstream, headers }: Configuration): string {
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (use) => `${use}_temp_path ${folder}/${use};`,
  );
  return `
daemon off;
master_process off;
pid ${folder}/nginx.pid;
events {}
http {
  access_log off;
  ${temporary.join("\n  ")}
  server {
    listen 127.0.0.1:${port};
    location / {
      proxy_pass http://127.0.0.1:${upstream};
      proxy_http_version 1.1;
      proxy_set_header Upgrade $http_upgrade;
      proxy_set_header Connection "upgrade";
      ${headers}
    }
  }
}
`;
}

async function listens(port: number): Promise<boolean> {
  const socket = connect(port, "127.0.0.1");
  try {
    await once(socket, "connect");
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}
