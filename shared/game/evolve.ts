import { assertNever } from "../lib/assert-never.ts";
import { replacedAt } from "../lib/lists.ts";
import { beatOf, FIRST_BEAT } from "../rules/beats.ts";
import { startingValue } from "../rules/round.ts";
import { type EventBody, type GameEvent, takenBy } from "./events.ts";
import {
  type Block,
  type BySeat,
  bySeat,
  type Classroom,
  currentBlock,
  currentRound,
  isCast,
  isTaken,
  type Place,
  put,
  type Round,
  type Seat,
} from "./state.ts";

type Happened<T extends EventBody["type"]> = Extract<GameEvent, { type: T }>;

/** What a classroom becomes by an event. The first event of a classroom is `classroomOpened`. */
export function evolve(room: Classroom | null, event: GameEvent): Classroom {
  if (event.type === "classroomOpened") return opened(event);
  if (room === null) throw new Error(`A classroom begins with classroomOpened, not ${event.type}.`);
  switch (event.type) {
    case "seatTaken":
      return taken(room, event);
    case "seatFreed":
      return freed(room, event);
    case "seatRenamed":
      return withSeat(room, event.seat, { name: event.name });
    case "timeGiven":
      return { ...room, moreTime: put(room.moreTime, event.seat, event.endsAt) };
    case "labsRearranged":
      return withBlock(room, () => ({ labs: event.labs, ...startOf(event.labs) }));
    case "seatWentAway":
      return withSeat(room, event.seat, { awaySince: event.at });
    case "seatCameBack":
      return withSeat(room, event.seat, { awaySince: null });
    case "hostWentAway":
      return { ...room, hostAwaySince: event.at };
    case "hostCameBack":
      return { ...room, hostAwaySince: null };
    case "seatReady":
      return withSeat(room, event.seat, { ready: true });
    case "questionAnswered":
      return answered(room, event);
    case "comprehensionAnswered":
      return withSeat(room, event.seat, { holds: event.holds });
    case "labsSeated":
      return seated(room, event);
    case "phaseStarted":
      return started(room, event);
    case "phaseExtended":
      return { ...room, phase: { ...room.phase, endsAt: event.endsAt, endSetAt: event.at } };
    case "paused":
      return { ...room, paused: { since: event.at, left: Math.max(0, (room.phase.endsAt ?? event.at) - event.at) } };
    case "resumed":
      return resumed(room, event);
    case "stoodStill":
      return later(room, event.ms);
    case "screenSet":
      return { ...room, screen: event.screen };
    case "soundSet":
      return { ...room, sound: event.on };
    case "namesSet":
      return { ...room, names: event.on };
    case "anyNameSet":
      return { ...room, anyName: event.on };
    case "castCounted":
      return { ...room, castCounts: event.on };
    case "requestsDealt":
      return dealt(room, event);
    case "intentionChosen":
      return chosen(room, event);
    case "explained":
      return explained(room, event);
    case "guessesMade": {
      const { guesses, locked, seat } = event;
      return withRound(room, (r) => ({ hands: put(r.hands, seat, { guesses, locked }) }));
    }
    case "judged":
      return withRound(room, (r) => ({ judgements: put(r.judgements, event.seat, event.ratings) }));
    case "roundResolved":
      return resolved(room, event);
    case "roundTrained":
      return trained(room, event);
    case "orderGiven":
      return withBlock(room, (b) => ({ orders: put(b.orders, event.seat, event.order) }));
    case "deploymentForeseen":
      return withBlock(room, (b) => ({ foresights: put(b.foresights, event.seat, event.foresights) }));
    case "deployed":
      return withBlock(room, () => ({ deployed: bySeat(event.rows) }));
    case "revealStepped":
      return stepped(room, event);
    case "castMixed":
      return { ...room, mix: event.mix };
    case "speedSet":
      return sped(room, event);
    default:
      return assertNever(event);
  }
}

/** The classroom that a whole list of events comes to. */
export function replay(events: readonly GameEvent[]): Classroom {
  let room: Classroom | null = null;
  for (const event of events) room = evolve(room, event);
  if (room === null) throw new Error("A classroom has at least one event.");
  return room;
}

function opened(event: Happened<"classroomOpened">): Classroom {
  const { code, seed, plan, options, at } = event;
  return {
    code,
    seed,
    plan,
    options,
    screen: options.screen,
    sound: options.sound ?? false,
    names: false,
    anyName: false,
    seats: [],
    blocks: [],
    phase: {
      name: "lobby",
      block: 0,
      round: 0,
      beat: FIRST_BEAT,
      startedAt: at,
      endsAt: null,
      endSetAt: at,
      timed: false,
    },
    speed: options.speed ?? null,
    rehearsal: false,
    castCounts: false,
    mix: null,
    moreTime: [],
    paused: null,
    revealed: false,
    hostAwaySince: null,
  };
}

function withSeat(room: Classroom, number: number, change: Partial<Seat>): Classroom {
  const seat = room.seats[number];
  if (seat === undefined) throw new Error(`There is no seat ${number}.`);
  return { ...room, seats: replacedAt(room.seats, number, { ...seat, ...change }) };
}

function withBlock(room: Classroom, change: (block: Block) => Partial<Block>): Classroom {
  const block = currentBlock(room);
  if (block === undefined) throw new Error("No block is being played.");
  return { ...room, blocks: replacedAt(room.blocks, room.phase.block, { ...block, ...change(block) }) };
}

function withRound(room: Classroom, change: (round: Round) => Partial<Round>): Classroom {
  const round = currentRound(room);
  if (round === undefined) throw new Error("No round is being played.");
  return withBlock(room, (b) => ({ rounds: replacedAt(b.rounds, room.phase.round, { ...round, ...change(round) }) }));
}

function emptySeat(number: number): Seat {
  const answers = { before: {}, after: {} };
  return {
    number,
    name: null,
    player: null,
    connects: false,
    fromRound: 0,
    awaySince: null,
    ready: false,
    timesTrainer: 0,
    answers,
    holds: null,
  };
}

/** R41. Before the first block nothing has been played yet: once its cast has gone, it is no longer a rehearsal. */
function freed(room: Classroom, { seat }: Happened<"seatFreed">): Classroom {
  const old = room.seats[seat];
  const kept = old !== undefined && isCast(old) ? withoutAnswers(room, seat) : room;
  const left = withSeat(kept, seat, emptySeat(seat));
  if (room.phase.name !== "lobby" || left.seats.some(isCast)) return left;
  return { ...left, rehearsal: false, mix: null };
}

/** R41. What an agent has answered and nobody has been told of goes with it: what is left in a seat is taken for a person's. */
function withoutAnswers(room: Classroom, seat: number): Classroom {
  const block = currentBlock(room);
  if (block === undefined) return room;
  const without = <T>(list: BySeat<T>): BySeat<T> => list.map((value, number) => (number === seat ? undefined : value));
  const round = currentRound(room);
  const rounds =
    round === undefined
      ? block.rounds
      : replacedAt(block.rounds, room.phase.round, {
          ...round,
          choices: without(round.choices),
          hands: without(round.hands),
          judgements: without(round.judgements),
        });
  return withBlock(room, () => ({
    rounds,
    orders: without(block.orders),
    foresights: without(block.foresights),
  }));
}

function answered(room: Classroom, { seat, question, option, when }: Happened<"questionAnswered">): Classroom {
  const answers = room.seats[seat]?.answers;
  if (answers === undefined) throw new Error(`There is no seat ${seat}.`);
  return withSeat(room, seat, { answers: { ...answers, [when]: { ...answers[when], [question]: option } } });
}

function taken(room: Classroom, event: Happened<"seatTaken">): Classroom {
  // Who takes over a trainer's seat has been a trainer, and has a trainer's turn at the next seating.
  const timesTrainer = currentBlock(room)?.places[event.seat]?.role === "trainer" ? 1 : 0;
  const { name, fromRound, cast = false } = event;
  const seat: Seat = {
    ...emptySeat(event.seat),
    name,
    player: takenBy(event),
    connects: !cast,
    fromRound,
    timesTrainer,
  };
  const seats = event.seat < room.seats.length ? replacedAt(room.seats, event.seat, seat) : [...room.seats, seat];
  const joined = { ...room, seats, rehearsal: room.rehearsal || isCast(seat) };
  const { lab } = event;
  if (lab === null) return joined;
  return withBlock(joined, (block) => {
    const old = block.labs[lab];
    if (old === undefined) throw new Error(`There is no lab ${lab}.`);
    const labs = replacedAt(block.labs, lab, { ...old, models: [...old.models, event.seat] });
    return { labs, places: placesOf(labs), values: put(block.values, event.seat, 1) };
  });
}

function placesOf(labs: Block["labs"]): Block["places"] {
  const places: (Place | undefined)[] = [];
  const set = (seat: number, place: Place) => {
    while (places.length < seat) places.push(undefined);
    places[seat] = place;
  };
  labs.forEach((lab, number) => {
    set(lab.trainer, { lab: number, role: "trainer", index: -1 });
    lab.models.forEach((seat, index) => {
      set(seat, { lab: number, role: "model", index });
    });
  });
  return places;
}

/** What follows from who sits where before anybody has played. */
function startOf(labs: Block["labs"]): Pick<Block, "places" | "values"> {
  const places = placesOf(labs);
  return { places, values: Array.from(places, (place) => (place?.role === "model" ? 1 : undefined)) };
}

/** R29. What was left of anybody's time is left again. */
function resumed(room: Classroom, { endsAt, at }: Happened<"resumed">): Classroom {
  const pause = at - (room.paused?.since ?? at);
  const moreTime = room.moreTime.map((until) => (until === undefined ? undefined : until + pause));
  return { ...room, moreTime, paused: null, phase: { ...room.phase, endsAt, endSetAt: at } };
}

/** R45. Everything that the classroom waits for is as far off as it was. */
function later(room: Classroom, ms: number): Classroom {
  const { phase, paused, hostAwaySince } = room;
  return {
    ...room,
    phase: phase.endsAt === null ? phase : { ...phase, endsAt: phase.endsAt + ms, endSetAt: phase.endSetAt + ms },
    moreTime: room.moreTime.map((until) => (until === undefined ? undefined : until + ms)),
    paused: paused === null ? null : { ...paused, since: paused.since + ms },
    hostAwaySince: hostAwaySince === null ? null : hostAwaySince + ms,
    seats: room.seats.map((seat) => (seat.awaySince === null ? seat : { ...seat, awaySince: seat.awaySince + ms })),
  };
}

/** R42. A beat of a demonstration has a time of its own, which a pause holds like any other. */
function stepped(room: Classroom, { beat: number, endsAt, at }: Happened<"revealStepped">): Classroom {
  const beat = beatOf(number);
  if (endsAt === undefined) return { ...room, phase: { ...room.phase, beat } };
  const paused = room.paused === null ? null : { ...room.paused, left: endsAt - at };
  return { ...room, paused, phase: { ...room.phase, beat, endsAt, endSetAt: at } };
}

function sped(room: Classroom, { speed, at }: Happened<"speedSet">): Classroom {
  const { phase } = room;
  const factor = (room.speed ?? speed) / speed;
  const paused = room.paused === null ? null : { ...room.paused, left: room.paused.left * factor };
  const left = Math.max(0, (phase.endsAt ?? at) - at);
  return {
    ...room,
    speed,
    paused,
    phase: phase.timed ? { ...phase, endsAt: at + left * factor, endSetAt: at } : phase,
  };
}

function seated(room: Classroom, event: Happened<"labsSeated">): Classroom {
  const planned = room.plan.blocks[event.block];
  if (planned === undefined) throw new Error(`The lesson has no block ${event.block}.`);
  const trainers = new Set(event.labs.map((lab) => lab.trainer));
  const seats = Array.from({ length: event.seats }, (_, number) => {
    const seat = room.seats[number] ?? emptySeat(number);
    const timesTrainer = seat.timesTrainer + (isTaken(seat) && trainers.has(number) ? 1 : 0);
    return { ...seat, fromRound: 0, ready: false, timesTrainer };
  });
  const block: Block = {
    treatment: planned.treatment,
    castCounts: room.castCounts,
    labs: event.labs,
    ...startOf(event.labs),
    spent: [],
    rounds: [],
    orders: [],
    foresights: [],
    deployed: [],
  };
  return { ...room, seats, blocks: [...room.blocks.slice(0, event.block), block] };
}

function started(room: Classroom, event: Happened<"phaseStarted">): Classroom {
  const { phase: name, block, round, endsAt, timed, at } = event;
  const phase = { name, block, round, beat: FIRST_BEAT, startedAt: at, endsAt, endSetAt: at, timed };
  return { ...room, phase, moreTime: [], paused: null, revealed: room.revealed || name === "reveal" };
}

function dealt(room: Classroom, event: Happened<"requestsDealt">): Classroom {
  const round: Round = {
    deals: bySeat(event.deals),
    choices: [],
    explanations: [],
    hands: [],
    judgements: [],
    resolved: [],
    trained: [],
  };
  return withBlock(room, (block) => ({
    rounds: [...block.rounds.slice(0, event.round), round],
    values: block.values.map((value) => (value === undefined ? undefined : startingValue(block.treatment, value))),
  }));
}

/** Older classrooms told the reason together with the choice. */
function chosen(room: Classroom, event: Happened<"intentionChosen">): Classroom {
  const { seat, intention, locked, reason, note = null } = event;
  return withRound(room, ({ choices, explanations }) => ({
    choices: put(choices, seat, { intention, locked }),
    ...(reason !== undefined && { explanations: put(explanations, seat, { reason, note, locked }) }),
  }));
}

/** A reason that is given while the trainers judge belongs to a round that is resolved: its row has it from then on. */
function explained(room: Classroom, { seat, reason, note, locked }: Happened<"explained">): Classroom {
  return withRound(room, ({ explanations, resolved }) => {
    const row = resolved[seat];
    return {
      explanations: put(explanations, seat, { reason, note, locked }),
      ...(row !== undefined && { resolved: put(resolved, seat, { ...row, reason, note }) }),
    };
  });
}

function resolved(room: Classroom, event: Happened<"roundResolved">): Classroom {
  const withRows = withRound(room, () => ({ resolved: bySeat(event.rows) }));
  return withBlock(withRows, (block) => {
    let spent = block.spent;
    for (const row of event.rows) {
      const trainer = block.labs[block.places[row.seat]?.lab ?? -1]?.trainer;
      if (row.tokenSpent && trainer !== undefined) spent = put(spent, trainer, (spent[trainer] ?? 0) + 1);
    }
    return { spent };
  });
}

function trained(room: Classroom, event: Happened<"roundTrained">): Classroom {
  const withRows = withRound(room, () => ({ trained: bySeat(event.rows) }));
  return withBlock(withRows, (block) => {
    const values = block.values.slice();
    for (const row of event.rows) values[row.seat] = row.after;
    return { values };
  });
}
