import { expect, test } from "vitest";
import { readAnswer } from "../../../client/net/join.ts";
import { Obstacles } from "../../../client/net/obstacles.ts";

const at = (began: number, now = began) => ({ began, now });

test("a connection that is turned down again and again is told after four seconds", () => {
  const obstacles = new Obstacles();
  expect(obstacles.failed("live-refused", at(0))).toBeNull();
  expect(obstacles.failed("live-refused", at(1500))).toBeNull();
  expect(obstacles.failed("live-refused", at(4200))).toBe("live-refused");
});

test("a try that hung for five seconds is told at once", () => {
  expect(new Obstacles().failed("live-silent", at(0, 5000))).toBe("live-silent");
});

test("a network that turns one connection down and lets the next one hang does the same to both", () => {
  const obstacles = new Obstacles();
  obstacles.failed("live-refused", at(0));
  expect(obstacles.failed("live-silent", at(200, 4100))).toBe("live-refused");
});

test("what is in the way is told anew when something else is", () => {
  const obstacles = new Obstacles();
  obstacles.failed("no-answer", at(0));
  expect(obstacles.failed("live-refused", at(4000))).toBeNull();
  expect(obstacles.failed("live-refused", at(8000))).toBe("live-refused");
});

test("a server that refuses the page's origin is believed the first time", () => {
  expect(new Obstacles().failed("wrong-origin", at(0))).toBe("wrong-origin");
});

test("neither a server's own trouble nor a try that succeeded leaves anything behind", () => {
  const obstacles = new Obstacles();
  obstacles.failed("live-refused", at(0));
  expect(obstacles.failed(null, at(4000))).toBeNull();
  expect(obstacles.failed("live-refused", at(5000))).toBeNull();
  obstacles.passed();
  expect(obstacles.failed("live-refused", at(9500))).toBeNull();
});

const PLACE = { name: "classroom", sessionId: "s", roomId: "K7M4QX", processId: "p" };

type Answer = readonly [ok: boolean, status: number, text: string];
const ANSWERS: readonly (readonly [what: string, answer: Answer, read: object])[] = [
  ["a place", [true, 200, JSON.stringify(PLACE)], { place: PLACE }],
  ["the page of a guest network", [true, 200, "<html>Sign in</html>"], { obstacle: "not-ours" }],
  ["another server's JSON", [true, 200, '{"ok":true}'], { obstacle: "not-ours" }],
  ["a proxy that forbids it", [false, 403, "<html>Forbidden</html>"], { obstacle: "not-ours" }],
  ["a proxy whose server is gone", [false, 502, "<html>Bad gateway</html>"], { obstacle: null }],
  ["the guard: another origin", [false, 403, '{"refused":"wrong-origin"}'], { obstacle: "wrong-origin" }],
  ["the guard: too fast", [false, 429, '{"refused":"too-fast"}'], { obstacle: null }],
  ["an unknown code", [false, 522, '{"code":522,"error":"room not found"}'], { refused: "unknown-code" }],
  ["a room that is locked for a moment", [false, 522, '{"code":522,"error":"room is locked"}'], { obstacle: null }],
  ["a classroom between two servers", [false, 503, '{"code":503,"error":"in a moment"}'], { obstacle: null }],
];
test.each(ANSWERS)("the answer %s is read as what it is", (_, answer, read) => {
  expect(readAnswer(...answer)).toEqual(read);
});
