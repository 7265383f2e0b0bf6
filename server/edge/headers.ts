import type { ServerResponse } from "node:http";

/**
 * What the pages may do: run, style, draw and call what this server sent them, and nothing else. No inline script or style, no
 * text run as code, no other server. What is drawn on a canvas or saved as a file is a `blob:`, and small
 * drawings stand in styles as `data:`.
 */
const POLICY: readonly string[] = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data: blob:",
  "media-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
];

/** Origins whose pages may show ours in a frame: none unless the server was told of them. */
export type Framing = readonly string[];

function policy(framing: Framing): string {
  return [...POLICY, `frame-ancestors ${framing.join(" ") || "'none'"}`].join("; ");
}

/** The pages keep a phone awake, fill a projector, make sounds and copy a link. They need nothing else of a device. */
const PERMISSIONS = [
  ...["screen-wake-lock", "fullscreen", "autoplay", "clipboard-write"].map((name) => `${name}=(self)`),
  ...["camera", "microphone", "geolocation", "payment", "usb", "midi", "display-capture"].map((name) => `${name}=()`),
].join(", ");

const HEADERS = {
  "Permissions-Policy": PERMISSIONS,
  // The address of a page has the classroom's code in it.
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
};

/**
 * Lets our own pages put this answer in a frame, besides those that may frame any page. For the page that draws a watched seat's
 * phone within the console, and for no other: it has no controls, and shows nothing by itself.
 */
export function allowOwnFrame(response: ServerResponse): void {
  const policy = String(response.getHeader("Content-Security-Policy"));
  response.setHeader("Content-Security-Policy", policy.replace(/frame-ancestors( 'none')?/, "frame-ancestors 'self'"));
}

/** Half a year, in seconds. */
const HSTS = `max-age=${182 * 24 * 60 * 60}`;

/** Sets the headers of every answer. `secure`: it was asked for over HTTPS, and the browser is to use that from now on. */
export function setHeaders(response: ServerResponse, secure: boolean, framing: Framing): void {
  response.setHeader("Content-Security-Policy", policy(framing));
  for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
  if (secure) response.setHeader("Strict-Transport-Security", HSTS);
}
