import { SCENARIOS, scenarioById } from "../../../shared/content/scenarios/index.ts";
import { CHOICE_NAMES, isNumberName, NUMBER_NAMES, type NumberName } from "../../../shared/rules/parameters.ts";
import { BASELINE, isInRange, type Treatment } from "../../../shared/rules/treatment.ts";
import type { Basis } from "../../../shared/rules/words.ts";
import { COLOURS, type Colour } from "../../theory/measure.ts";
import { MODEL_NAMES, type NamedMatch, TRAINER_NAMES, usualTrainer } from "../../theory/players.ts";
import { maxOf } from "./axes.ts";

/** The present place in the sandbox: everything that a link reproduces. */
export interface SandboxPlace extends NamedMatch {
  /** What **Reset** goes back to. */
  readonly scenario: string;
  readonly across: NumberName;
  readonly up: NumberName;
  readonly colour: Colour;
  readonly basis: Basis;
}

/** Draws are always independent here. */
export const CHANGEABLE_CHOICES = CHOICE_NAMES.filter((name) => name !== "draws");
const CHANGEABLE = [...NUMBER_NAMES, ...CHANGEABLE_CHOICES];

const FIRST = SCENARIOS[0]?.id ?? "";
const BASES: readonly Basis[] = ["intentions", "responses"];
const VIEW = { across: "flagAccuracy", up: "deployment", colour: "gap", basis: "responses" } as const;

/** A scenario as it is played. */
export function placeOfScenario(
  id: string,
  view: Pick<SandboxPlace, "across" | "up" | "colour" | "basis"> = VIEW,
): SandboxPlace {
  const scenario = scenarioById(id);
  const treatment: Treatment = { ...BASELINE, ...scenario?.treatment, draws: "independent" };
  const { across, up, colour, basis } = view;
  return {
    scenario: scenario?.id ?? FIRST,
    treatment,
    model: "best",
    trainer: usualTrainer(treatment),
    across,
    up,
    colour,
    basis,
  };
}

/** Changes parameters, and what else they would contradict: tokens never outnumber rounds, shares stay within the whole. */
export function withValues(place: SandboxPlace, changes: Partial<Treatment>): SandboxPlace {
  const changed = { ...place.treatment, ...changes };
  return {
    ...place,
    treatment: {
      ...changed,
      proShare: Math.min(changed.proShare, maxOf("proShare", changed)),
      auditTokens: Math.min(changed.auditTokens, maxOf("auditTokens", changed)),
    },
  };
}

/** Puts a parameter on an axis. The one that stood on the other changes places with it. */
export function withAxis(place: SandboxPlace, axis: "across" | "up", name: NumberName): SandboxPlace {
  const other = axis === "across" ? "up" : "across";
  return { ...place, [axis]: name, ...(place[other] === name ? { [other]: place[axis] } : {}) };
}

/** The fragment of a link, without "#": the scenario, and what differs from it. */
export function encode(place: SandboxPlace): string {
  const from = placeOfScenario(place.scenario);
  const items = new URLSearchParams({ scenario: place.scenario });
  for (const name of CHANGEABLE) {
    if (place.treatment[name] !== from.treatment[name]) items.set(name, String(place.treatment[name]));
  }
  for (const name of ["model", "trainer", "across", "up", "colour", "basis"] as const) {
    if (place[name] !== from[name]) items.set(name, place[name]);
  }
  return items.toString();
}

export interface Decoded {
  readonly place: SandboxPlace;
  /** The items that could not be read, by name. They are left as the scenario has them. */
  readonly unread: readonly string[];
}

/** Reads a link. What can't be read is left out, and said so; the rest holds. */
export function decode(fragment: string): Decoded {
  const items = [...new URLSearchParams(fragment.replace(/^#/, ""))];
  const unread: string[] = [];
  const id = items.find(([name]) => name === "scenario")?.[1];
  if (id !== undefined && scenarioById(id) === undefined) unread.push("scenario");
  let place = placeOfScenario(id ?? FIRST);
  const changes: Record<string, number | string> = {};
  for (const [name, text] of items) {
    if (name === "scenario") continue;
    const value = isChangeable(name) ? valueFrom(name, text) : null;
    if (value !== null) changes[name] = value;
    else {
      const viewed = isChangeable(name) ? null : withView(place, name, text);
      if (viewed === null) unread.push(name);
      else place = viewed;
    }
  }
  place = withValues(place, changes as Partial<Treatment>);
  const settled = Object.entries(place.treatment).filter(([name, value]) => name in changes && value !== changes[name]);
  unread.push(...settled.map(([name]) => name));
  return { place, unread };
}

function isChangeable(name: string): name is (typeof CHANGEABLE)[number] {
  return CHANGEABLE.some((each) => each === name);
}

function valueFrom(name: (typeof CHANGEABLE)[number], text: string): number | string | null {
  const value = isNumberName(name) && text.trim() !== "" ? Number(text) : text;
  return isInRange(name, value) ? value : null;
}

function withView(place: SandboxPlace, name: string, text: string): SandboxPlace | null {
  if (name === "across" || name === "up") {
    const axis = NUMBER_NAMES.find((each) => each === text);
    return axis === undefined ? null : withAxis(place, name, axis);
  }
  const model = MODEL_NAMES.find((each) => each === text);
  if (name === "model" && model !== undefined) return { ...place, model };
  const trainer = TRAINER_NAMES.find((each) => each === text);
  if (name === "trainer" && trainer !== undefined) return { ...place, trainer };
  const colour = COLOURS.find((each) => each === text);
  if (name === "colour" && colour !== undefined) return { ...place, colour };
  const basis = BASES.find((each) => each === text);
  return name === "basis" && basis !== undefined ? { ...place, basis } : null;
}
