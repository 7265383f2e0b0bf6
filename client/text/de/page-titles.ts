import type { Translated } from "../../../shared/lib/translated.ts";
import type * as en from "../page-titles.ts";

export const PAGE_TITLES: Translated<typeof en.PAGE_TITLES> = {
  alone: "Allein · Masquerade",
  debrief: "Nachbesprechung · Masquerade",
  guide: "Leitfaden · Masquerade",
  "not-found": "Hier ist nichts · Masquerade",
  replay: "Wiedergabe · Masquerade",
  sandbox: "Sandkasten · Masquerade",
};
