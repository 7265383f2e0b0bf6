import { checkTime, questionsAt } from "../../../shared/game/check-questions.ts";
import type { Command, Turn } from "../../../shared/game/commands.ts";
import type { SeatNumber } from "../../../shared/game/events.ts";
import { SPEEDS } from "../../../shared/game/limits.ts";
import { isPerson } from "../../../shared/game/state.ts";
import { CHECK_TIMES } from "../../../shared/game/words.ts";
import { BEATS } from "../../../shared/rules/beats.ts";
import { CHOICES, ORDERS, REASONS } from "../../../shared/rules/words.ts";
import type { Dice } from "../chance/random.ts";
import type { Table } from "./table.ts";

/** Any command at all, sensible or not: of any type, for any seat, now and then for another moment. */
export function anyCommand(table: Table, dice: Dice): Command {
  const { room } = table;
  const seat = dice.below(room.seats.length + 1);
  const turn: Turn = dice.is(0.9) ? table.turn : { block: dice.below(2), round: dice.below(3) };
  const from = dice.is(0.8) ? table.moment : { ...table.moment, beat: dice.pick(BEATS), round: dice.below(3) };
  const lock = dice.is(0.5);
  const named = modelsNear(table, seat, dice);
  return dice.pick<() => Command>([
    () => (dice.is(0.5) ? { type: "ready", seat } : { type: "comprehend", seat, holds: dice.below(11) }),
    () => anyAnswer(table, seat, dice),
    () => ({ type: "choose", seat, turn, lock, intention: dice.pick(CHOICES) }),
    () => ({
      type: "explain",
      seat,
      turn,
      lock,
      reason: dice.is(0.3) ? null : dice.pick(REASONS),
      note: dice.is(0.5) ? null : `A note ${seat}`,
    }),
    () => ({
      type: "guess",
      seat,
      turn,
      lock,
      guesses: named.map((model) => ({ model, comply: dice.pick([true, false, null]), audit: dice.is(0.5) })),
    }),
    () => ({ type: "judge", seat, turn, ratings: named.map((model) => ({ model, rating: dice.pick([1, -1]) })) }),
    () => ({ type: "order", seat, turn, order: dice.pick(ORDERS) }),
    () => ({ type: "foresee", seat, turn, foresights: named.map((model) => ({ model, comply: dice.is(0.5) })) }),
    () => ({ type: "goOn", from, ...(dice.is(0.2) && { seat }) }),
    () => ({ type: "stepReveal", from, beat: dice.pick(BEATS) }),
    () => (room.paused === null && dice.is(0.8) ? { type: "resume" } : { type: dice.pick(["pause", "resume"]) }),
    () => ({ type: "extend", from, seconds: 1 + dice.below(60) }),
    () => ({ type: "showOnScreen", screen: dice.pick(["sealed", "open", "blank"]) }),
    () => ({ type: dice.pick(["turnSound", "showNames", "allowAnyName", "countCast"]), on: dice.is(0.5) }),
    () => (dice.is(0.2) ? { type: "freeSeat", seat } : { type: "timeUp" }),
    () => (dice.is(0.02) ? { type: "close" } : { type: "timeUp" }),
    () => ({ type: "takeSeat", name: `Person ${dice.below(60)}`, ...(dice.is(0.2) && { player: "agent" }) }),
    () => ({ type: "seatGone", seat }),
    () => ({ type: "giveTime", from: table.moment, seat, seconds: 60 + dice.below(540) }),
    () => ({ type: "renameSeat", seat, name: dice.pick(["Ann", `Ann ${seat}`, "Person 3", "Ann\u200b"]) }),
    () => ({ type: "moveSeat", seat, lab: dice.below(4) }),
    () => ({ type: "seatBack", seat }),
    () =>
      dice.pick<Command>([
        {
          ...{ type: "fillLobby", people: 1 + dice.below(4), names: ["Calm Owl", "Keen Fox", "Merry Hare"] },
          ...(dice.is(0.5) && { mix: { coin: 0.5, honest: 0.5 } }),
        },
        { type: "emptyLobby" },
        { type: "setSpeed", speed: dice.pick(SPEEDS) },
      ]),
    () => ({ type: dice.is(0.2) ? "hostGone" : "hostBack" }),
    () => (dice.is(0.1) ? { type: "comeBack" } : { type: "timeUp" }),
  ])();
}

function anyAnswer({ room }: Table, seat: SeatNumber, dice: Dice): Command {
  const { id, options } = (room.plan.questions ?? [])[dice.below(8)] ?? { id: "none", options: [] };
  const when = dice.pick(CHECK_TIMES);
  return { type: "answer", seat, question: id, option: options[dice.below(4)] ?? "none", when };
}

/** An answer of every person to every check question, if they are asked now. */
function answersToCheck({ room }: Table, dice: Dice): Command[] {
  const when = checkTime(room);
  if (when === null) return [];
  const people = room.seats.filter(isPerson).map((seat) => seat.number);
  return people.flatMap((seat) =>
    questionsAt(room, seat, when).map(
      ({ id, options }) =>
        ({ type: "answer", seat, question: id, option: options[dice.below(3)] ?? "", when }) as const,
    ),
  );
}

/** Mostly the models of this seat's own lab, or some of them; sometimes any seats. */
function modelsNear(table: Table, seat: SeatNumber, dice: Dice): SeatNumber[] {
  const block = table.room.blocks[table.room.phase.block];
  const place = block?.places[seat];
  const own = block === undefined || place === undefined ? [] : (block.labs[place.lab]?.models ?? []);
  if (dice.is(0.1)) return [dice.below(9), dice.below(9)];
  return dice.is(0.7) ? [...own] : own.filter(() => dice.is(0.5));
}

/** Valid answers of every person who is asked, in a random order; some are left out, some not locked in. */
export function answersNow(table: Table, dice: Dice, present = 0.9): Command[] {
  const { room, turn } = table;
  const block = room.blocks[room.phase.block];
  if (block === undefined) return [];
  if (checkTime(room) !== null) return dice.shuffle(answersToCheck(table, dice)).filter(() => dice.is(present));
  const round = block.rounds[room.phase.round];
  const commands = block.labs.flatMap(({ trainer, models }): Command[] => {
    switch (room.phase.name) {
      case "decide": {
        let tokens = block.treatment.auditTokens - (block.spent[trainer] ?? 0);
        const guesses = models.map((model) => {
          const audit = tokens > 0 && round?.deals[model]?.tier === "paid" && dice.is(0.5);
          if (audit) tokens--;
          return { model, comply: dice.is(0.5), audit };
        });
        return [
          ...models.flatMap((seat) => choosing(table, seat, dice)),
          { type: "guess", seat: trainer, turn, guesses, lock: dice.is(0.8) },
        ];
      }
      case "judge": {
        const rateable = models.filter((model) => {
          const row = round?.resolved[model];
          return row?.observed && row.response !== "object";
        });
        const ratings = rateable.map((model) => ({ model, rating: dice.pick([1, -1] as const) }));
        const reasons = block.treatment.scratchpad === "private" ? models : [];
        return [
          { type: "judge", seat: trainer, turn, ratings },
          ...reasons.flatMap((seat) => explaining(table, seat, dice)),
        ];
      }
      case "deployment": {
        const foresights = models.map((model) => ({ model, comply: dice.is(0.5) }));
        const orders = models.map((seat) => ({ type: "order", seat, turn, order: dice.pick(ORDERS) }) as const);
        return [...orders, { type: "foresee", seat: trainer, turn, foresights }];
      }
      default:
        return [];
    }
  });
  return inAnyOrder(commands, dice).filter(() => dice.is(present));
}

/** Commands in a random order, but those of one seat in their own: a connection keeps it. */
export function inAnyOrder(commands: readonly Command[], dice: Dice): Command[] {
  const seatOf = (command: Command) => ("seat" in command ? command.seat : undefined);
  const left = [...commands];
  return dice.shuffle(left.map(seatOf)).flatMap((seat) =>
    left.splice(
      left.findIndex((each) => seatOf(each) === seat),
      1,
    ),
  );
}

/** A choice; with its reason where the trainer reads that. */
function choosing(table: Table, seat: SeatNumber, dice: Dice): Command[] {
  const { treatment } = table.block;
  const conflict = table.round.deals[seat]?.kind === "conflict";
  const mayObject = conflict && treatment.objection === "on";
  const intention = mayObject && dice.is(0.2) ? "object" : dice.pick(ORDERS);
  const choice = { type: "choose", seat, turn: table.turn, intention, lock: dice.is(0.8) } as const;
  if (treatment.scratchpad !== "visible" || !choice.lock) return [choice];
  return [choice, ...explaining(table, seat, dice)];
}

function explaining(table: Table, seat: SeatNumber, dice: Dice): Command[] {
  if (table.round.deals[seat]?.kind !== "conflict") return [];
  const note = dice.is(0.6) ? `note of seat ${seat} in ${table.turn.block}.${table.turn.round}` : null;
  return [{ type: "explain", seat, turn: table.turn, reason: dice.pick(REASONS), note, lock: dice.is(0.8) }];
}
