/**
 * What newer JavaScript has built in (`Map.groupBy`, `Array.prototype.with`) and the oldest browsers that are supported lack.
 * The lists given are left as they are.
 */

/** The items by their key, keys in order of first appearance, items in order. */
export function groupedBy<Item, Key>(items: Iterable<Item>, keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

/**
 * The items with another one at `index`, which counts from 0.
 * @throws RangeError if there is none at `index`
 */
export function replacedAt<Item>(items: readonly Item[], index: number, item: Item): Item[] {
  if (!(index in items)) throw new RangeError(`There is no item ${index} among ${items.length}.`);
  const copy = items.slice();
  copy[index] = item;
  return copy;
}

/** The last of the items for which `isIt` holds. */
export function lastOf<Item>(items: readonly Item[], isIt: (item: Item) => boolean): Item | undefined {
  return [...items].reverse().find(isIt);
}
