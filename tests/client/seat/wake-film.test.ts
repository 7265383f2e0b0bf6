import { afterEach, beforeEach, expect, test, vi } from "vitest";

/** As much of a video as the page uses: `play` is refused to what nobody has touched, as a browser may do. */
class Video extends EventTarget {
  muted = false;
  loop = false;
  paused = true;
  currentTime = 0;
  append(): void {}
  setAttribute(): void {}

  async play(): Promise<void> {
    this.paused = false;
  }

  pause(): void {
    this.paused = true;
  }
}

class Page extends EventTarget {
  visibilityState: "visible" | "hidden" = "visible";
  readonly body = { append: (video: Video) => videos.push(video) };

  createElement(name: string) {
    return name === "video" ? new Video() : {};
  }

  turn(to: "visible" | "hidden"): void {
    this.visibilityState = to;
    this.dispatchEvent(new Event("visibilitychange"));
  }

  tap(): void {
    for (const gesture of ["touchend", "click"]) this.dispatchEvent(new Event(gesture));
  }
}

let page: Page;
let videos: Video[];
let isApple: boolean;
let keepAwake: () => () => void;

beforeEach(async () => {
  page = new Page();
  videos = [];
  isApple = false;
  vi.stubGlobal("document", page);
  vi.stubGlobal("navigator", { audioSession: { type: "auto" } });
  vi.stubGlobal("CSS", { supports: () => isApple });
  // The film is the page's, and each test has a page of its own.
  vi.resetModules();
  ({ keepAwake } = await import("../../../client/seat/wake-lock.ts"));
});
afterEach(() => {
  vi.unstubAllGlobals();
});

function film(): Video {
  const [video, ...more] = videos;
  if (video === undefined || more.length > 0) throw new Error(`There are ${videos.length} films.`);
  return video;
}

test("plays while the page is played on and seen", () => {
  const stop = keepAwake();
  expect(film().paused).toBe(false);
  page.turn("hidden");
  expect(film().paused).toBe(true);
  page.turn("visible");
  expect(film().paused).toBe(false);
  stop();
  expect(film().paused).toBe(true);
  page.turn("visible");
  page.tap();
  expect(film().paused).toBe(true);
});

test("is one film, for as long as anything wants it", () => {
  const [stopFirst, stopSecond] = [keepAwake(), keepAwake()];
  stopFirst();
  expect(film().paused).toBe(false);
  stopSecond();
  expect(film().paused).toBe(true);
  keepAwake();
  expect(film().paused).toBe(false);
});

test("starts with a tap where the browser wants one, and again where the browser has stopped it", async () => {
  vi.spyOn(Video.prototype, "play").mockRejectedValueOnce(new Error("NotAllowedError"));
  keepAwake();
  await Promise.resolve();
  expect(film().paused).toBe(true);
  page.tap();
  expect(film().paused).toBe(false);
  film().pause();
  page.tap();
  expect(film().paused).toBe(false);
});

test("begins again well before its end, without the attribute that WebKit does not count", () => {
  keepAwake();
  film().currentTime = 1.9;
  film().dispatchEvent(new Event("timeupdate"));
  expect(film().currentTime).toBe(1.9);
  film().currentTime = 2.2;
  film().dispatchEvent(new Event("timeupdate"));
  expect(film().currentTime).toBe(0);
  expect(film().loop).toBe(false);
});

test("begins again where the page was too busy to turn it back, and not once it is over", () => {
  const stop = keepAwake();
  film().pause();
  film().dispatchEvent(new Event("ended"));
  expect(film().paused).toBe(false);
  stop();
  film().dispatchEvent(new Event("ended"));
  expect(film().paused).toBe(true);
});

test("is muted, and takes no sound from anybody", () => {
  keepAwake();
  expect(film().muted).toBe(true);
  expect(navigator).toEqual({ audioSession: { type: "auto" } });
});

test("is not muted on iOS, where a muted film keeps nothing awake, and stops nobody's music", () => {
  isApple = true;
  keepAwake();
  expect(film().muted).toBe(false);
  expect(navigator).toEqual({ audioSession: { type: "ambient" } });
});
