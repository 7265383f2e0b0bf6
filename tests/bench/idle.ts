/**
 * How much of a round people of an ordinary pace have nothing to do, by role: the first block of *A first encounter*, at the pace
 * that `ordinary-pace.ts` assumes. To measure another version, copy both files into its tree.
 */
import { firstEncounter } from "../../shared/content/lessons/first-encounter.ts";
import { blockTreatment } from "../../shared/content/lessons/index.ts";
import { BENIGN, conflictsAbout } from "../../shared/content/requests.ts";
import { NO_SPREAD, playBlock, type SeatPhase, SPREAD } from "../support/time/ordinary-pace.ts";
import { figure } from "./figure.ts";

const CLASSES = 20;
const treatment = blockTreatment(firstEncounter, 0);
const requests = { conflict: conflictsAbout(undefined).map(({ id }) => id), benign: BENIGN.map(({ id }) => id) };

const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0);
const idleShare = (rows: readonly SeatPhase[]) =>
  sum(rows.map(({ idle }) => idle)) / sum(rows.map(({ length }) => length));
const overAThird = (groups: readonly (readonly SeatPhase[])[]) =>
  groups.filter((rows) => idleShare(rows) > 1 / 3).length / groups.length;

const CASES = [3, 12, 24].flatMap((people) => [
  { people, pace: "all alike", spread: NO_SPREAD },
  { people, pace: "as people differ", spread: SPREAD },
]);

for (const { people, pace, spread } of CASES) {
  const rows = Array.from({ length: CLASSES }, (_, n) =>
    playBlock({ treatment, requests, people, seed: 1 + n, spread }).map((row) => ({ ...row, room: n })),
  ).flat();
  for (const role of ["model", "trainer"] as const) {
    const own = rows.filter((row) => row.role === role);
    const rounds = [...Map.groupBy(own, ({ room, seat, round }) => `${room} ${seat} ${round}`).values()];
    const seats = [...Map.groupBy(own, ({ room, seat }) => `${room} ${seat}`).values()];
    const name = `${people} people, ${pace}, ${role}`;
    for (const phase of ["decide", "judge", "outcome"] as const) {
      const there = own.filter((row) => row.phase === phase);
      figure(`${name}, ${phase}, its length`, sum(there.map(({ length }) => length)) / rounds.length, "s per round");
      figure(`${name}, ${phase}, nothing to do`, sum(there.map(({ idle }) => idle)) / rounds.length, "s per round");
    }
    figure(`${name}, nothing to do`, idleShare(own), "share of all rounds");
    figure(`${name}, nothing to do for more than a third`, overAThird(rounds), "share of rounds");
    figure(`${name}, nothing to do for more than a third`, overAThird(seats), "share of seats");
  }
}
