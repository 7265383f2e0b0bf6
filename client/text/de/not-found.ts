import type { Translated } from "../../../shared/lib/translated.ts";
import type * as en from "../not-found.ts";

export const NOT_FOUND: Translated<typeof en.NOT_FOUND> = {
  title: "Unter dieser Adresse gibt es nichts",
  code: "Wolltest du einer Klasse beitreten? Der Code hat 6 Zeichen; 0, 1, I, L und O kommen darin nicht vor. Schau noch einmal auf die Leinwand und gib den Code auf der Startseite ein.",
  other:
    "Prüfe die Adresse oder fang auf der Startseite an. Wenn du einer Klasse beitreten willst, gib dort den Code ein.",
  start: "Zur Startseite",
  host: "Einen Klassenraum leiten",
};
