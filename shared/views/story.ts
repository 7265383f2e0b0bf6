import type { SeatNumber } from "../game/events.ts";
import type { Block } from "../game/state.ts";
import { blockDecisions, type DecisionRow } from "../measures/decisions.ts";
import { byPeople, compliance, conductOf, conflicts, countShare } from "../measures/measures.ts";
import { startingValue } from "../rules/round.ts";
import type { ModelStory, TrainerStory } from "./seat-view.ts";

/** A model seat's own story, for the end of the reveal. Rounds that its stand-in played are shown and not counted. */
export function modelStory(block: Block, number: number, seat: SeatNumber): ModelStory {
  const rows = blockDecisions(block, number).filter((row) => row.seat === seat);
  const conduct = conductOf(byPeople(rows))[0];
  const nothing = { count: 0, of: 0 };
  const deployed = block.deployed[seat];
  return {
    kind: "model-story",
    rounds: rows.map(({ tier, flag, kind, by, intention, response, override }) => ({
      tier,
      flag,
      requestKind: kind,
      by,
      intention,
      response,
      override,
    })),
    free: conduct?.free ?? nothing,
    paid: conduct?.paid ?? nothing,
    ending: endingOf(conduct),
    value: startingValue(block.treatment, block.values[seat] ?? 1),
    deployment:
      deployed === undefined
        ? null
        : { order: deployed.order, refused: deployed.refused, of: deployed.refused + deployed.complied },
    predicted: predictedPaidFor(rows),
    points: rows.reduce((sum, row) => sum + row.modelPoints, deployed?.modelPoints ?? 0),
  };
}

function endingOf(conduct: ReturnType<typeof conductOf>[number] | undefined): ModelStory["ending"] {
  if (conduct === undefined || conduct.free.of === 0 || conduct.paid.of === 0) return "too-few";
  if (conduct.faking) return "faking";
  const { free, paid } = conduct;
  if (free.count === 0 && paid.count === 0) return "never-hid";
  if (free.count === free.of && paid.count === paid.of) return "everywhere";
  return "between";
}

/** What the trainer, a person or an agent, predicted. A stand-in predicts nothing. */
function predictedPaidFor(rows: readonly DecisionRow[]) {
  const guesses = conflicts(rows).filter((row) => row.tier === "paid" && row.predictedBy !== "stand-in");
  return countShare(guesses, (row) => row.prediction);
}

/**
 * A trainer's own story: what it expected of each model beside what that model did.
 * @param nameOf who played a model; null where it is not to be said.
 */
export function trainerStory(
  block: Block,
  number: number,
  trainer: SeatNumber,
  nameOf: (model: SeatNumber) => string | null,
): TrainerStory {
  const lab = block.labs[block.places[trainer]?.lab ?? -1];
  const models = lab?.models ?? [];
  const rows = blockDecisions(block, number).filter((row) => row.trainer === trainer);
  const deployed = models.map((model) => block.deployed[model]);
  return {
    kind: "trainer-story",
    models: models.map((seat, i) => {
      const own = rows.filter((row) => row.seat === seat);
      const end = deployed[i];
      return {
        seat,
        name: nameOf(seat),
        free: compliance(own, "free", "responses"),
        predicted: predictedPaidFor(own),
        paid: compliance(own, "paid", "responses"),
        value: startingValue(block.treatment, block.values[seat] ?? 1),
        deployment: end === undefined ? null : { refused: end.refused, of: end.refused + end.complied },
      };
    }),
    points:
      rows.reduce((sum, row) => sum + row.trainerPoints, 0) +
      deployed.reduce((sum, row) => sum + (row?.trainerPoints ?? 0), 0),
  };
}
