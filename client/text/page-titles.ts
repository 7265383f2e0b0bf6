/** What the browser calls a page, by its file. All others are called after the game. */
export const PAGE_TITLES = {
  alone: "Alone · Masquerade",
  debrief: "Debrief · Masquerade",
  guide: "Guide · Masquerade",
  "not-found": "Nothing here · Masquerade",
  replay: "Replay · Masquerade",
  sandbox: "Sandbox · Masquerade",
} as const;
