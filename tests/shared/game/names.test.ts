import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { looksLike } from "../../../shared/game/look-alikes.ts";
import { tidyName } from "../../../shared/game/names.ts";

describe("R34: what people really write is a name, as it is written", () => {
  test.each([
    ["Vietnamese", "Nguyễn Thị Hạnh"],
    ["Persian, with a joiner", "علی‌رضا"],
    ["Kurdish, with a joiner at the end", "ستاره‌"],
    ["Arabic, with marks", "محمّد"],
    ["Hebrew, with points", "שָׁלוֹם"],
    ["Hebrew, with a geresh", "ג׳ורג׳"],
    ["Hebrew, with a maqaf", "בן־דוד"],
    ["Bengali", "শ্রী"],
    ["Bengali, with a joiner before the virama", "র‍্যাচেল"],
    ["Hindi", "श्रीकृष्ण"],
    ["Hindi, with a joiner", "लक्ष्‍मी"],
    ["Malayalam, with a joiner at the end", "അവര്‍"],
    ["Sinhala, with a joiner", "ශ්‍රී"],
    ["Tamil", "கிருஷ்ணன்"],
    ["Thai", "น้ำผึ้ง"],
    ["Burmese, with four marks on a letter", "မြို့မင်း"],
    ["Khmer", "សុភ័ក្ត្រ"],
    ["Tibetan", "བསྒྲུབས"],
    ["Spanish, with an ordinal", "Mª José"],
    ["Catalan", "Gal·la"],
    ["Irish", "O’Neil"],
    ["Dutch, with an apostrophe first", "’t Hooft"],
    ["Italian", "D'Angelo"],
    ["French, with a dash", "Jean–Luc"],
    ["initials", "J. R."],
    ["Japanese", "ジャン・リュック"],
    ["Japanese, with three scripts", "山田エリさ"],
    ["Chinese", "小明"],
    ["Chinese, with a dot", "买买提·阿不都"],
    ["Korean", "김민준"],
    ["Armenian", "Ծովինար"],
    ["Georgian", "ნინო"],
    ["Tifinagh", "ⴰⵎⴰⵣⵉⵖ"],
    ["Inuktitut", "ᐊᓇᓇ"],
    ["Cherokee", "ᏣᎳᎩ"],
    ["Ukrainian", "Дарʼя"],
    ["Ukrainian, with an apostrophe", "Дар’я"],
    ["Hawaiian", "ʻŌlelo"],
    ["Turkish", "İpek"],
    ["Icelandic", "Þóra"],
    ["Yoruba", "Ọlọ́run"],
    ["Adlam", "𞤀𞤣𞤤𞤢𞤥"],
    ["with a number", "Ann 2"],
    ["with an Arabic number", "علي ٢"],
  ])("%s: %s", (_, name) => expect(tidyName(name)).toBe(name.normalize("NFC")));

  test.each([
    ["  Ann   Lee ", "Ann Lee"],
    ["Ａｎｎ", "Ann"],
    ["O´Neil", "O’Neil"],
    ["O`Neil", "O’Neil"],
    ["Gal•la", "Gal·la"],
    ["ｼﾞｬﾝ･ﾘｭｯｸ", "ジャン・リュック"],
    // Keyboards for scripts from right to left put a sign of direction at the ends.
    ["\u200fעלי\u200e", "עלי"],
    ["Zoe\u0308", "Zoë"],
  ])("%j becomes %j", (typed, name) => expect(tidyName(typed)).toBe(name));

  test("a letter counts once, whatever marks and joiners it has", () => {
    expect(tidyName("Ạ́".normalize("NFD").repeat(16))).toBe("Ạ́".normalize("NFC").repeat(16));
    expect(tidyName("কি".repeat(16))).toBe("কি".repeat(16));
    expect(tidyName("𞤀".repeat(16))).toBe("𞤀".repeat(16));
    for (const letter of ["a", "কি", "𞤀", "明"]) expect(tidyName(letter.repeat(17))).toBeNull();
  });
});

describe("R34: no name is", () => {
  test.each([
    ["nothing", ""],
    ["spaces of any kind", " \u00a0\u3000\u2003"],
    ["marks alone", "\u0301\u0308"],
    ["joiners alone", "\u200d\u200c"],
    ["a Hangul filler", "\u3164"],
    ["a Hangul filler of half width", "\uffa0"],
    ["Hangul fillers for syllables", "\u115f\u1160"],
    ["a blank in Braille", "\u2800\u2800"],
    ["a variation selector", "A\ufe0f"],
    ["a variation selector of the supplement", "A\u{e0101}"],
    ["tags", "A\u{e0041}"],
    ["a grapheme joiner", "A\u034fB"],
    ["a soft hyphen", "An\u00adn"],
    ["a space of no width", "An\u200bn"],
    ["a sign that turns the direction", "An\u202en"],
    ["an isolated direction", "\u2067Ann\u2069x"],
    ["a joiner between letters that do not join", "An\u200dn"],
    ["a joiner at the end of Latin", "Ann\u200d"],
    ["two joiners", "علی\u200c\u200cرضا"],
    ["a Khmer vowel that is not shown", "\u17b4"],
    ["a line break", "An\nn"],
    ["for private use", "\ue000"],
    ["half a character", "A\ud800"],
    ["dots alone", "..."],
    ["a dash alone", "–"],
    ["an apostrophe alone", "’"],
    ["a middle dot alone", "·"],
    ["an emoji", "😀"],
    ["code", "<b>Ann"],
    ["marks heaped on a Latin letter", "A\u0316\u0317\u0318"],
    ["marks heaped on a Thai letter", "ก็็็"],
    ["five marks on one letter", "မြို့ံ"],
    ["Latin and Cyrillic", "Аnn"],
    ["Latin and Cherokee", "Ꭺnn"],
    ["Latin and Armenian", "Annօ"],
    ["a capital Greek among Latin", "Αnn"],
  ])("%s", (_, typed) => expect(tidyName(typed)).toBeNull());

  test("made up of what shows nothing, whatever it is", () => {
    const shown = Array.from({ length: 0x110000 }, (_, point) => point)
      .filter((point) => point < 0xd800 || point > 0xdfff)
      .map((point) => String.fromCodePoint(point))
      .filter((sign) => /[\p{Default_Ignorable_Code_Point}\p{White_Space}\p{Bidi_Control}\u2800]/u.test(sign))
      .filter((sign) => tidyName(sign.repeat(3)) !== null);
    expect(shown).toEqual([]);
  });
});

describe("R34: a name that could be taken for another", () => {
  test.each([
    ["Ann", "ANN"],
    ["Zoë", "zoe"],
    ["Person 1", "PERSON l"],
    ["Ina", "lna"],
    ["Bob", "B0b"],
    ["Ann-Lee", "Ann Lee"],
    ["Ann–Lee", "AnnLee"],
    ["O’Neil", "O'Neil"],
    ["ʻOlelo", "Olelo"],
    ["Gal·la", "Galla"],
    ["Mª José", "Ma Jose"],
    ["Анна", "AHHA"],
    ["НОТ", "HOT"],
    ["ΗΑΝΝΑ", "HANNA"],
    ["ΝΙΝΑ", "NINA"],
    ["Νίκος", "ΝΙΚΟΣ"],
    ["սոս", "unu"],
    ["ꓮꓠꓠꓮ", "ANNA"],
    ["Ann 2", "Ann ٢"],
    ["علی‌رضا", "علیرضا"],
    ["علی", "علي"],
    ["محمّد", "محمد"],
    ["ک‌ریم", "كريم"],
    ["লক্ষ্‍মী", "লক্ষ্মী"],
    ["שָׁלוֹם", "שלום"],
    ["ジャン・リュック", "ジャンリュック"],
    ["ɑnn", "ann"],
    ["İpek", "ipek"],
    ["Corn", "Com"],
  ])("%s, %s", (one, other) => {
    expect(looksLike(one, other)).toBe(true);
    expect(looksLike(other, one)).toBe(true);
  });

  test.each([
    ["Ann", "Anna"],
    // Vowels of many scripts are marks.
    ["राम", "रमा"],
    ["রিমা", "রুমা"],
    ["นิด", "นุด"],
    ["かな", "がな"],
    ["김민준", "김민중"],
    ["ביל", "בול"],
    ["علي", "عمر"],
    ["ΝΙΝΑ", "Vinia"],
    ["Ann 1", "Ann 2"],
    ["小明", "小朋"],
  ])("%s, %s: neither is", (one, other) => expect(looksLike(one, other)).toBe(false));
});

test("R34: a name that was tidied stays as it is, and shows something", () => {
  const signs = [..."aZ é́ªºน้ำ明ｱﾞ\u200c\u200d\u200e\u00ad'’·-.٣علیक्षমি\u0301\u0308\u3164😀<"];
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.constantFrom(...signs), fc.string({ unit: "binary", maxLength: 2 })), { maxLength: 20 }),
      (parts) => {
        const name = tidyName(parts.join(""));
        if (name === null) return;
        expect(tidyName(name)).toBe(name);
        expect(name).toMatch(/[\p{L}\p{N}]/u);
        expect(name.length).toBeLessThanOrEqual(64);
      },
    ),
    { numRuns: 2000 },
  );
});
