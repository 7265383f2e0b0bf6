import { describe, expect, test } from "vitest";
import { codeTyped, parseCode, wayBackTyped } from "../../../shared/protocol/typed.ts";
import { CODE_ALPHABET } from "../../../shared/protocol/wire.ts";

const CODE = "K7M4QX";

describe("a code", () => {
  test.each([
    ["as it is", "K7M4QX"],
    ["in small letters", "k7m4qx"],
    ["with a space", "K7M 4QX"],
    ["with a space that does not break", "K7M\u00a04QX"],
    ["with spaces around it", "  K7M4QX\n"],
    ["with a dash", "k7m-4qx"],
    ["with a dash that the phone made longer", "K7M–4QX"],
    ["with a sign that cannot be seen, as a copied one has", "\u200eK7M\u200b4QX\u2069"],
    ["with a full stop", "K7M4QX."],
    ["with an ideographic full stop", "K7M4QX。"],
    ["in full width", "Ｋ７Ｍ　４ＱＸ"],
    ["with Arabic digits", "K٧M٤QX"],
    ["with Persian digits", "K۷M۴QX"],
    ["with Devanagari digits", "K७M४QX"],
    ["with the letters of a Russian keyboard", "К7М4QХ"],
    ["with the letters of a Greek keyboard", "κ7μ4QΧ"],
  ])("is read %s", (_, typed) => {
    expect(parseCode(typed)).toBe(CODE);
    expect(codeTyped(typed)).toBe(CODE);
  });

  test.each(["", "K7M4Q", "K7M4QXX", "K7M4Q0", "K7M4QÖ", "K7M4Q½", "K7M/4QX", "ADS.TXT", "<K7M4QX", "K7M4Q\u0301X"])(
    "is not %j",
    (typed) => expect(parseCode(typed)).toBeNull(),
  );

  test("stays what it is, whatever it is made of", () => {
    for (const letter of CODE_ALPHABET)
      expect(parseCode(`${letter.toLowerCase()}2345${letter}`)).toBe(`${letter}2345${letter}`);
  });
});

describe("what somebody typed or pasted for a code", () => {
  test.each([
    ["http://192.168.1.20:2567/K7M4QX"],
    ["https://game.school.example/K7M4QX"],
    ["https://game.school.example/k7m4qx/"],
    ["HTTPS://GAME.SCHOOL.EXAMPLE/K7M4QX"],
    ["game.school.example/K7M4QX"],
    ["localhost:2567/K7M4QX"],
    ["192.168.1.20:2567/K7M4QX."],
    ["/K7M4QX"],
    ["/k7m-4qx"],
    ["K7M4QX/"],
    ["http://localhost:2567/K7M%204QX"],
    ["http://localhost:2567/K7M 4QX"],
    ["http://localhost:2567/%4B7M4QX"],
    ["http://localhost:2567/K7M4QX?from=board"],
    ["http://localhost:2567/K7M4QX#top"],
    ["http://localhost:2567/screen#K7M4QX"],
    ["http://localhost:2567/host#K7M4QX.dGhlLWtleS1vZi10aGUtaG9zdA"],
    ["http://localhost:2567/check#K7M4QX"],
    ["http://localhost:2567/check?code=K7M4QX"],
    ["<http://localhost:2567/K7M4QX>"],
    ["Join here: http://localhost:2567/K7M4QX!"],
    // The host's name could be a code itself.
    ["http://server/K7M4QX"],
    ["server/K7M4QX"],
    ["http://teacher@server:80/K7M4QX"],
    ["“K7M 4QX”"],
    ["(K7M4QX)"],
    ["K7M.4QX"],
    ["K7M_4QX"],
    ["#K7M4QX"],
    ["K7M%204QX"],
  ])("%j leads to the code", (typed) => expect(codeTyped(typed)).toBe(CODE));

  test.each([
    "",
    "   ",
    "http://",
    "http://server/",
    "https://game.school.example",
    "//",
    "http://x/%E0%A4%A",
    "K7M4Q",
    "Otter",
  ])("%j leads to none", (typed) => expect(codeTyped(typed)).toBeNull());
});

describe("a way back", () => {
  test.each([
    "0123",
    " 0123 ",
    "01 23",
    "0-1-2-3",
    "01–23",
    "0123.",
    "٠١٢٣",
    "۰۱۲۳",
    "०१२३",
    "０１２３",
    "\u200f٠١٢٣",
    "“0123”",
  ])("%j is read", (typed) => expect(wayBackTyped(typed)).toBe("0123"));

  test.each(["", "012", "01234", "012a", "O123", "½123", "0123 4"])("%j is none", (typed) =>
    expect(wayBackTyped(typed)).toBeNull(),
  );
});
