import type { Device } from "../../shared/protocol/reach.ts";

/**
 * The kind of a device, by what its browser says of itself.
 * @param touchPoints an iPad says that it is a Mac, but a Mac has none
 */
export function deviceOf(userAgent: string, touchPoints: number): Device {
  if (/iPhone|iPod/.test(userAgent)) return "iphone";
  if (/iPad/.test(userAgent) || (/Macintosh/.test(userAgent) && touchPoints > 1)) return "ipad";
  if (/Android/.test(userAgent)) return /Mobile/.test(userAgent) ? "android-phone" : "android-tablet";
  return /Windows|Macintosh|CrOS|Linux/.test(userAgent) ? "computer" : "other";
}
