import type { Translated } from "../../../shared/lib/translated.ts";
import type * as en from "../browsers.ts";

export const BROWSERS: Translated<typeof en.BROWSERS> = {
  tooOld: "Dieser Browser ist zu alt für Masquerade.",
  needed: (oldest) =>
    `Nötig ist einer von diesen oder eine neuere Version: ${oldest.join(", ")}. Ein Update hilft, oder ein anderer Browser oder ein anderes Gerät.`,
  noScript:
    "Masquerade braucht JavaScript. Bitte in den Einstellungen des Browsers einschalten und die Seite neu laden.",
};
