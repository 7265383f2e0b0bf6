/** A point of a line over fewer answers than this is drawn hollow: each of the answers may be an accident. */
export const FEWEST_FOR_POINT = 5;
