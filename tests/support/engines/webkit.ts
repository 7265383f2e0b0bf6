import { spawn } from "node:child_process";
import { ended, lineOf, type Tab, until } from "./engine.ts";

/** Root can't have the sandbox, and there is no graphics card to speak of. */
const ENVIRONMENT = { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1", LIBGL_ALWAYS_SOFTWARE: "1" };

/** Hears what a page throws from now on. */
const LISTEN = `(() => {
  const own = (window.ownFaults ??= []);
  addEventListener("error", (event) => own.push(event.message));
  addEventListener("unhandledrejection", (event) => own.push(String(event.reason)));
  return null;
})()`;

/** WebKitGTK by WebDriver, with a display of its own. */
export async function openWebKit(browser: string, width: number, height: number): Promise<Tab> {
  const screen = spawn("/usr/bin/Xvfb", ["-displayfd", "1", "-screen", "0", "1400x1100x24"]);
  const display = `:${await lineOf(screen, /(\d+)\n/)}`;
  const port = 20_000 + Math.floor(Math.random() * 20_000);
  const env = { ...process.env, ...ENVIRONMENT, DISPLAY: display };
  const driver = spawn("/usr/bin/WebKitWebDriver", [`--port=${port}`], { env, stdio: "ignore" });
  const faults: string[] = [];
  const ask = async <T>(method: string, path: string, body?: object): Promise<T> => {
    const text = body === undefined ? null : JSON.stringify(body);
    const response = await fetch(`http://127.0.0.1:${port}${path}`, { method, body: text });
    const { value } = (await response.json()) as { value: unknown };
    if (!response.ok) throw new Error(`${path}: ${JSON.stringify(value)}`);
    return value as T;
  };
  await until("WebKitWebDriver answers", () => ask("GET", "/status").catch(() => null));
  const options = { binary: browser, args: ["--automation"] };
  const { sessionId } = await ask<{ sessionId: string }>("POST", "/session", {
    capabilities: { alwaysMatch: { "webkitgtk:browserOptions": options } },
  });
  const own = `/session/${sessionId}`;
  await ask("POST", `${own}/window/rect`, { width, height });
  const run = async <T>(expression: string): Promise<T> => {
    const script = `const done = arguments[0];
      Promise.resolve().then(async () => JSON.stringify(await (${expression}))).then((value) => done([value ?? "null"]), (error) => done([null, String(error)]));`;
    const [value, error] = await ask<[string | null, string?]>("POST", `${own}/execute/async`, { script, args: [] });
    if (value === null) throw new Error(error);
    return JSON.parse(value) as T;
  };
  return {
    name: "WebKitGTK",
    faults,
    go: async (url) => {
      await ask("POST", `${own}/url`, { url });
      await run(LISTEN);
    },
    run,
    picture: async () => Buffer.from(await ask<string>("GET", `${own}/screenshot`), "base64"),
    close: async () => {
      faults.push(...(await run<string[]>("window.ownFaults")));
      await ask("DELETE", own);
      await ended(driver);
      await ended(screen);
    },
  };
}
