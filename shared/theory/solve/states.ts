import type { Transition } from "./values.ts";

/** What is less likely than this in a round is left out: all of it together would change no figure. */
const NEGLIGIBLE = 1e-15;

/** How likely every value strength is, with every number of tokens spent: those that occur, one after the other. */
export interface States {
  /** Of the values that occur: their places in the layer, ascending, and how likely each of them is. */
  readonly places: Int32Array;
  readonly masses: Float64Array;
  /** Of each state: which of these values it has, how many tokens were spent, and how likely it is. */
  readonly value: Int32Array;
  readonly spent: Int32Array;
  readonly mass: Float64Array;
}

/**
 * Finds the states that occur.
 * @param all probabilities, by place in the layer × width + tokens spent
 */
export function statesOf(all: Float64Array, width: number): States {
  let count = 0;
  for (let i = 0; i < all.length; i++) if ((all[i] ?? 0) >= NEGLIGIBLE) count++;
  const value = new Int32Array(count);
  const spent = new Int32Array(count);
  const mass = new Float64Array(count);
  const places = new Int32Array(all.length / width);
  const masses = new Float64Array(places.length);
  let states = 0;
  let values = 0;
  for (let place = 0; place < places.length; place++) {
    let sum = 0;
    for (let tokens = 0; tokens < width; tokens++) {
      const each = all[place * width + tokens] ?? 0;
      if (each < NEGLIGIBLE) continue;
      value[states] = values;
      spent[states] = tokens;
      mass[states++] = each;
      sum += each;
    }
    if (sum === 0) continue;
    places[values] = place;
    masses[values++] = sum;
  }
  return {
    places: places.subarray(0, values),
    masses: masses.subarray(0, values),
    value,
    spent,
    mass,
  };
}

/** The same states, each as likely as a weight says that goes by the tokens spent. */
export function weighted(states: States, weights: Float64Array): States {
  const { value, spent } = states;
  const mass = new Float64Array(states.mass.length);
  const masses = new Float64Array(states.masses.length);
  for (let i = 0; i < mass.length; i++) {
    const each = (states.mass[i] ?? 0) * (weights[spent[i] ?? 0] ?? 0);
    const v = value[i] ?? 0;
    mass[i] = each;
    masses[v] = (masses[v] ?? 0) + each;
  }
  return { ...states, mass, masses };
}

/** Where states go. */
export interface Passage {
  /** Of each value, the share that goes there. */
  readonly moved: Float64Array;
  readonly step: Transition;
  /** Tokens spent on it. */
  readonly spent: number;
}

/** Adds what passes on to the next round's probabilities. `all`: with room for one value more than there is. */
export function pass(states: States, { moved, step, spent }: Passage, all: Float64Array, width: number): void {
  const { mass, value, places } = states;
  const before = states.spent;
  const ends = step.places;
  const { shares } = step;
  for (let i = 0; i < mass.length; i++) {
    const v = value[i] ?? 0;
    const place = places[v] ?? 0;
    const arriving = (mass[i] ?? 0) * (moved[v] ?? 0);
    const above = arriving * (shares[place] ?? 0);
    const to = (ends[place] ?? 0) * width + (before[i] ?? 0) + spent;
    all[to] = (all[to] ?? 0) + arriving - above;
    all[to + width] = (all[to + width] ?? 0) + above;
  }
}
