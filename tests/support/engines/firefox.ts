import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import WebSocket from "ws";
import { ended, lineOf, type Tab } from "./engine.ts";

interface Answer {
  readonly id?: number;
  readonly method?: string;
  readonly error?: string;
  readonly message?: string;
  readonly result?: unknown;
  readonly params?: { readonly level?: string; readonly text?: string };
}

/** Firefox by WebDriver BiDi, which it speaks without another program. Playwright speaks a later form of it than Firefox ESR. */
export async function openFirefox(path: string, width: number, height: number): Promise<Tab> {
  const profile = await mkdtemp(join(tmpdir(), "masquerade-firefox-"));
  const program = spawn(path, ["--headless", "--no-remote", "--profile", profile, "--remote-debugging-port=0"]);
  const address = await lineOf(program, /listening on (ws:\S+)/);
  const socket = new WebSocket(`${address}/session`);
  await new Promise((resolve, reject) => socket.once("open", resolve).once("error", reject));
  const waiting = new Map<number, (answer: Answer) => void>();
  const faults: string[] = [];
  socket.on("message", (data) => {
    const answer = JSON.parse(data.toString()) as Answer;
    if (answer.id !== undefined) waiting.get(answer.id)?.(answer);
    else if (answer.params?.level === "error") faults.push(answer.params.text ?? "");
  });
  const send = async <T>(method: string, params: object = {}): Promise<T> => {
    const id = waiting.size + 1;
    const coming = new Promise<Answer>((resolve) => waiting.set(id, resolve));
    socket.send(JSON.stringify({ id, method, params }));
    const { error, message, result } = await coming;
    if (error !== undefined) throw new Error(`${method}: ${error}: ${message}`);
    return result as T;
  };
  await send("session.new", { capabilities: {} });
  await send("session.subscribe", { events: ["log.entryAdded"] });
  const { contexts } = await send<{ contexts: { context: string }[] }>("browsingContext.getTree");
  const context = contexts[0]?.context;
  await send("browsingContext.setViewport", { context, viewport: { width, height } });
  return {
    name: "Firefox",
    faults,
    go: (url) => send("browsingContext.navigate", { context, url, wait: "complete" }),
    run: async <T>(expression: string) => {
      const asked = { expression: `(async () => JSON.stringify(await (${expression})))()`, awaitPromise: true };
      const got = await send<{ result?: { value?: string }; exceptionDetails?: { text: string } }>("script.evaluate", {
        ...asked,
        target: { context },
      });
      if (got.exceptionDetails !== undefined) throw new Error(got.exceptionDetails.text);
      return JSON.parse(got.result?.value ?? "null") as T;
    },
    picture: async () => {
      const { data } = await send<{ data: string }>("browsingContext.captureScreenshot", { context });
      return Buffer.from(data, "base64");
    },
    close: async () => {
      socket.close();
      await ended(program);
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
