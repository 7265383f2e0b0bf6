import { DRAW, drawKey, shuffled } from "../lib/draw.ts";
import type { Lab, SeatNumber } from "./events.ts";
import { isBeforeRounds } from "./phase.ts";
import { type Classroom, currentBlock, isTaken } from "./state.ts";
import { MAX_MODELS } from "./words.ts";

/** R25. The labs of a block, and how many seats the classroom then has: agents without a seat of their own yet get new ones. */
export function seatLabs(room: Classroom, block: number): { labs: Lab[]; seats: number } {
  const { modelsPerLab, swapRoles } = room.plan;
  const people = shuffled(room.seats.filter(isTaken), drawKey(room.seed, block, 0), DRAW.seating);
  const labCount = Math.max(1, Math.ceil(people.length / (1 + modelsPerLab)));
  // A lab keeps at least one person as a model, so a person alone is a model, and a trainer of agents only on request (R43).
  const trainerCount = room.options.alone === "trainer" ? 1 : Math.min(labCount, Math.floor(people.length / 2));
  const turn = swapRoles ? 1 : -1;
  const byTurn = [...people].sort((a, b) => turn * (a.timesTrainer - b.timesTrainer));
  const trainers = byTurn.slice(0, trainerCount).map((seat) => seat.number);
  const models = people.map((seat) => seat.number).filter((number) => !trainers.includes(number));

  const idle = room.seats.filter((seat) => !isTaken(seat)).map((seat) => seat.number);
  let seats = room.seats.length;
  const agent = () => idle.shift() ?? seats++;

  const share = spread(models, labCount);
  const labs = share.map((own, lab) => {
    const trainer = trainers[lab] ?? agent();
    const missing = Array.from({ length: Math.max(0, modelsPerLab - own.length) }, agent);
    return { trainer, models: [...own, ...missing] };
  });
  return { labs, seats };
}

/** The seats dealt out one by one, so that no two labs differ by more than one. */
function spread(seats: readonly SeatNumber[], labCount: number): SeatNumber[][] {
  const labs: SeatNumber[][] = Array.from({ length: labCount }, () => []);
  seats.forEach((seat, i) => {
    labs[i % labCount]?.push(seat);
  });
  return labs;
}

/** Where a newcomer sits. `lab` is set where a place is added to that lab. */
export interface Opening {
  readonly seat: SeatNumber;
  readonly fromRound: number;
  readonly lab: number | null;
}

/** R26. The place of somebody who comes when labs are already seated. */
export function lateOpening(room: Classroom): Opening {
  const block = currentBlock(room);
  const { name, round } = room.phase;
  const newSeat = { seat: room.seats.length, fromRound: 0, lab: null };
  if (block === undefined) return newSeat;
  const isEarly = isBeforeRounds(name);
  const fromRound = isEarly ? 0 : round + 1;
  if (fromRound < block.treatment.rounds) {
    const agents = room.seats.filter((seat) => !isTaken(seat) && block.places[seat.number] !== undefined);
    const model = agents.find((seat) => block.places[seat.number]?.role === "model");
    const taken = model ?? agents[0];
    if (taken !== undefined) return { seat: taken.number, fromRound, lab: null };
  }
  if (!isEarly) return newSeat;
  const smallest = Math.min(...block.labs.map((lab) => lab.models.length));
  const lab = block.labs.findIndex((each) => each.models.length === smallest);
  return smallest < MAX_MODELS ? { ...newSeat, lab } : newSeat;
}
