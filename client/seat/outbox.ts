import { effect, type ReadonlySignal, signal } from "@preact/signals";
import type { Act, Refusal, Reply } from "../../shared/protocol/messages.ts";
import type { SeatView } from "../../shared/views/seat-view.ts";
import type { Status } from "../net/connection.ts";
import { asksWhy } from "./asked.ts";

/** What became of an answer that did not arrive as it should. `over`: its round ended while the connection was gone. */
export type Trouble = { readonly refused: Refusal } | { readonly over: true; readonly chosen: boolean };

/** Takes what was tapped and sees to it that it arrives, across lost connections, as long as it is still asked for. */
export interface Outbox {
  send(act: Act): void;
  /** The last thing that went wrong; null once it is put aside. */
  readonly trouble: ReadonlySignal<Trouble | null>;
  /** Counts refused answers: the page then shows again what the server has. */
  readonly refusals: ReadonlySignal<number>;
  dismiss(): void;
  /** Stops waiting and sending. */
  close(): void;
}

interface Line {
  readonly status: ReadonlySignal<Status>;
  readonly view: ReadonlySignal<SeatView | null>;
  request(act: Act): Promise<Reply | null>;
}

const PHASE_OF = {
  ready: "briefing",
  comprehend: "briefing",
  answer: { before: "check", after: "debrief" },
  choose: "decide",
  guess: "decide",
  judge: "judge",
  order: "deployment",
  foresee: "deployment",
} as const;

/** R43. What goes on to another moment, and answers nothing. */
function isStep(act: Act): act is Extract<Act, { from: unknown }> {
  return act.type === "goOn" || act.type === "stepReveal";
}

function isSameMoment(one: SeatView["moment"], other: SeatView["moment"]): boolean {
  return one.phase === other.phase && one.block === other.block && one.round === other.round && one.beat === other.beat;
}

function isSameTurn({ turn }: Extract<Act, { turn: unknown }>, { moment }: SeatView): boolean {
  return moment.block === turn.block && moment.round === turn.round;
}

/** Whether the moment that an answer was made for is still on. */
export function isStillAsked(act: Act, view: SeatView | null): boolean {
  if (view === null) return false;
  const { phase } = view.moment;
  if (act.type === "answer") return phase === PHASE_OF.answer[act.when];
  if (isStep(act)) return isSameMoment(act.from, view.moment);
  if (act.type === "explain") {
    if (view.kind !== "model-decide" && view.kind !== "model-waiting") return false;
    return asksWhy(view) && isSameTurn(act, view);
  }
  if (phase !== PHASE_OF[act.type]) return false;
  return act.type === "ready" || act.type === "comprehend" || isSameTurn(act, view);
}

/** Whether the server had an answer of this kind before the one that was lost. */
function hadChosen(view: SeatView | null): boolean {
  if (view?.kind === "model-decide") return view.choice !== null;
  if (view?.kind === "trainer-decide") return view.guesses.length > 0;
  return false;
}

/** Whether the one answer takes the place of the other. Check questions are answered each for itself. */
function isSameKind(one: Act, other: Act): boolean {
  if (one.type === "answer" && other.type === "answer") return one.question === other.question;
  return one.type === other.type;
}

function isLost(status: Status): boolean {
  return status === "off" || status === "restarting" || status === "connecting";
}

/** After an answer was lost without the connection being seen to break, ms. */
const BREATHER = 600;

export function createOutbox(line: Line): Outbox {
  const trouble = signal<Trouble | null>(null);
  const refusals = signal(0);
  let waiting: Act[] = [];
  let sending = false;
  let closed = false;
  let chosenBefore = false;
  let stopWaiting = () => {};

  /** A newer answer of the same kind takes the place of one that has not been sent. */
  function queue(act: Act): void {
    const last = waiting.at(-1);
    const isFirst = waiting.length === 1 && sending;
    if (last !== undefined && !isFirst && isSameKind(last, act)) waiting = [...waiting.slice(0, -1), act];
    else waiting = [...waiting, act];
  }

  /** Waits out a lost connection. */
  async function untilOn(): Promise<void> {
    if (!isLost(line.status.peek())) return;
    await new Promise<void>((resolve) => {
      stopWaiting = effect(() => {
        if (!isLost(line.status.value)) resolve();
      });
    });
    stopWaiting();
  }

  async function pump(): Promise<void> {
    if (sending) return;
    sending = true;
    for (let act = waiting[0]; act !== undefined && !closed; act = waiting[0]) {
      await untilOn();
      if (line.status.peek() === "ended") break;
      const view = line.view.peek();
      if (!isStillAsked(act, view)) {
        // No stand-in answers check questions, and nothing depends on one of them; a step already taken is not lost.
        if (act.type !== "answer" && !isStep(act))
          trouble.value = { over: true, chosen: chosenBefore || act.type === "explain" };
        waiting = waiting.slice(1);
        continue;
      }
      chosenBefore = hadChosen(view);
      const reply = await line.request(act);
      if (reply === null) {
        await new Promise((resolve) => setTimeout(resolve, BREATHER));
        continue;
      }
      waiting = waiting.slice(1);
      if ("refused" in reply) {
        trouble.value = { refused: reply.refused };
        refusals.value += 1;
      }
    }
    sending = false;
  }

  return {
    send(act) {
      trouble.value = null;
      if (waiting.length === 0) chosenBefore = hadChosen(line.view.peek());
      queue(act);
      void pump();
    },
    trouble,
    refusals,
    dismiss() {
      trouble.value = null;
    },
    close() {
      closed = true;
      waiting = [];
      stopWaiting();
    },
  };
}
