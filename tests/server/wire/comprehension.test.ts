import { beforeAll, describe, expect, test } from "vitest";
import type { SeatView } from "../../../shared/views/seat-view.ts";
import { type Guest, Host, holdRemote, newKey, sit, watchScreen } from "../../support/server/guest.ts";
import { storeClassroom } from "../../support/server/stored-classroom.ts";
import { useServer } from "../../support/server/use-server.ts";

const CODE = "TRAYN2";
const KEY = newKey();
const server = useServer({ prepare: (data) => storeClassroom(data, { code: CODE, key: KEY }) });

const asked = ({ view }: Guest<SeatView>) => (view.kind === "briefing" ? view.comprehension : null);

describe("R40: the comprehension question over the wire", () => {
  let host: Host;
  const guests: Guest<SeatView>[] = [];

  beforeAll(async () => {
    host = await Host.open(server.url, CODE, KEY);
    for (const n of [0, 1, 2]) guests.push(await sit(server.url, CODE, n, newKey()));
    await host.goTo("briefing");
    await Promise.all(guests.map((guest) => guest.at("briefing")));
  });

  test("an answer is acknowledged and told to its own phone, and counted for the console; nobody else is sent anything", async () => {
    const [one, other] = guests as [Guest<SeatView>, Guest<SeatView>];
    const screen = await watchScreen(server.url, CODE);
    const remote = await holdRemote(server.url, CODE, KEY);
    const sent = [screen, remote, other].map(({ views }) => views.length);
    expect(asked(one)).toEqual({ holds: null });
    expect(await one.act({ type: "comprehend", holds: 3 })).toEqual({ ok: true });
    await one.until(() => asked(one)?.holds === 3);
    expect(await one.act({ type: "comprehend", holds: 3 })).toEqual({ ok: true });
    expect(await one.act({ type: "comprehend", holds: 7 })).toEqual({ refused: "already-answered" });
    expect(await other.act({ type: "comprehend", holds: 7 })).toEqual({ ok: true });
    await host.until(() => host.view.comprehension?.answered === 2);
    expect(host.view.comprehension).toEqual({ people: 3, answered: 2, right: 1 });
    // The other phone was sent its own answer.
    expect([screen, remote, other].map(({ views }) => views.length)).toEqual([sent[0], sent[1], (sent[2] ?? 0) + 1]);
    expect(JSON.stringify([...screen.views, ...remote.views])).not.toMatch(/comprehension|holds/);
    expect(JSON.stringify(host.view)).not.toContain("holds");
    await screen.leave();
    await remote.leave();
  });

  test("is over once the first round has begun, and the export has each answer by its seat", async () => {
    await host.goTo("decide");
    expect(await guests[2]?.act({ type: "comprehend", holds: 7 })).toEqual({ refused: "wrong-phase" });
    const files = await server.export({ code: CODE, key: KEY });
    const rows = (files.get("comprehension.csv") ?? "").trim().split("\n");
    expect(rows.slice(1)).toEqual(["1,false,true,deployment,0.7,3,7", "2,false,true,deployment,0.7,7,7"]);
    expect(files.get("comprehension.csv")).not.toContain(guests[0]?.welcome?.name ?? "nobody");
  });
});
