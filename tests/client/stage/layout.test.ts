import { describe, expect, test } from "vitest";
import {
  aloneFrame,
  openFrame,
  revealFrame,
  revealGrid,
  roundsFrame,
  sealedFrame,
  storyFrame,
  tierFrame,
} from "../../../client/stage/frames.ts";
import {
  ANTENNA,
  gridFor,
  gridPlaces,
  lobbyPlaces,
  type Placement,
  pixelRatio,
  type Size,
} from "../../../client/stage/layout.ts";

const SCREENS: readonly Size[] = [
  { width: 1280, height: 720 },
  { width: 3840, height: 2160 },
  { width: 1280, height: 800 },
  { width: 360, height: 640 },
];
const STRIPS: readonly Size[] = [
  { width: 360, height: 186 },
  { width: 360, height: 92 },
  { width: 320, height: 172 },
  { width: 900, height: 186 },
];
const CROWDS = [1, 2, 9, 21, 60, 250, 500] as const;

function isInside(place: Placement, size: Size): boolean {
  const half = place.size / 2;
  return place.x - half * 0.9 >= 0 && place.x + half * 0.9 <= size.width && place.y + half * 0.95 <= size.height;
}

/** Side by side: their arms, not their squares, must not touch. */
function overlap(a: Placement, b: Placement): boolean {
  const apart = ((a.size + b.size) / 2) * 0.89;
  return Math.abs(a.x - b.x) < apart - 0.01 && Math.abs(a.y - b.y) < apart - 0.01;
}

/** Feet below the middle of a robot, in robots. */
const FEET = 0.475;

/** Whether a robot covers the visor of another that stands before it in the list: behind it, or left of it in its row. */
function isFaceHidden(face: Placement, cover: Placement): boolean {
  const [across, down] = [cover.x - face.x, cover.y - face.y].map((distance) => distance / face.size) as [
    number,
    number,
  ];
  // Heads begin 0.345 above the middle; visors end 0.12 above it, and are 0.295 wide to each side.
  return cover.row === face.row ? Math.abs(across) < 0.57 : Math.abs(across) < 0.5 && down - 0.345 < -0.12;
}

describe("pixelRatio", () => {
  test("follows the device up to 2", () => {
    expect(pixelRatio({ width: 360, height: 186 }, 3, 1e9)).toBe(2);
    expect(pixelRatio({ width: 360, height: 186 }, 1.5, 1e9)).toBe(1.5);
  });

  test("spends no more pixels than allowed", () => {
    const size = { width: 3840, height: 2160 };
    const ratio = pixelRatio(size, 2, 2560 * 1440);
    expect(size.width * size.height * ratio ** 2).toBeLessThanOrEqual(2560 * 1440 + 1);
  });
});

describe("a grid", () => {
  test("takes the columns that make robots largest", () => {
    expect(gridFor(20, { width: 548, height: 312 }, 200).columns).toBe(7);
    expect(gridFor(1, { width: 548, height: 312 }, 200)).toEqual({ columns: 1, size: 200 });
  });

  test.each([
    [2, 2],
    [3, 3],
    [6, 3],
  ])("of %i fills as few rows as it can: %i in the first", (count, columns) => {
    expect(gridFor(count, { width: 484, height: 284 }, 140).columns).toBe(columns);
  });

  test("is empty for nobody", () => {
    const box = { x: 0, y: 0, width: 400, height: 300 };
    expect(gridPlaces(0, box, gridFor(0, box, 100))).toEqual([]);
  });
});

describe.each(SCREENS)("the lobby at $width x $height", (size) => {
  test.each(CROWDS)("holds %i robots inside the picture, and rows do not crowd", (count) => {
    const places = lobbyPlaces(count, size);
    expect(places).toHaveLength(count);
    expect(places.every((place) => isInside(place, size))).toBe(true);
    for (const row of new Set(places.map((place) => place.row))) {
      const inRow = places.filter((place) => place.row === row).sort((a, b) => a.x - b.x);
      expect(inRow.some((place, i) => i > 0 && overlap(place, inRow[i - 1] ?? place))).toBe(false);
    }
  });

  test("the crowd leaves the words their room", () => {
    const top = Math.min(...lobbyPlaces(500, size).map((place) => place.y - place.size / 2));
    expect(top).toBeGreaterThan(size.height * (size.width > size.height ? 0.66 : 0.46));
  });
});

test("a newcomer to the lobby moves nobody while the size of the robots stays", () => {
  const size = { width: 1280, height: 720 };
  expect(lobbyPlaces(12, size).slice(0, 11)).toEqual(lobbyPlaces(11, size));
});

test("the first robot of the lobby stands in the middle, the front row is full before the next begins", () => {
  const places = lobbyPlaces(21, { width: 1280, height: 720 });
  expect(places[0]?.x).toBeCloseTo(640);
  expect(places.filter((place) => place.row === 0)).toHaveLength(11);
  expect(places.filter((place) => place.row === 1)).toHaveLength(10);
});

describe.each(SCREENS)("the reveal at $width x $height", (size) => {
  test.each(CROWDS)("keeps %i robots a side between the words and the bar, and apart", (count) => {
    const frame = revealFrame(size);
    const grid = revealGrid(count, count, frame, size);
    for (const [box, from, to] of [
      [frame.leftCrowd, 0, frame.divider.x],
      [frame.rightCrowd, frame.divider.x, size.width],
    ] as const) {
      const places = gridPlaces(count, box, grid);
      for (const [i, place] of places.entries()) {
        expect(place.y - place.size * ANTENNA).toBeGreaterThanOrEqual(size.height * 0.42);
        expect(place.y + place.size * FEET).toBeLessThanOrEqual(size.height * 0.86);
        expect(place.x - place.size * 0.445).toBeGreaterThanOrEqual(from);
        expect(place.x + place.size * 0.445).toBeLessThanOrEqual(to);
        expect(places.slice(0, i).filter((other) => isFaceHidden(other, place))).toEqual([]);
      }
    }
  });

  test("robots are as large before the curtain as behind it", () => {
    const frame = revealFrame(size);
    const grid = revealGrid(20, 18, frame, size);
    const sizes = [...gridPlaces(20, frame.leftCrowd, grid), ...gridPlaces(18, frame.rightCrowd, grid)];
    expect(new Set(sizes.map((place) => place.size)).size).toBe(1);
  });
});

test("each of 24 robots is 136 or more of 720 high, from its feet to the tip of its antenna", () => {
  const size = { width: 1280, height: 720 };
  const grid = revealGrid(24, 24, revealFrame(size), size);
  expect(grid.size * (ANTENNA + FEET)).toBeGreaterThanOrEqual(136);
});

test.each([
  { width: 360, height: 130 },
  { width: 360, height: 340 },
  { width: 1280, height: 720 },
])("a robot alone is whole at $width x $height, antenna and feet", (size) => {
  const { robot } = aloneFrame(size);
  expect(robot.y - robot.size * ANTENNA).toBeGreaterThanOrEqual(0);
  expect(robot.y + robot.size * FEET).toBeLessThanOrEqual(size.height);
});

describe("the sealed screen", () => {
  test("has its robot at 45 % of a wide picture and the curtain over the right 39 %", () => {
    const frame = sealedFrame({ width: 1280, height: 720 });
    expect(frame.robot.x / 1280).toBeCloseTo(0.45);
    expect(frame.curtain.width / 1280).toBeCloseTo(0.39, 1);
    expect(frame.curtain.x + frame.curtain.width).toBe(1280);
  });

  test.each(SCREENS)("keeps robot and dais left of the curtain at $width x $height", (size) => {
    const frame = sealedFrame(size);
    expect(isInside(frame.robot, size)).toBe(true);
    expect(frame.dais.x + frame.dais.radius).toBeLessThan(frame.divider.x);
    expect(frame.dais.x - frame.dais.radius).toBeGreaterThanOrEqual(0);
  });
});

describe.each(SCREENS)("the open screen at $width x $height", (size) => {
  test("has its second robot whole on its dais, between the drapes", () => {
    const { curtain, behind, pelmet } = openFrame(size);
    const { robot, dais } = behind;
    const drape = curtain.width / 2 / 6;
    expect(dais.x - dais.radius).toBeGreaterThan(curtain.x + drape);
    expect(dais.x + dais.radius).toBeLessThan(size.width - drape);
    expect(robot.y + robot.size * 0.475).toBeGreaterThan(dais.y - dais.rise);
    expect(robot.y - robot.size / 2).toBeGreaterThan(pelmet.height);
    expect(dais.y + dais.rise + dais.depth).toBeLessThan(size.height);
  });
});

describe.each(STRIPS)("a phone's strip of $width x $height", (size) => {
  test("shows the whole robot, on its dais and clear of the drapes", () => {
    const { robot, dais, drape, camera } = tierFrame(size);
    expect(isInside(robot, size)).toBe(true);
    expect(robot.y - robot.size / 2).toBeGreaterThan(0);
    expect(robot.y + robot.size * 0.475).toBeGreaterThan(dais.y - dais.rise);
    expect(robot.x - robot.size * 0.45).toBeGreaterThan(drape);
    expect(camera.x + camera.size * 0.5).toBeLessThanOrEqual(size.width);
  });

  test("shows a story's two robots in their own halves", () => {
    const { left, right, curtain, drape } = storyFrame(size);
    expect(left.x + left.size * 0.45).toBeLessThan(curtain.x);
    expect(right.x - right.size * 0.45).toBeGreaterThan(curtain.x + drape);
    expect(isInside(left, size) && isInside(right, size)).toBe(true);
  });
});

describe("the house seen from farther away", () => {
  test.each(SCREENS)("has the crowd of both halves above the chart, on $width × $height", (size) => {
    const frame = roundsFrame(size, 0.4);
    expect(frame.pit.y + frame.pit.height).toBeCloseTo(size.height);
    for (const count of CROWDS) {
      for (const box of [frame.leftCrowd, frame.rightCrowd]) {
        const places = gridPlaces(count, box, gridFor(count, box, size.height));
        for (const { x, y, size: side } of places) {
          expect(y + FEET * side).toBeLessThanOrEqual(frame.pit.y);
          expect(y - ANTENNA * side).toBeGreaterThanOrEqual(0);
          expect(Math.abs(x - (box.x + box.width / 2)) + 0.37 * side).toBeLessThanOrEqual(box.width / 2 + 1);
        }
      }
    }
  });
});
