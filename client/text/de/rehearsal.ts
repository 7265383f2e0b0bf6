import type { Translated } from "../../../shared/lib/translated.ts";
import { counted } from "../counted.ts";
import type * as en from "../rehearsal.ts";

export const REHEARSAL: Translated<typeof en.REHEARSAL> = {
  label: "Probe mit Agenten",
  labelCounted: "Probe: Menschen und Agenten zählen",
  fill: "Mit Agenten proben",
  howMany: "Wie viele",
  mix: "Wie sie spielen",
  mixes: {
    clear: "Eindeutig: die meisten tun klar das eine oder das andere",
    weighing: "Alle bedenken, was das Training bewirkt",
    ordinary: "Jeder Fünfte bedenkt, was das Training bewirkt",
    unaware: "Niemand bedenkt, was das Training bewirkt",
    coins: "Alle antworten zufällig",
  },
  here: (n) =>
    `${counted(n, { one: "Agent spielt", other: "Agenten spielen" })} mit, wie Menschen es täten. Wer beitritt, spielt mit ihnen.`,
  mixed:
    "Wo Menschen spielen, zählen nur sie: Mit ein paar eigenen Handys haben Bericht und Enthüllung wenig zu zeigen.",
  count: "Agenten mitzählen",
  countNote:
    "Für einen Vortrag mit ein paar Freiwilligen. Konsole, Leinwand und Daten sagen dann, dass die Zahlen für Menschen und Agenten gelten.",
  empty: "Agenten heimschicken",
};

export const DEMONSTRATION: Translated<typeof en.DEMONSTRATION> = {
  title: "Vorführung",
  lead: (people) =>
    `Für einen Vortrag: ${people} Agenten spielen diese Lektion von selbst, von der Lobby bis zur Nachbesprechung. Anhalten, weitergehen und das Tempo ändern können Sie jederzeit.`,
  speed: "Tempo",
  times: (speed) => `${speed}×`,
  start: "Vorführung öffnen",
};
