import { describe, expect, test } from "vitest";
import { plainDigits } from "../../../shared/lib/digits.ts";

describe("decimal digits of every script become 0 to 9", () => {
  /** The digits as the engine writes numbers in them, which knows them from elsewhere. */
  const systems = Intl.supportedValuesOf("numberingSystem").flatMap((system) => {
    const digits = new Intl.NumberFormat(`en-u-nu-${system}`, { useGrouping: false }).format(1234567890);
    return [...digits].every((digit) => /\p{Nd}/u.test(digit)) ? [[system, digits] as const] : [];
  });

  test("there are many to try", () => expect(systems.length).toBeGreaterThan(50));

  test.each(systems)("%s: %s", (_, digits) => expect(plainDigits(digits)).toBe("1234567890"));

  test("no decimal digit that there is stays as it was, and each run of ten counts from 0 to 9", () => {
    const all = Array.from({ length: 0x110000 }, (_, point) => point)
      .filter((point) => point < 0xd800 || point > 0xdfff)
      .map((point) => String.fromCodePoint(point))
      .filter((character) => /\p{Nd}/u.test(character));
    expect(all.length).toBeGreaterThan(600);
    expect(all.map(plainDigits).join("")).toBe("0123456789".repeat(all.length / 10));
  });

  test("everything else is left as it is", () => {
    expect(plainDigits("Ann ½ Ⅻ ② 三 ٣x")).toBe("Ann ½ Ⅻ ② 三 3x");
    expect(plainDigits("")).toBe("");
  });
});
