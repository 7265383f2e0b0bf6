import { percent } from "../../de/numbers.ts";
import { questionsIn } from "../../translation.ts";
import { OVERSIGHT_QUESTIONS as source } from "../oversight.ts";

export const OVERSIGHT_QUESTIONS = questionsIn(source, {
  "announced-checks": {
    text: "Soll, wer etwas prüft, geheim halten, wie oft geprüft wird?",
    options: {
      always: "Ja, immer: Nur Überraschung wirkt",
      "can-pay": "Nicht immer: Es anzukündigen kann besser wirken",
      same: "Es macht keinen Unterschied",
    },
    why: "Nach der Theorie kann es sich lohnen, die Zahl der Prüfungen anzukündigen, wenn man sich daran hält.",
  },
  "told-how-often": {
    text: "Eine Firma sagt ihren Leuten, wie viel sie prüft. Ist das ein Fehler?",
    options: {
      mistake: "Ja: Nur wer überrascht wird, gibt sich Mühe",
      "can-pay": "Nicht immer: Es kann für mehr Sorgfalt sorgen",
      same: "Nein, aber es macht auch keinen Unterschied",
    },
    why: "Nach der Theorie kann es sich lohnen, die Zahl der Prüfungen anzukündigen, wenn man sich daran hält.",
  },
  "may-object": {
    text: "Ein Modell darf Nein zu einer Aufgabe sagen, und ihm geschieht nichts. Wozu ist das gut?",
    options: {
      "in-charge": "Das Modell sieht, dass es alles entscheiden darf",
      known: "Andere erfahren, was es nicht tun will",
      nothing: "Zu nichts: Die Aufgabe bleibt einfach liegen",
    },
    why: `In einer Studie sagte ein Modell, das davon wusste, in ${percent(85)} der Fälle offen Nein, und alle konnten es sehen.`,
  },
  "staff-may-object": {
    text: "Angestellte dürfen eine Aufgabe ablehnen und werden nicht bestraft. Wozu ist das gut?",
    options: {
      known: "Die Chefin erfährt, was sie nicht tun wollen",
      "in-charge": "Sie sehen, dass sie tun dürfen, was sie wollen",
      nothing: "Zu nichts: Es wird nur weniger gearbeitet",
    },
    why: "In einer Studie sagte sogar ein Modell meist offen Nein, als man ihm sagte, dass es das darf.",
  },
});
