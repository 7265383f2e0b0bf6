import mp4 from "../../assets/awake/awake.mp4?no-inline";
import webm from "../../assets/awake/awake.webm?no-inline";

/** A way to keep the screen on. `hold` may be called again and again: it asks only for what it does not have. */
export interface Waker {
  hold(): void;
  letGo(): void;
}

/** iOS and iPadOS, whatever the browser is called there. No other engine knows this property. */
const isApple = () => CSS.supports("-webkit-touch-callout", "none");

/** Where the film starts again, s. Well before its end, for a busy phone reports the time late. */
const TURN = 2;

/** One for the page: WebKit allows sound to an element that was once started by a tap, and not to the next one. */
let film: HTMLVideoElement | null = null;
const watching = new Set<Waker>();

/**
 * Keeps the screen on by playing a black, silent film, for pages that may not ask for a wake lock: browsers give it to secure pages
 * only. Each engine has conditions of its own: Gecko and WebKit want an audio track, WebKit wants it unmuted and no `loop`, Chromium
 * wants the film to cover the page. What is muted takes no sound from anybody and shows no controls, so only WebKit's is not.
 */
export function silentFilm(): Waker {
  const waker: Waker = {
    hold() {
      watching.add(waker);
      film ??= makeFilm();
      // Refused before the first tap, or while it is stopped again: the next tap asks again.
      if (film.paused) film.play().catch(() => {});
    },
    letGo() {
      watching.delete(waker);
      if (watching.size === 0) film?.pause();
    },
  };
  return waker;
}

function makeFilm(): HTMLVideoElement {
  const made = document.createElement("video");
  made.className = "film";
  made.setAttribute("aria-hidden", "true");
  made.playsInline = true;
  made.disablePictureInPicture = true;
  made.disableRemotePlayback = true;
  made.muted = !isApple();
  if (!made.muted) mixWithMusic();
  made.append(
    source(mp4, 'video/mp4; codecs="avc1.42E00B, mp4a.40.2"'),
    source(webm, 'video/webm; codecs="vp8, opus"'),
  );
  made.addEventListener("timeupdate", () => {
    if (made.currentTime > TURN) made.currentTime = 0;
  });
  made.addEventListener("ended", () => {
    if (watching.size > 0) made.play().catch(() => {});
  });
  document.body.append(made);
  return made;
}

function source(src: string, type: string): HTMLSourceElement {
  return Object.assign(document.createElement("source"), { src, type });
}

/** A film that is not muted would stop the music of somebody who listens to some. */
function mixWithMusic(): void {
  const { audioSession } = navigator as { readonly audioSession?: { type: string } };
  if (audioSession !== undefined) audioSession.type = "ambient";
}
