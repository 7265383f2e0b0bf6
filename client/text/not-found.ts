/** The page for an address that leads nowhere. */
export const NOT_FOUND = {
  title: "There is nothing at this address",
  code: "Did you want to join a class? Its code has 6 characters, and none of them is 0, 1, I, L or O. Look at the screen again and type the code on the start page.",
  other: "Check the address, or go on from the start page. If you want to join a class, type its code there.",
  start: "Go to the start page",
  host: "Run a classroom",
} as const;
