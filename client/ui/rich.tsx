import { Fragment, h } from "preact";

/** A sentence of the message file: what stands between **stars** is set in bold. */
export function Rich({ text }: { readonly text: string }) {
  const parts = text.split("**").map((part, i) => (i % 2 === 1 ? h("strong", null, part) : part));
  return h(Fragment, null, ...parts);
}
