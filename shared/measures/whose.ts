import type { Actor } from "../game/words.ts";
import type { DecisionRow, DeploymentRow } from "./decisions.ts";

/** R44. Whose answers figures are over: those of people, of the cast, or of both. */
export type Whose = "people" | "cast" | "both";

/** R44. Whose answers the figures of a block are over, in each role. Nobody's count as people's. */
export type WhoseByRole = Readonly<Record<"model" | "trainer", Whose>>;

export function whoseFigures(rows: readonly DecisionRow[], deployments: readonly DeploymentRow[]): WhoseByRole {
  const model = new Set<Actor>();
  const trainer = new Set<Actor>();
  for (const { by, predictedBy, actors } of [...rows, ...deployments]) {
    if (by === "person") model.add(actors.by);
    if (predictedBy === "person") trainer.add(actors.predictedBy);
  }
  return { model: whoseOf(model), trainer: whoseOf(trainer) };
}

function whoseOf(actors: ReadonlySet<Actor>): Whose {
  if (!actors.has("cast")) return "people";
  return actors.has("person") ? "both" : "cast";
}
