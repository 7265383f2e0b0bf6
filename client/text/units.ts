import type { Forms } from "./counted.ts";

/** The words of counts and units, for all that is written with a number. */

export const POINT_FORMS: Forms = { one: "point", other: "points" };

/** A count of so many. */
interface Count {
  readonly count: number;
  readonly of: number;
}

/** "3 of 4" */
export const countOf = ({ count, of }: Count): string => `${count} of ${of}`;
