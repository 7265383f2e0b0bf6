/** What pages need of the protocol at run time. No schemas here: a phone should not have to load the checker. */

/** The version of everything on the wire. A page of another version is asked to reload. */
export const PROTOCOL_VERSION = 5;

export { MAX_CAST, SPEEDS } from "../game/limits.ts";
export { tidyName } from "../game/names.ts";
export {
  MIX_NAMES,
  type MixName,
  NAME_SETTINGS,
  SCREEN_SETTINGS,
  SCREENS,
  TIMER_SETTINGS,
} from "../game/words.ts";
export { CODE_ALPHABET, CODE_LENGTH, codeTyped, parseCode, wayBackTyped } from "./typed.ts";

/** The name of the Colyseus room, and of its messages. */
export const ROOM = "classroom";
export const MESSAGE = {
  act: "act",
  host: "host",
  hop: "hop",
  reach: "reach",
  view: "view",
  watched: "watched",
  welcome: "welcome",
  address: "address",
} as const;

/** The header with the password for opening a classroom, where the server wants one; percent-encoded. */
export const PASSWORD_HEADER = "x-opening-password";

/**
 * The header with which our pages ask for something to be done. What is in it does not matter: a page of another origin can't
 * send it, since a browser would first have to be allowed to.
 */
export const PAGE_HEADER = "x-masquerade-page";

/** The server's own close codes: coming back is pointless. */
export const CLOSE = { moved: 4100, freed: 4101 } as const;
