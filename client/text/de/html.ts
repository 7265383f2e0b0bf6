import type { Translated } from "../../../shared/lib/translated.ts";
import type * as en from "../html.ts";

export const PAGE_TITLES: Translated<typeof en.PAGE_TITLES> = {
  play: "Masquerade",
  host: "Masquerade",
  screen: "Masquerade",
  sandbox: "Sandkasten · Masquerade",
  debrief: "Nachbesprechung · Masquerade",
  watch: "Masquerade",
  alone: "Allein · Masquerade",
  replay: "Wiedergabe · Masquerade",
  guide: "Leitfaden · Masquerade",
  "not-found": "Hier ist nichts · Masquerade",
};

export const NOT_FOUND: Translated<typeof en.NOT_FOUND> = {
  title: "Unter dieser Adresse gibt es nichts",
  code: "Wolltest du einer Klasse beitreten? Der Code hat 6 Zeichen; 0, 1, I, L und O kommen darin nicht vor. Schau noch einmal auf die Leinwand und gib den Code auf der Startseite ein.",
  other:
    "Prüfe die Adresse oder fang auf der Startseite an. Wenn du einer Klasse beitreten willst, gib dort den Code ein.",
  start: "Zur Startseite",
  host: "Einen Klassenraum leiten",
};

export const BROWSERS: Translated<typeof en.BROWSERS> = {
  tooOld: "Dieser Browser ist zu alt für Masquerade.",
  needed: (oldest) =>
    `Nötig ist einer von diesen oder eine neuere Version: ${oldest.join(", ")}. Ein Update hilft, oder ein anderer Browser oder ein anderes Gerät.`,
  noScript:
    "Masquerade braucht JavaScript. Bitte in den Einstellungen des Browsers einschalten und die Seite neu laden.",
};
