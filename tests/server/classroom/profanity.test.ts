import { describe, expect, test } from "vitest";
import { isUnkind } from "../../../server/classroom/profanity.ts";

describe("an insult is one", () => {
  test.each([
    ["English", "Asshole"],
    ["English, among other words", "the bitch 2"],
    ["German", "Arschloch"],
    ["German, a verb", "ficken"],
    ["German, with an umlaut", "Dödel"],
    ["German, with a sharp s", "SCHEISSE"],
    ["German, with a sharp s as it is spelt", "Scheiße"],
    ["French", "connard"],
    ["Spanish, with an accent", "Cabrón"],
    ["Spanish, without it", "cabron"],
    ["Italian", "stronzo"],
    ["Polish", "Kurwa"],
    ["Russian", "говнюк"],
    ["Turkish", "Orospu"],
    ["in digits", "4r5chl0ch"],
    ["in stretched letters", "fuuuuck"],
    ["letter by letter", "f.u.c.k"],
    ["letter by letter, with spaces", "A r s c h"],
    ["with a number behind it", "Hure99"],
    ["with dashes", "Ficker-Arsch"],
    ["of two words", "big tits"],
  ])("%s: %s", (_, name) => expect(isUnkind(name)).toBe(true));
});

describe("a name that people have is none", () => {
  // Each of them has an insult in it, or is a word of one of the lists.
  test.each([
    ..."Dick,Dick Cheney,Fanny,Cockburn,Scunthorpe,Hancock,Assad,Cassandra,Assunta,Ana L.,Anal,Butt,Lolita,Péter,Zizi".split(
      ",",
    ),
    ..."Regina,Mona,Pippa,Concha,Pinto,Randi,Lund,Anita,Franc,Semen,Tit,Fick,Ficker,Popp,Kimme,Rosette,Mufti,Hooker".split(
      ",",
    ),
    ..."Cumming,Ng,Phuc,Phúc,Dung,Dũng,Bich,Bích,Long,Minh,Suck,Fuchs,Kuntz,Kant,Titus,Titouan,Kakà,Shital,Shitara".split(
      ",",
    ),
    ..."Mosè,Xana,Pau,Amador,Mong,Yaoi,Ann,小明,علی‌رضا,শ্রী,Дарʼя,İpek,Person 1,007,Olla,Gerber,Gucchi,Calm Otter".split(
      ",",
    ),
  ])("%s", (name) => expect(isUnkind(name)).toBe(false));
});
