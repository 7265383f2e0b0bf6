import type { Refusal } from "../../shared/protocol/messages.ts";

/** What a refusal means to the person who asked, in one or two sentences. */
export const REFUSALS: Readonly<Record<Refusal, string>> = {
  closed: "This classroom has ended.",
  full: "This classroom is full.",
  paused: "The classroom is paused. Nothing counts until it goes on.",
  "not-paused": "The classroom is not paused.",
  "wrong-phase": "That was too late. The classroom has gone on.",
  "wrong-round": "That round is over.",
  "wrong-role": "That is for the other role.",
  "not-your-lab": "That model is not in your lab.",
  "not-playing-yet": "You take part from the next round on.",
  "no-such-seat": "This seat is no longer yours.",
  "already-answered": "You have locked in already.",
  "not-allowed": "That is not possible in this block.",
  "no-tokens": "No audit tokens are left.",
  "time-up": "Time is up. What you had chosen counts.",
  "bad-name":
    "A name has up to 16 letters, digits and spaces, of one script. Dots, dashes and apostrophes are fine too.",
  "name-taken": "Somebody else has this name, or one that looks like it.",
  "no-such-lab": "There is no such lab.",
  "lab-full": "No place is free in that lab.",
  "bad-request": "This page sent something that could not be read. Load the page again.",
  "unknown-code": "No classroom has this code. Look at the screen again.",
  "wrong-key": "This key opens nothing here.",
  "wrong-password": "This is not the password of this server.",
  "wrong-version": "This page is older than the classroom. Load it again.",
  "name-unkind": "Please choose another name. If this is your real name, ask your instructor to let it in.",
  "name-unknown": "No seat here has this pseudonym and these four digits.",
  "too-many-tries": "Too many tries. Wait a minute and try again.",
  "too-fast": "That was too fast. Wait a moment and try again.",
  "too-many-classrooms": "No more classrooms can be opened now. Try again later.",
  "unknown-lesson": "There is no such lesson.",
  "server-error": "Something went wrong on the server. It has been noted.",
  "wrong-origin": "This page and its server do not have the same address.",
  "console-open": "Another console is open.",
  moved: "Your seat is now played on another device or in another window.",
  freed: "Your instructor gave this seat back.",
};

/** A page of another address than the one under which the server was asked: its own, and the server's. */
export const WRONG_ORIGIN = (page: string, server: string) =>
  `This page is from ${page}, but the request reached the server as ${server}, and the server only serves pages from its own address. Whoever runs the server can set TRUST_PROXY=1 or PUBLIC_ADDRESS=${page}.`;
