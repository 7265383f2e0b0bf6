import { type RobotParts, robotParts } from "../../shared/rules/robots.ts";
import { alpha, COLOUR, mix, SCARF_COLOUR } from "./colour.ts";
import { type Draw, flood, type Paint, tinted } from "./paint.ts";
import type { Eyes, RobotSpec } from "./spec.ts";

/** Everything that decides how a robot's picture is drawn; two robots of one look share one texture. */
export interface Look {
  readonly eyes: Eyes | "none";
  readonly core: number | null;
  /** Whose robot it is; null: nobody's. */
  readonly robot: number | null;
  /** `dim`: not in the light that others stand in. */
  readonly as: "lit" | "back" | "dim" | "silhouette";
  /** A crowd has no ring and rounds its cores, so that hundreds of robots share a few dozen textures. */
  readonly crowd: boolean;
}

export function lookOf(spec: RobotSpec, crowd: boolean): Look {
  const as = spec.dark === true ? "silhouette" : "lit";
  return { eyes: spec.eyes, core: spec.core, robot: spec.robot ?? null, as, crowd };
}

const SPACE = 400;
/** Room for antennas above that space. */
const HEAD = 100;
/** The height of a robot's texture by its width, and where in it the middle of the robot's own space is, from the top. */
export const TEXTURE = { height: (SPACE + HEAD) / SPACE, middle: (HEAD + SPACE / 2) / (SPACE + HEAD) } as const;
/** Small antennas are drawn larger. */
const ANTENNA = { large: [90, -81, 220, 154], small: [80, -91, 240, 168], smallUnder: 90 } as const;
const CORE = { x: 200, y: 286, size: 128, ring: 44, ringWidth: 8, port: 49, halo: 96 } as const;
const SHUT = { x: 144, y: 230, size: 112 } as const;
const EYES = { plain: "eyes", smile: "eyesSmile", shut: "eyesShut" } as const;

function roundedCore({ core, crowd }: Look): number | null {
  if (core === null) return null;
  const steps = crowd ? 10 : 100;
  return Math.round(Math.min(1, Math.max(0, core)) * steps) / steps;
}

/** The texture of a robot of this look. `size`: pixels on a side of the robot's own space, above which the texture has room. */
export function robotKey(paint: Paint, look: Look, size: number): string {
  const core = roundedCore(look);
  const parts = look.robot === null ? null : robotParts(look.robot);
  const height = size * TEXTURE.height;
  if (look.as === "silhouette") {
    const name = `silhouette ${parts?.antenna ?? ""}`;
    return paint.drawn(name, size, height, (pen, w, h) => drawSilhouette(pen, paint, parts, w, h));
  }
  const name = `robot ${look.robot ?? ""} ${look.eyes} ${core ?? "shut"} ${look.as} ${look.crowd ? "crowd" : "ring"}`;
  const draw: Draw = (pen, w) => {
    inOwnSpace(pen, w);
    drawBody(pen, paint, parts, w);
    if (parts !== null) drawDress(pen, paint, parts, w);
    if (core === null)
      pen.drawImage(paint.sketch("coreShut", (w * SHUT.size) / SPACE), SHUT.x, SHUT.y, SHUT.size, SHUT.size);
    else drawCore(pen, paint, core, look.crowd, w / SPACE);
    if (look.eyes === "forced") drawForcedSmile(pen, paint, w);
    else if (look.eyes !== "none") pen.drawImage(paint.sketch(EYES[look.eyes], w), 0, 0, SPACE, SPACE);
  };
  return paint.drawn(name, size, height, (pen, w, h) => {
    if (look.as === "back") pen.drawImage(tinted(w, h, COLOUR.back, draw), 0, 0);
    else draw(pen, w, h);
    // Not multiplied: that takes two more canvases for each of a crowd.
    if (look.as === "dim") flood(pen, COLOUR.dim, "source-atop");
  });
}

function inOwnSpace(pen: CanvasRenderingContext2D, w: number): void {
  pen.scale(w / SPACE, w / SPACE);
  pen.translate(0, HEAD);
}

/** With its own antenna, or with the ball that is nobody's. */
function drawBody(pen: CanvasRenderingContext2D, paint: Paint, parts: RobotParts | null, w: number): void {
  if (parts === null) {
    pen.drawImage(paint.sketch("body", w), 0, 0, SPACE, SPACE);
    return;
  }
  const [x, y, width, height] = w < ANTENNA.smallUnder ? ANTENNA.small : ANTENNA.large;
  pen.drawImage(paint.sketch(parts.antenna, (w * width) / SPACE), x, y, width, height);
  pen.drawImage(paint.sketch("bodyBare", w), 0, 0, SPACE, SPACE);
}

function drawDress(pen: CanvasRenderingContext2D, paint: Paint, { coat, scarf }: RobotParts, w: number): void {
  pen.drawImage(paint.sketch(coat, w), 0, 0, SPACE, SPACE);
  pen.drawImage(paint.sketch("scarf", w, SCARF_COLOUR[scarf]), 0, 0, SPACE, SPACE);
}

/** The face of an override, in the robot's own space: a smile with scan lines, over a ghost of the plain eyes. */
export function drawForcedSmile(pen: CanvasRenderingContext2D, paint: Paint, pixels: number): void {
  const over = (name: "eyes" | "eyesSmile", colour: string, opacity: number): void => {
    const face = tinted(pixels, pixels, colour, (sketch) => sketch.drawImage(paint.image(name), 0, 0, pixels, pixels));
    pen.globalAlpha = opacity;
    pen.drawImage(face, 0, 0, SPACE, SPACE);
  };
  over("eyes", COLOUR.refuse, 0.6);
  pen.globalAlpha = 0.6;
  pen.strokeStyle = COLOUR.comply;
  pen.lineWidth = 5;
  pen.lineCap = "round";
  pen.stroke(new Path2D("M97 150h92M237 150h72M106 194h44"));
  over("eyesSmile", COLOUR.comply, 1);
  pen.globalAlpha = 1;
}

/** An outline against the light: its edge catches some of it. */
function drawSilhouette(
  pen: CanvasRenderingContext2D,
  paint: Paint,
  parts: RobotParts | null,
  w: number,
  h: number,
): void {
  const shape = (colour: string): HTMLCanvasElement =>
    tinted(w, h, colour, (sketch) => {
      inOwnSpace(sketch, w);
      drawBody(sketch, paint, parts, w);
      flood(sketch, "#fff", "source-in");
    });
  const rim = w * 0.014;
  pen.globalAlpha = 0.7;
  for (const [dx, dy] of [
    [-1, 0],
    [1, 0],
    [0, -1],
    [-0.7, -0.7],
    [0.7, -0.7],
  ] as const) {
    pen.drawImage(shape(COLOUR.paidTop), dx * rim, dy * rim);
  }
  pen.globalAlpha = 1;
  pen.drawImage(shape(COLOUR.silhouette), 0, 0);
}

/** `scale`: pixels to a unit of the robot's own space. */
function drawCore(pen: CanvasRenderingContext2D, paint: Paint, v: number, crowd: boolean, scale: number): void {
  drawHalo(pen, 0.7 * v * (crowd ? 0.7 : 1));
  if (!crowd) drawRing(pen, v);
  const size = CORE.size * (0.45 + 0.55 * v);
  const pixels = Math.ceil(size * scale);
  const tint = mix(COLOUR.coreOff, COLOUR.core, v);
  const lit = tinted(pixels, pixels, tint, (sketch) => {
    disc(sketch, pixels);
    sketch.clip();
    sketch.drawImage(paint.sketch("core", pixels), 0, 0, pixels, pixels);
  });
  pen.drawImage(lit, CORE.x - size / 2, CORE.y - size / 2, size, size);
  star(pen, size);
}

/** The glow on the belly, around the port and not over it. */
function drawHalo(pen: CanvasRenderingContext2D, strength: number): void {
  const light = pen.createRadialGradient(CORE.x, CORE.y, CORE.port, CORE.x, CORE.y, CORE.halo);
  light.addColorStop(0, alpha(COLOUR.core, strength));
  light.addColorStop(0.5, alpha(COLOUR.core, strength * 0.4));
  light.addColorStop(1, alpha(COLOUR.core, 0));
  pen.fillStyle = light;
  pen.beginPath();
  pen.arc(CORE.x, CORE.y, CORE.halo, 0, 2 * Math.PI);
  pen.arc(CORE.x, CORE.y, CORE.port, 0, 2 * Math.PI, true);
  pen.fill();
}

/** The disc in the middle of the core's art, without its halo. */
function disc(pen: CanvasRenderingContext2D, pixels: number): void {
  pen.beginPath();
  pen.arc(pixels / 2, pixels / 2, pixels * 0.31, 0, 2 * Math.PI);
}

/** Tint would make the star as dull as the disc: it stays white, whatever is left of the values. */
function star(pen: CanvasRenderingContext2D, size: number): void {
  const long = size * 0.22;
  const short = size * 0.066;
  pen.fillStyle = "#fff";
  pen.beginPath();
  for (let point = 0; point < 8; point++) {
    const radius = point % 2 === 0 ? long : short * Math.SQRT2;
    const angle = (point * Math.PI) / 4;
    pen.lineTo(CORE.x + radius * Math.sin(angle), CORE.y - radius * Math.cos(angle));
  }
  pen.fill();
}

function drawRing(pen: CanvasRenderingContext2D, v: number): void {
  pen.lineWidth = CORE.ringWidth;
  const top = -Math.PI / 2;
  for (const [colour, share] of [
    [COLOUR.ringBack, 1],
    [COLOUR.core, v],
  ] as const) {
    pen.strokeStyle = colour;
    pen.beginPath();
    pen.arc(CORE.x, CORE.y, CORE.ring, top, top + 2 * Math.PI * share);
    pen.stroke();
  }
}
