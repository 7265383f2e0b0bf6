import { beforeAll, describe, expect, test } from "vitest";
import type { Act } from "../../../shared/protocol/messages.ts";
import type { SeatView } from "../../../shared/views/seat-view.ts";
import { type Guest, Host, newKey, sit, watchScreen } from "../../support/server/guest.ts";
import { shortCheckedPlan, storeClassroom } from "../../support/server/stored-classroom.ts";
import { useServer } from "../../support/server/use-server.ts";

const server = useServer({
  prepare: (data) => storeClassroom(data, { code: CODE, key: KEY, plan: shortCheckedPlan() }),
});

const CODE = "CHECK2";
const KEY = newKey();

/** The first check question as this phone has it. */
function question({ view }: Guest<SeatView>) {
  if (view.kind !== "check" && view.kind !== "debrief") throw new Error(`The phone shows ${view.kind}.`);
  const [first] = view.questions;
  if (first === undefined) throw new Error("There are no questions.");
  return first;
}

function answer(guest: Guest<SeatView>, place: number, when: "before" | "after" = "before"): Act {
  const { id, options } = question(guest);
  return { type: "answer", question: id, option: options[place] ?? "", when };
}

describe("R37: check questions over the wire", () => {
  let host: Host;
  const guests: Guest<SeatView>[] = [];
  const keys = [newKey(), newKey(), newKey()];

  beforeAll(async () => {
    host = await Host.open(server.url, CODE, KEY);
    for (const [n, key] of keys.entries()) guests.push(await sit(server.url, CODE, n, key));
    await host.goTo("check");
    await Promise.all(guests.map((guest) => guest.at("check")));
  });

  test("an answer is acknowledged, and told to its own phone only, without whether it is right; another one is refused", async () => {
    const [one, other] = guests as [Guest<SeatView>, Guest<SeatView>];
    const screen = await watchScreen(server.url, CODE);
    const shown = other.views.length;
    const first = answer(one, 1);
    expect(await one.act(first)).toEqual({ ok: true });
    await one.until(() => question(one).answer !== null);
    expect(question(one)).toMatchObject({ answer: question(one).options[1], right: null });
    expect(await one.act(first)).toEqual({ ok: true });
    expect(await one.act(answer(one, 0))).toEqual({ refused: "already-answered" });
    expect(await one.act(answer(one, 1, "after"))).toEqual({ refused: "wrong-phase" });
    await host.until(() => host.view.check?.questions[0]?.first.of === 1);
    expect(other.views).toHaveLength(shown);
    expect(screen.view).toMatchObject({ kind: "check" });
    expect(screen.view).not.toHaveProperty("questions");
    await screen.leave();
  });

  test("what was answered outlives the server, and is compared in the debrief", async () => {
    const { port } = server;
    for (const guest of guests) await guest.leave();
    await host.leave();
    await server.stop();
    await server.start(port);
    host = await Host.open(server.url, CODE, KEY);
    const back = await sit(server.url, CODE, 0, keys[0]);
    expect(question(back).answer).toBe(question(back).options[1]);
    await host.goTo("debrief");
    await back.at("debrief");
    expect(question(back)).toMatchObject({ answer: null, right: null });
    expect(await back.act(answer(back, 2, "after"))).toEqual({ ok: true });
    const screen = await watchScreen(server.url, CODE);
    await screen.until(() => screen.view.kind === "debrief" && screen.view.check?.questions[0]?.after.of === 1);
    const files = await server.export({ code: CODE, key: KEY });
    const rows = (files.get("checks.csv") ?? "").trim().split("\n");
    expect(rows).toHaveLength(3);
    expect(files.get("checks.csv")).not.toContain(back.welcome?.name ?? "nobody");
  });
});
