import type { BrowserContext } from "playwright-core";

/** What at least one of Chrome 109, Safari 16 and Firefox 115 has not built in, though newer ones have. */
const NEWER = `
  Array.fromAsync Array.prototype.toReversed Array.prototype.toSorted Array.prototype.toSpliced Array.prototype.with
  ArrayBuffer.prototype.resize ArrayBuffer.prototype.transfer AsyncDisposableStack DisposableStack Error.isError
  Float16Array Intl.DurationFormat Intl.Segmenter Iterator Map.groupBy Map.prototype.getOrInsert Math.sumPrecise
  Object.groupBy Promise.try Promise.withResolvers RegExp.escape Set.prototype.difference Set.prototype.intersection
  Set.prototype.isDisjointFrom Set.prototype.isSubsetOf Set.prototype.isSupersetOf Set.prototype.symmetricDifference
  Set.prototype.union String.prototype.isWellFormed String.prototype.toWellFormed SuppressedError Temporal
  Uint8Array.fromBase64 Uint8Array.prototype.toBase64 AbortSignal.any CloseWatcher CompressionStream
  DecompressionStream Document.prototype.startViewTransition Element.prototype.checkVisibility
  Element.prototype.setHTMLUnsafe HTMLElement.prototype.showPopover HTMLElement.prototype.togglePopover
  HTMLDialogElement.prototype.requestClose Highlight Navigation Response.json Scheduler URL.canParse URL.parse
  URLPattern
`
  .trim()
  .split(/\s+/);

/** Takes it all away, and the methods that iterators have. */
const TAKE_AWAY = `(() => {
  const iterators = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));
  for (const name of Object.getOwnPropertyNames(iterators)) if (name !== "constructor") delete iterators[name];
  for (const path of ${JSON.stringify(NEWER)}) {
    const parts = path.split(".");
    const last = parts.pop();
    const owner = parts.reduce((object, part) => object?.[part], globalThis);
    if (owner !== undefined) delete owner[last];
  }
})();`;

/** Makes the pages and their workers find no more than the oldest supported browsers have. Syntax and styles stay as they are. */
export async function asOldest(context: BrowserContext): Promise<void> {
  await context.addInitScript(TAKE_AWAY);
  await context.route(/\/assets\/[\w-]*worker[\w-]*\.js$/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: TAKE_AWAY + (await response.text()) });
  });
}
