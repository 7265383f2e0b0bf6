import { expect, test } from "vitest";
import { ROLE_PICTURES } from "../../../../client/pages/guide/role-pictures.ts";
import { briefingCards } from "../../../../client/seat/briefing-cards.ts";
import { PAPER } from "../../../../shared/content/guide/paper.ts";

test.each(["trainer", "model"] as const)("every card of a %s on paper has a picture", (role) => {
  const titles = briefingCards(role, PAPER, "free-and-paid").map(({ title }) => title);
  expect(titles.length).toBeGreaterThan(2);
  expect(titles.filter((title) => ROLE_PICTURES[title] === undefined)).toEqual([]);
});

test("every picture is of a card that there is", () => {
  const titles = (["trainer", "model"] as const).flatMap((role) => briefingCards(role, PAPER, "free-and-paid"));
  const known = titles.map(({ title }) => title);
  expect(Object.keys(ROLE_PICTURES).filter((title) => !known.includes(title))).toEqual([]);
});
