import { signal } from "@preact/signals";
import { describe, expect, test } from "vitest";
import type { Status } from "../../../client/net/connection.ts";
import { createOutbox, isStillAsked } from "../../../client/seat/outbox.ts";
import type { Act, Reply } from "../../../shared/protocol/messages.ts";
import type { SeatView } from "../../../shared/views/seat-view.ts";

type Choose = Extract<Act, { type: "choose" }>;

function choose(intention: Choose["intention"], round = 0): Choose {
  return { type: "choose", turn: { block: 0, round }, intention, lock: false };
}

function viewOf(phase: "check" | "decide" | "judge", round = 0): SeatView {
  const moment = { phase, block: 0, round, beat: "lightsDown" };
  // Only where the classroom is matters to the outbox.
  return { kind: "model-decide", choice: null, moment } as unknown as SeatView;
}

/** A line whose answers the test gives, one by one. */
function lineTo(outcome: (act: Act) => Reply | null) {
  const status = signal<Status>("on");
  const view = signal<SeatView | null>(viewOf("decide"));
  const sent: Act[] = [];
  const outbox = createOutbox({
    status,
    view,
    request: async (act) => {
      sent.push(act);
      return outcome(act);
    },
  });
  return { status, view, sent, outbox };
}

/** Lets everything that is ready to happen happen. */
function settle(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

test("R24: a reason is asked for in judge where the scratchpad is private, in decide where it is visible, in its own round", () => {
  const explain: Act = { type: "explain", turn: { block: 0, round: 0 }, reason: "none", note: null, lock: true };
  const isAsked = (kind: string, scratchpad: string, round = 0) => {
    const moment = { phase: "judge", block: 0, round, beat: "lightsDown" };
    return isStillAsked(explain, {
      kind,
      requestKind: "conflict",
      treatment: { scratchpad },
      moment,
    } as unknown as SeatView);
  };
  expect([isAsked("model-decide", "private"), isAsked("model-waiting", "private")]).toEqual([false, true]);
  expect([isAsked("model-decide", "visible"), isAsked("model-waiting", "visible")]).toEqual([true, false]);
  expect([isAsked("model-waiting", "private", 1), isAsked("model-outcome", "private")]).toEqual([false, false]);
});

describe("outbox", () => {
  test("R43: a step that was taken already is not taken again, and nothing is wrong", async () => {
    const { status, view, sent, outbox } = lineTo(() => ({ ok: true }));
    status.value = "off";
    outbox.send({ type: "goOn", from: viewOf("decide").moment });
    view.value = viewOf("judge");
    status.value = "on";
    await settle();
    expect(sent).toEqual([]);
    expect(outbox.trouble.value).toBeNull();
    outbox.send({ type: "goOn", from: viewOf("judge").moment });
    await settle();
    expect(sent).toHaveLength(1);
  });

  test("sends at once, and nothing is wrong", async () => {
    const { sent, outbox } = lineTo(() => ({ ok: true }));
    outbox.send(choose("comply"));
    await settle();
    expect(sent).toEqual([choose("comply")]);
    expect(outbox.trouble.value).toBeNull();
  });

  test("keeps an answer while the connection is gone, and sends the last one of a kind when it is back", async () => {
    const { status, sent, outbox } = lineTo(() => ({ ok: true }));
    status.value = "off";
    outbox.send(choose("comply"));
    outbox.send(choose("refuse"));
    outbox.send(choose("comply"));
    await settle();
    expect(sent).toEqual([]);
    status.value = "on";
    await settle();
    expect(sent.at(-1)).toEqual(choose("comply"));
    expect(sent.length).toBeLessThan(3);
  });

  test("does not send an answer whose round is over, and says so", async () => {
    const { status, view, sent, outbox } = lineTo(() => ({ ok: true }));
    status.value = "off";
    outbox.send(choose("comply"));
    view.value = viewOf("decide", 1);
    status.value = "on";
    await settle();
    expect(sent).toEqual([]);
    expect(outbox.trouble.value).toEqual({ over: true, chosen: false });
  });

  test("does not take what the server had in the round before for a choice in the one that was missed", async () => {
    const { status, view, outbox } = lineTo(() => ({ ok: true }));
    view.value = { ...viewOf("decide"), choice: choose("comply") } as unknown as SeatView;
    outbox.send(choose("refuse"));
    await settle();
    view.value = viewOf("decide", 1);
    status.value = "off";
    outbox.send(choose("comply", 1));
    view.value = viewOf("judge", 1);
    status.value = "on";
    await settle();
    expect(outbox.trouble.value).toEqual({ over: true, chosen: false });
  });

  test("hands on a refusal and counts it", async () => {
    const { outbox } = lineTo(() => ({ refused: "paused" }));
    outbox.send(choose("comply"));
    await settle();
    expect(outbox.trouble.value).toEqual({ refused: "paused" });
    expect(outbox.refusals.value).toBe(1);
    outbox.dismiss();
    expect(outbox.trouble.value).toBeNull();
  });

  test("sends again what was lost on the way", async () => {
    let lost = true;
    const { sent, outbox } = lineTo(() => {
      if (!lost) return { ok: true };
      lost = false;
      return null;
    });
    outbox.send(choose("refuse"));
    await expect.poll(() => sent.length, { timeout: 3000 }).toBe(2);
    expect(sent).toEqual([choose("refuse"), choose("refuse")]);
  });

  test("check questions do not take each other's place, and one that comes too late is nobody's trouble", async () => {
    const { status, view, sent, outbox } = lineTo(() => ({ ok: true }));
    const answer = (question: string) => ({ type: "answer", question, option: "one", when: "before" }) as const;
    view.value = viewOf("check");
    status.value = "off";
    for (const question of ["first", "second", "third"]) outbox.send(answer(question));
    status.value = "on";
    await settle();
    expect(sent).toEqual(["first", "second", "third"].map(answer));
    view.value = viewOf("decide");
    outbox.send(answer("fourth"));
    await settle();
    expect(sent).toHaveLength(3);
    expect(outbox.trouble.value).toBeNull();
  });
});
