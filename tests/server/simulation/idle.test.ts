import { expect, test } from "vitest";
import { firstEncounter } from "../../../shared/content/lessons/first-encounter.ts";
import { blockTreatment } from "../../../shared/content/lessons/index.ts";
import { BENIGN, conflictsAbout } from "../../../shared/content/requests.ts";
import { NO_SPREAD, playBlock } from "../../support/time/ordinary-pace.ts";

test("where all play at an ordinary pace, nobody has nothing to do for more than a third of the first block's rounds", () => {
  const treatment = blockTreatment(firstEncounter, 0);
  const requests = { conflict: conflictsAbout(undefined).map(({ id }) => id), benign: BENIGN.map(({ id }) => id) };
  const phases = [1, 2, 3].flatMap((seed) =>
    playBlock({ treatment, requests, people: 12, seed, spread: NO_SPREAD }).map((row) => ({ ...row, room: seed })),
  );
  const seats = Map.groupBy(phases, ({ room, seat, role }) => `${role} ${seat} of class ${room}`);
  expect(seats.size).toBe(3 * 12);
  const idle = [...seats].flatMap(([name, own]) => {
    const sum = (of: "idle" | "length") => own.reduce((all, row) => all + row[of], 0);
    return sum("idle") > sum("length") / 3 ? [`${name}: ${sum("idle")} of ${sum("length")} s`] : [];
  });
  expect(idle).toEqual([]);
});
