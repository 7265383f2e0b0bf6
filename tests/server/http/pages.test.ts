import { expect, test } from "vitest";
import { pageFor } from "../../../server/http/pages.ts";

test.each([
  ["/", "play.html"],
  ["/host", "host.html"],
  ["/screen", "screen.html"],
  ["/sandbox", "sandbox.html"],
  ["/debrief", "debrief.html"],
  ["/alone", "alone.html"],
  ["/replay", "replay.html"],
  ["/watch", "watch.html"],
  ["/guide", "guide.html"],
  ["/K7M4QX", "play.html"],
  ["/sandbox/x", null],
  ["/nowhere", null],
])("%s is served by %s", (path, page) => expect(pageFor(path)).toBe(page));
