import { afterEach, expect, test, vi } from "vitest";
import { saveFile } from "../../../client/ui/save.ts";

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test("a file can still be fetched from its address when somebody has long thought about where to save it", async () => {
  vi.useFakeTimers();
  const link = { href: "", download: "", clicked: 0, click: () => link.clicked++ };
  vi.stubGlobal("document", { createElement: () => link });
  const revoke = vi.spyOn(URL, "revokeObjectURL");
  saveFile(new Blob(["all of it"]), "class.zip");
  expect([link.download, link.clicked]).toEqual(["class.zip", 1]);
  vi.advanceTimersByTime(3_600_000);
  expect(await (await fetch(link.href)).text()).toBe("all of it");
  expect(revoke).not.toHaveBeenCalled();
});
