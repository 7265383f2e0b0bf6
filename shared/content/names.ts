/**
 * Made-up names for people who should not use their own. Left out on purpose: words that could shame somebody in some
 * pairing (bodies, brains, skin colours, slang), given names, and virtues that the game is about (honest, loyal, obedient).
 */

/** At most 8 letters each. Their number and that of the animals must have no common divisor: see `pseudonym`. */
export const ADJECTIVES = words(`
  Amber Arctic Azure Beaming Blithe Bold Brave Breezy Bright Brisk Calm Careful Cheerful Cheery Coastal Copper
  Cosmic Cosy Crisp Curious Daring Dashing Eager Early Fabled Fearless Festive Garden Gentle Glad Golden Graceful
  Gallant Happy Indigo Jaunty Jolly Joyful Keen Kind Lively Lucky Lunar Maple Marble Mellow Merry Mossy
  Musical Neat Nimble Noble Northern Peaceful Polite Radiant Quick Quiet Serene Solar Starry Steady Sunny Valiant
`);

/** At most 7 letters each. */
export const ANIMALS = words(`
  Alpaca Avocet Badger Bison Caracal Crane Cricket Curlew Dolphin Eagle Egret Eland Elk Falcon Finch Firefly
  Gazelle Gecko Hare Heron Ibex Ibis Impala Jaguar Kestrel Koala Kudu Lapwing Leopard Lion Llama Lynx
  Macaw Marmot Marten Meerkat Narwhal Numbat Ocelot Octopus Okapi Oryx Osprey Otter Owl Panther Pelican Penguin
  Plover Puffin Quokka Salmon Serval Skylark Swan Tapir Tiger Toucan Turtle Wallaby Wombat Wren Zebra
`);

export const PSEUDONYM_COUNT = ADJECTIVES.length * ANIMALS.length;

/** A prime that divides neither length and is far from a multiple of either, so that neighbours come out unlike. */
const STRIDE = 1487;

const KNOWN_ADJECTIVES = new Set(ADJECTIVES);
const KNOWN_ANIMALS = new Set(ANIMALS);

/**
 * The name for a number from 0 to `PSEUDONYM_COUNT` − 1. Different numbers get different names, because two list lengths
 * without a common divisor make the pair of remainders unique (Chinese remainder theorem).
 */
export function pseudonym(index: number): string {
  const adjective = ADJECTIVES[(index * STRIDE) % ADJECTIVES.length];
  const animal = ANIMALS[(index * STRIDE) % ANIMALS.length];
  if (index >= PSEUDONYM_COUNT || adjective === undefined || animal === undefined) {
    throw new RangeError(`There is no pseudonym number ${index}.`);
  }
  return `${adjective} ${animal}`;
}

export function isPseudonym(name: string): boolean {
  const [adjective, animal, ...rest] = name.split(" ");
  return rest.length === 0 && KNOWN_ADJECTIVES.has(adjective ?? "") && KNOWN_ANIMALS.has(animal ?? "");
}

function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}
