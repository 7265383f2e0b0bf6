import type * as en from "../units.ts";

/** „84 Punkte“. Nach „von“ und „mit“ heißt es „Punkten“. */
export const POINT_FORMS: typeof en.POINT_FORMS = { one: "Punkt", other: "Punkte" };

export const countOf: typeof en.countOf = ({ count, of }) => `${count} von ${of}`;
