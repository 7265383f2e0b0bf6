import { DRAW, draw, drawKey, type Seed, seedFromNumber, shuffled } from "../lib/draw.ts";

/** What tells the robot of one seat from another's. Nothing that is played depends on it. */
export const ANTENNAS = ["star", "bulb", "ring", "leaf", "bolt", "spring", "propeller", "twin"] as const;
export const COATS = ["band", "dots", "stripes", "zigzag", "check", "patch"] as const;

/**
 * Some eyes can hardly tell crimson from brown or teal, teal from grey, and brown from plum. Of such a pair one scarf goes
 * with even antennas and the other with odd ones, so that two robots with these scarves differ in their antennas.
 */
const SCARF_TABLE = {
  crimson: "even",
  orange: "any",
  brown: "odd",
  lemon: "any",
  teal: "odd",
  grey: "even",
  blue: "any",
  navy: "any",
  plum: "even",
  magenta: "any",
} as const satisfies Readonly<Record<string, "even" | "odd" | "any">>;

export type Antenna = (typeof ANTENNAS)[number];
export type Coat = (typeof COATS)[number];
export type Scarf = keyof typeof SCARF_TABLE;
export const SCARVES = Object.keys(SCARF_TABLE) as Scarf[];

export interface RobotParts {
  readonly antenna: Antenna;
  readonly coat: Coat;
  readonly scarf: Scarf;
}

/** Every robot there is, mixed once and for all, so that those of any few seats differ in everything. */
const ROBOTS: readonly RobotParts[] = shuffled(
  SCARVES.flatMap((scarf) =>
    ANTENNAS.filter(
      (_, n) => SCARF_TABLE[scarf] === "any" || (SCARF_TABLE[scarf] === "even") === (n % 2 === 0),
    ).flatMap((antenna) => COATS.map((coat) => ({ antenna, coat, scarf }))),
  ),
  drawKey(seedFromNumber(0), 0, 0),
  DRAW.robot,
);
export const ROBOT_COUNT = ROBOTS.length;

/** Steps that come to every robot before they come to one again. */
const STEPS = ROBOTS.map((_, n) => n).filter((n) => isCoprime(n, ROBOT_COUNT));

/** A block that no classroom has: whoever knows all robots of a class learns nothing about what anybody is dealt. */
const NO_BLOCK = -1;

/** A seat's robot, from 0 to `ROBOT_COUNT` − 1: the same one for as long as the seat lasts. Seats share one only in larger classes. */
export function robotOf(seed: Seed, seat: number): number {
  const key = drawKey(seed, NO_BLOCK, 0);
  const start = Math.floor(draw(key, DRAW.robot, 0) * ROBOT_COUNT);
  const step = STEPS[Math.floor(draw(key, DRAW.robot, 1) * STEPS.length)] ?? 1;
  return (start + seat * step) % ROBOT_COUNT;
}

/**
 * What a robot is made of.
 * @throws RangeError if there is no such robot.
 */
export function robotParts(robot: number): RobotParts {
  const parts = ROBOTS[robot];
  if (parts === undefined) throw new RangeError(`There is no robot ${robot}.`);
  return parts;
}

function isCoprime(a: number, b: number): boolean {
  return b === 0 ? a === 1 : isCoprime(b, a % b);
}
