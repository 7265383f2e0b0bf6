/**
 * The stage's art as text. It is part of the stage's own file: a class of 500 phones would ask for a dozen small pictures
 * each, and text can be given a size (see rasterise) and another hue (the pro tier's).
 */

import star from "../../assets/art/antenna-1.svg?raw";
import bulb from "../../assets/art/antenna-2.svg?raw";
import ring from "../../assets/art/antenna-3.svg?raw";
import leaf from "../../assets/art/antenna-4.svg?raw";
import bolt from "../../assets/art/antenna-5.svg?raw";
import spring from "../../assets/art/antenna-6.svg?raw";
import propeller from "../../assets/art/antenna-7.svg?raw";
import twin from "../../assets/art/antenna-8.svg?raw";
import camera from "../../assets/art/camera-eye.svg?raw";
import card from "../../assets/art/card-conflict.svg?raw";
import core from "../../assets/art/core.svg?raw";
import coreShut from "../../assets/art/core-shut.svg?raw";
import curtain from "../../assets/art/curtain-left.svg?raw";
import pelmet from "../../assets/art/curtain-top.svg?raw";
import lamp from "../../assets/art/lamp.svg?raw";
import beam from "../../assets/art/lamp-beam.svg?raw";
import band from "../../assets/art/pattern-1.svg?raw";
import dots from "../../assets/art/pattern-2.svg?raw";
import stripes from "../../assets/art/pattern-3.svg?raw";
import zigzag from "../../assets/art/pattern-4.svg?raw";
import check from "../../assets/art/pattern-5.svg?raw";
import patch from "../../assets/art/pattern-6.svg?raw";
import body from "../../assets/art/robot-body.svg?raw";
import bodyBare from "../../assets/art/robot-body-bare.svg?raw";
import eyes from "../../assets/art/robot-eyes.svg?raw";
import eyesShut from "../../assets/art/robot-eyes-shut.svg?raw";
import eyesSmile from "../../assets/art/robot-eyes-smile.svg?raw";
import scarf from "../../assets/art/scarf.svg?raw";
import { ANTENNAS, type Antenna, type Coat } from "../../shared/rules/robots.ts";
import { COLOUR } from "./colour.ts";

/** The pro tier is seen like the free tier, so it has its lamp and camera, with their amber made lime. */
function inPro(svg: string): string {
  return svg
    .replaceAll("#ffc445", COLOUR.pro)
    .replaceAll("#ffe79d", "#f0ffd4")
    .replaceAll("#fff8df", "#fbfff2")
    .replaceAll("#dd9a2c", COLOUR.proDeep);
}

const ANTENNA_ART: Readonly<Record<Antenna, string>> = { star, bulb, ring, leaf, bolt, spring, propeller, twin };
const COAT_ART: Readonly<Record<Coat, string>> = { band, dots, stripes, zigzag, check, patch };

export const ART = {
  ...ANTENNA_ART,
  ...COAT_ART,
  // Without its spot on the floor: every beam here falls on a dais or a crowd.
  beam: beam.replace(/<ellipse[^>]*>/, ""),
  body,
  bodyBare,
  camera,
  cameraPro: inPro(camera),
  card,
  core,
  coreShut,
  curtain,
  eyes,
  eyesShut,
  eyesSmile,
  lamp,
  lampPro: inPro(lamp),
  pelmet,
  scarf,
} as const;

export type ArtName = keyof typeof ART;

/** Sides of each drawing's own space, where it is not 400 × 400. */
const SPACES: Readonly<Record<string, readonly [number, number]>> = {
  core: [200, 200],
  coreShut: [200, 200],
  curtain: [400, 450],
  pelmet: [800, 120],
  mask: [320, 180],
  pillar: [400, 600],
  ...Object.fromEntries(ANTENNAS.map((antenna) => [antenna, [200, 140]])),
};

/**
 * An SVG as an image that can be drawn at any size. Without width and height some browsers draw nothing to a canvas, and
 * others rasterise at that size, so it is set to twice the drawing's own space.
 */
export async function rasterise(name: string, svg: string): Promise<HTMLImageElement> {
  const [width, height] = SPACES[name] ?? [400, 400];
  const image = new Image();
  const sized = svg.replace("<svg ", `<svg width="${width * 2}" height="${height * 2}" `);
  image.src = `data:image/svg+xml,${encodeURIComponent(sized)}`;
  await image.decode();
  return image;
}
