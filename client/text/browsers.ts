/** What a browser shows that can't run the pages. Built into every page, as text for the oldest of them. */
export const BROWSERS = {
  tooOld: "This browser is too old for Masquerade.",
  /** @param oldest the oldest versions that are supported */
  needed: (oldest: { readonly chrome: number; readonly firefox: number; readonly safari: number }) =>
    `It needs Chrome or Edge ${oldest.chrome}, Firefox ${oldest.firefox}, or Safari ${oldest.safari} (iOS ${oldest.safari}), or a newer version of one of them. Update this browser, or use another one or another device.`,
  noScript: "Masquerade needs JavaScript. Turn it on in the settings of this browser, then reload the page.",
} as const;
