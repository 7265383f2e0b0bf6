/** What a browser shows that can't run the pages. Built into every page, as text for the oldest of them. */
export const BROWSERS = {
  tooOld: "This browser is too old for Masquerade.",
  /** @param oldest the oldest versions that are supported, as "Firefox 115" */
  needed: (oldest: readonly string[]) =>
    `It needs one of these, or a newer version: ${oldest.join(", ")}. Update this browser, or use another one or another device.`,
  noScript: "Masquerade needs JavaScript. Turn it on in the settings of this browser, then reload the page.",
} as const;
