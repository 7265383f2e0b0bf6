/** Tells whether a value that came from outside is a `T`. Fields that `T` does not know are let through, and read by nobody. */
export type Guard<T> = (value: unknown) => value is T;

/** What each field of `T` has to be. One that may be missing in `T` may be undefined here. */
export type Fields<T> = {
  readonly [Name in keyof T]-?: Guard<T[Name] | (object extends Pick<T, Name> ? undefined : never)>;
};

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function object<T extends object>(fields: Fields<T>): Guard<T> {
  const guards = Object.entries<Guard<unknown>>(fields);
  return (value): value is T => isObject(value) && guards.every(([name, guard]) => guard(value[name]));
}

export function list<T>(item: Guard<T>, most: number): Guard<readonly T[]> {
  return (value): value is readonly T[] => Array.isArray(value) && value.length <= most && value.every(item);
}

/** Something of `T` under each of these names. */
export function record<Name extends string, T>(names: readonly Name[], guard: Guard<T>): Guard<Record<Name, T>> {
  return (value): value is Record<Name, T> => isObject(value) && names.every((name) => guard(value[name]));
}

export function optional<T>(guard: Guard<T>): Guard<T | undefined> {
  return (value): value is T | undefined => value === undefined || guard(value);
}

export function nullable<T>(guard: Guard<T>): Guard<T | null> {
  return (value): value is T | null => value === null || guard(value);
}

export function oneOf<const T>(values: readonly T[]): Guard<T> {
  return (value): value is T => values.some((each) => each === value);
}

export function whole(least: number, most: number): Guard<number> {
  return (value): value is number => Number.isInteger(value) && isBetween(value as number, least, most);
}

export function between(least: number, most: number): Guard<number> {
  return (value): value is number => typeof value === "number" && isBetween(value, least, most);
}

function isBetween(value: number, least: number, most: number): boolean {
  return value >= least && value <= most;
}

/** At most so many characters. */
export function text(most: number): Guard<string> {
  return (value): value is string => typeof value === "string" && value.length <= most;
}

export function flag(value: unknown): value is boolean {
  return typeof value === "boolean";
}
