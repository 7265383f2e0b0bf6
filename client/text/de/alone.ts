import type { Translated } from "../../../shared/lib/translated.ts";
import type * as en from "../alone.ts";

export const ALONE: Translated<typeof en.ALONE> = {
  title: "Allein ausprobieren",
  lead: "Du spielst eine Rolle in einem kleinen Labor. Die anderen spielen Programme, und niemand sieht zu. Nimm dir so viel Zeit, wie du magst.",
  part: "Deine Rolle",
  length: "Wie viel davon",
  start: "Anfangen",
  opening: "Wird geöffnet …",
  connecting: "Dein Labor wird geöffnet. Die Seite versucht es, bis es da ist.",
  cannotReach: "Der Server ist nicht erreichbar. Prüfe deine Verbindung und versuch es noch einmal.",
  leaveAsk: "Dieses Spiel verlassen? Es endet, und du kannst ein neues anfangen.",
  sandbox: "Oder dreh im Sandkasten selbst an jedem Regler",
};

export const PARTS: Translated<typeof en.PARTS> = {
  model: { name: "Ein Modell", note: "Du hast eigene Werte und einen Trainer, der sie formt." },
  trainer: { name: "Der Trainer", note: "Zwei Modelle antworten. Du bewertest, was du siehst." },
};

export const LENGTHS: Translated<typeof en.LENGTHS> = {
  "quick-look": { name: "Vier Runden", note: "Etwa 5 Minuten" },
  "scenario-free-and-paid": { name: "Acht Runden", note: "Etwa 10 Minuten" },
  "first-encounter": {
    name: "Zwei Blöcke mit acht Runden",
    note: "Etwa 20 Minuten. Der zweite hat eine andere Regel.",
  },
};
