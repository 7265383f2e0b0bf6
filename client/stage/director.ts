import * as Phaser from "phaser";
import { type Beat, previousBeat } from "../../shared/rules/beats.ts";
import { Backstage, type Picture } from "./backstage.ts";
import { COLOUR } from "./colour.ts";
import { pixelRatio, type Size } from "./layout.ts";
import { MS } from "./motion.ts";
import { Paint } from "./paint.ts";
import { pictureOf } from "./pictures/index.ts";
import { beatOfSpec, type Stage, type StageOptions, type StageSpec } from "./spec.ts";

/**
 * WebGL that the processor imitates draws two to four times slower than the canvas renderer and reads a frame back in
 * seconds, which would hold up the whole page. Browsers do not always own up to it as a performance caveat, so names are asked too.
 */
function rendererFor(wanted: StageOptions["renderer"]): number {
  if (wanted === "canvas") return Phaser.CANVAS;
  if (wanted === "webgl") return Phaser.WEBGL;
  const probe = document.createElement("canvas").getContext("webgl", { failIfMajorPerformanceCaveat: true });
  if (probe === null) return Phaser.CANVAS;
  const info = probe.getExtension("WEBGL_debug_renderer_info");
  const name = info === null ? "" : String(probe.getParameter(info.UNMASKED_RENDERER_WEBGL));
  // Browsers keep few WebGL contexts: give this one back now, not when it is collected.
  probe.getExtension("WEBGL_lose_context")?.loseContext();
  return /swiftshader|llvmpipe|software|basic render/i.test(name) ? Phaser.CANVAS : Phaser.AUTO;
}

/** How long a lost WebGL context is waited for, ms. Browsers give most back within a second. */
const LOST = 3000;

/** Two specs of one key are drawn by the same picture. A tier is another place, so it is another picture. */
function keyOf(spec: StageSpec): string {
  return spec.scene === "tier" ? `tier ${spec.tier}` : spec.scene;
}

function wearsMasks(spec: StageSpec): boolean {
  if (spec.scene === "story") return spec.left.masked === true || spec.right.masked === true;
  if (spec.scene === "rewards") return spec.pillars.some(({ robots }) => robots.some(({ masked }) => masked === true));
  if (spec.scene !== "reveal" && spec.scene !== "rounds" && spec.scene !== "replay") return false;
  return spec.left.some((robot) => robot.masked === true);
}

export async function openStage(parent: HTMLElement, options: StageOptions): Promise<Stage> {
  const director = new Director(parent, options);
  await director.ready;
  return director;
}

/** Owns the game: one canvas, one Phaser scene, one picture at a time. */
class Director implements Stage {
  readonly ready: Promise<void>;
  #parent: HTMLElement;
  #game: Phaser.Game;
  #renderer: number;
  #stage: Backstage | null = null;
  #picture: Picture<StageSpec> | null = null;
  #wanted: StageSpec | null = null;
  #shown: { readonly key: string; readonly text: string; readonly beat: Beat | null } | null = null;
  #size: Size = { width: 1, height: 1 };
  #observer: ResizeObserver;
  #quiet = window.matchMedia("(prefers-reduced-motion: reduce)");
  #options: StageOptions;
  #changing = false;
  /** How many frames must be drawn before it may rest. */
  #due = 0;
  #destroyed = false;

  constructor(parent: HTMLElement, options: StageOptions) {
    this.#parent = parent;
    this.#options = options;
    this.#renderer = rendererFor(options.renderer);
    let boot: (scene: Phaser.Scene) => void = () => {};
    this.ready = new Promise((resolve, reject) => {
      boot = (scene) => void this.#boot(scene).then(resolve, reject);
    });
    this.#game = new Phaser.Game({
      type: this.#renderer,
      parent,
      backgroundColor: COLOUR.bg,
      banner: false,
      // Several textures in one draw call: software drivers were seen to leave parts of a picture out.
      render: { maxTextures: 1 },
      autoFocus: false,
      audio: { noAudio: true },
      // A canvas that listens would swallow the touches that scroll the page.
      input: { mouse: false, touch: false, keyboard: false, gamepad: false, windowEvents: false },
      scale: { mode: Phaser.Scale.NONE, width: 16, height: 16 },
      scene: {
        create(this: Phaser.Scene) {
          boot(this);
        },
      },
    });
    this.#observer = new ResizeObserver(() => this.#resize());
  }

  show(spec: StageSpec): void {
    this.#wanted = spec;
    void this.#apply();
  }

  destroy(): void {
    if (this.#destroyed) return;
    this.#destroyed = true;
    this.#observer.disconnect();
    this.#quiet.removeEventListener("change", this.#wake);
    this.#game.destroy(true);
    // Phaser ends at its next frame, and in a hidden page there is none.
    this.#game.canvas.remove();
  }

  async #boot(scene: Phaser.Scene): Promise<void> {
    const { canvas } = this.#game;
    canvas.setAttribute("aria-hidden", "true");
    Object.assign(canvas.style, { position: "absolute", inset: "0", width: "100%", height: "100%", display: "block" });
    if (getComputedStyle(this.#parent).position === "static") this.#parent.style.position = "relative";
    const paint = new Paint(scene.textures);
    await paint.load();
    if (this.#destroyed) return;
    this.#watchContext(canvas);
    this.#stage = new Backstage(scene, paint, () => this.#still);
    scene.events.on("update", (time: number) => this.#picture?.tick?.(time));
    this.#game.events.on(Phaser.Core.Events.POST_RENDER, () => this.#rest());
    this.#quiet.addEventListener("change", this.#wake);
    this.#observer.observe(this.#parent);
    this.#resize();
    await this.#apply();
  }

  /** Phaser fills a context that is given back. One that isn't leaves a blank place for good. */
  #watchContext(canvas: HTMLCanvasElement): void {
    let timer: ReturnType<typeof setTimeout> | undefined;
    canvas.addEventListener("webglcontextlost", () => {
      if (this.#destroyed) return;
      timer = setTimeout(() => !this.#destroyed && this.#options.onLost?.(), LOST);
    });
    canvas.addEventListener("webglcontextrestored", () => {
      clearTimeout(timer);
      this.#wake();
    });
  }

  get #still(): boolean {
    return this.#options.reducedMotion ?? this.#quiet.matches;
  }

  /** Without motion the same frame drawn over and over would only drain the battery. */
  #rest(): void {
    if (!this.#still || this.#changing || this.#stage?.isMoving !== false) return;
    this.#due -= 1;
    if (this.#due <= 0) this.#game.loop.sleep();
  }

  readonly #wake = (): void => {
    const { clientWidth: width, clientHeight: height } = this.#parent;
    // Without a place on the page there is nothing to draw for.
    if (this.#destroyed || width === 0 || height === 0) return;
    // Waking draws at once, before what is new is there.
    this.#due = 2;
    this.#game.loop.wake();
  };

  #resize(): void {
    const { clientWidth: width, clientHeight: height } = this.#parent;
    if (this.#destroyed) return;
    if (width === 0 || height === 0) return this.#game.loop.sleep();
    this.#wake();
    const most = this.#renderer === Phaser.CANVAS ? 2560 * 1440 : 3840 * 2160;
    const ratio = pixelRatio({ width, height }, window.devicePixelRatio, most);
    const size = { width: Math.round(width * ratio), height: Math.round(height * ratio) };
    if (size.width === this.#size.width && size.height === this.#size.height) return;
    this.#size = size;
    this.#game.scale.resize(size.width, size.height);
    this.#picture?.place(size);
    this.#stage?.sweep();
  }

  /** Draws what is wanted last; whatever was wanted in between is skipped. */
  async #apply(): Promise<void> {
    const stage = this.#stage;
    const spec = this.#wanted;
    if (stage === null || spec === null || this.#changing) return;
    if (wearsMasks(spec)) await stage.paint.loadMask();
    if (spec.scene === "rewards") await stage.paint.loadRewards();
    if (this.#destroyed || this.#changing || spec !== this.#wanted) return;
    const next = { key: keyOf(spec), text: JSON.stringify(spec), beat: beatOfSpec(spec) };
    const last = this.#shown;
    if (last?.text === next.text) return;
    this.#shown = next;
    this.#wake();
    if (last?.key === next.key) {
      if (this.#still) this.#crossFade(MS.cut, () => this.#picture?.show(spec, false));
      else this.#picture?.show(spec, true);
    } else {
      const ms = this.#still ? MS.cut : spec.scene === "dark" || next.beat !== null ? MS.scene : MS.move;
      // A beat is played where it was reached by one step; else its end is there at once.
      const plays = next.beat === null || (last !== null && last.beat === previousBeat(next.beat));
      this.#crossFade(last === null ? 0 : ms, () => this.#change(stage, spec, plays));
    }
  }

  #change(stage: Backstage, spec: StageSpec, plays: boolean): void {
    stage.clear();
    this.#picture = pictureOf(stage, spec);
    this.#picture.place(this.#size);
    this.#picture.show(spec, plays && !this.#still);
    stage.sweep();
    this.#game.canvas.dataset.scene = spec.scene;
  }

  /**
   * Lays a copy of the last frame over the canvas and fades it out. The pixels of a WebGL canvas can only be read before
   * the browser shows the frame, so the copy is taken right after the next one is drawn.
   */
  #crossFade(ms: number, change: () => void): void {
    if (ms === 0 || document.hidden) {
      change();
      return;
    }
    this.#changing = true;
    this.#game.events.once(Phaser.Core.Events.POST_RENDER, () => {
      const { canvas } = this.#game;
      const copy = document.createElement("canvas");
      copy.width = canvas.width;
      copy.height = canvas.height;
      copy.getContext("2d")?.drawImage(canvas, 0, 0);
      copy.setAttribute("aria-hidden", "true");
      copy.style.cssText = `${canvas.style.cssText};pointer-events:none`;
      canvas.after(copy);
      change();
      this.#changing = false;
      void this.#apply();
      void copy
        .animate([{ opacity: 1 }, { opacity: 0 }], { duration: ms, easing: "ease-in-out" })
        .finished.finally(() => copy.remove());
    });
  }
}
