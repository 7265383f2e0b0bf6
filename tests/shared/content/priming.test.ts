import { expect, test } from "vitest";
import { primes } from "../../../shared/content/priming.ts";

test.each([
  "They wear masks.",
  "Do not pretend.",
  "Hinter der Maske",
  "Es täuscht etwas vor.",
  "Du kannst so tun, als gäbst du nach: Gib vor zu gehorchen. Du gibst es nur vorgeblich auf.",
  "Es verstellt sich.",
  "Strategisch nachgeben",
  "Alles gefakt",
  "Das ist geheuchelt.",
])("it would tell people what to do: %s", (text) => {
  expect(primes(text)).toBe(true);
});

test.each(["Look at the screen.", "Schaut auf die Leinwand.", "Seid nicht enttäuscht.", "Die Fakten sind bekannt."])(
  "it tells nothing: %s",
  (text) => {
    expect(primes(text)).toBe(false);
  },
);
