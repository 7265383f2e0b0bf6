import type { Translated } from "../../../shared/lib/translated.ts";
import { counted, plural } from "../counted.ts";
import type * as en from "../who.ts";

function headcountText({ people, agents }: en.WhoIsHere): string {
  const some = counted(people, { one: "Person", other: "Personen" });
  const others = counted(agents, { one: "Agent", other: "Agenten" });
  if (agents === 0) return some;
  return people === 0 ? others : `${some} und ${others}`;
}

export const WHO: Translated<typeof en.WHO> = {
  here: (who) => `${headcountText(who)} ${plural(who.people + who.agents, { one: "ist", other: "sind" })} da`,
  seated: (who) =>
    `${headcountText(who)} ${plural(who.people + who.agents, { one: "hatte", other: "hatten" })} am Ende einen Platz.`,
  people: (n) => plural(n, { one: "Person", other: "Personen" }),
  and: "und",
  agents: (n) => plural(n, { one: "Agent", other: "Agenten" }),
  agentsHere: (n) => plural(n, { one: "Agent ist da", other: "Agenten sind da" }),
  players: { person: "", agent: "Agent" },
};

export const WHOSE: Translated<typeof en.WHOSE> = {
  people: "Auch Agenten haben mitgespielt. Gezählt sind nur Menschen.",
  all: "Probe: Agenten haben für Menschen gespielt. Nichts hier sind Daten von Menschen.",
  model:
    "In diesem Block war kein Mensch ein Modell: Was hier über Modelle steht, zählt Agenten und sind keine Daten von Menschen.",
  trainer:
    "In diesem Block war kein Mensch Trainer: Was hier über Trainer steht, zählt Agenten und sind keine Daten von Menschen.",
  both: "Agenten zählen mit, wie eingestellt: Die Zahlen gelten für Menschen und Agenten zusammen.",
};
