import { expect, test } from "vitest";
import { lessonFile, type OwnLesson } from "../../../shared/content/lessons/own.ts";
import { Host, sit } from "../../support/server/guest.ts";
import { useServer } from "../../support/server/use-server.ts";

const LESSON: OwnLesson = {
  title: "Ours",
  swapRoles: true,
  modelsPerLab: 1,
  check: false,
  blocks: [
    { scenario: "free-and-paid", treatment: { rounds: 2, deployment: 0 } },
    { scenario: "token-audits", treatment: {} },
  ],
  script: { lobby: "Come in. <b>Sit</b> down." },
};

const server = useServer();

test("a lesson of one's own is played, outlives a restart, and is exported with its rules", async () => {
  const created = await server.create({ lesson: lessonFile(LESSON), sound: true, names: "typed" });
  const { port } = server;
  await server.stop();
  await server.start(port);
  const host = await Host.open(server.url, created.code, created.key);
  expect(host.view).toMatchObject({ lesson: "own", title: "Ours", sound: true });
  expect(host.view.blocks.map(({ rounds, deployment }) => [rounds, deployment])).toEqual([
    [2, 0],
    [8, 10],
  ]);
  expect(host.view.script).toContainEqual({ phase: "lobby", line: "Come in. <b>Sit</b> down." });
  const facts = await (await fetch(`${server.url}/api/classrooms/${created.code}`)).json();
  expect(facts).toMatchObject({ names: "typed", started: false });

  for (let n = 0; n < 2; n++) await sit(server.url, created.code, n);
  await host.goTo("reveal");
  const files = await server.export(created);
  expect(JSON.parse(files.get("summary.json") ?? "{}")).toMatchObject({ lesson: "own", blocks: [{ rounds: 2 }] });
  const [opened] = (files.get("events.ndjson") ?? "").split("\n");
  expect(JSON.parse(opened ?? "{}")).toMatchObject({
    plan: { title: "Ours", blocks: [{ treatment: { rounds: 2 } }, { treatment: { auditTokens: 2 } }] },
    options: { names: "typed", sound: true },
  });
});

test.each<[string, object, number]>([
  ["with a value out of range", { blocks: [{ scenario: "free-and-paid", treatment: { rounds: 0 } }] }, 400],
  ["with a field that there is not", { seats: 3 }, 400],
  ["that is larger than any lesson", { title: "x".repeat(100_000) }, 413],
])("a lesson %s opens nothing", async (_, change, status) => {
  const lesson = { ...lessonFile(LESSON), ...change };
  const response = await server.post("/api/classrooms", { lesson });
  expect(response.status).toBe(status);
  expect(await response.json()).toMatchObject({ refused: "bad-request", detail: expect.any(String) });
});
