import * as z from "zod/mini";

/** The type of what a schema accepts, to be read only. */
export type Parsed<S extends z.core.$ZodType> = DeepReadonly<z.output<S>>;

type DeepReadonly<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends readonly (infer Item)[]
    ? readonly DeepReadonly<Item>[]
    : { readonly [Name in keyof T]: DeepReadonly<T[Name]> };

/** At most so many characters. */
export const textUpTo = (most: number) => z.string().check(z.maxLength(most));
export const whole = (least: number, most: number) => z.int().check(z.minimum(least), z.maximum(most));
export const between = (least: number, most: number) => z.number().check(z.minimum(least), z.maximum(most));
export const list = <S extends z.core.SomeType>(item: S, most: number) => z.array(item).check(z.maxLength(most));

/** More seats than any classroom has: what is kept by seat number must not grow without end because of one line of a file. */
export const MOST_SEATS = 10_000;
/** More blocks than any lesson has. */
export const MOST_BLOCKS = 100;

export const seat = whole(0, MOST_SEATS - 1);
export const block = whole(0, MOST_BLOCKS - 1);
