import { Fragment, h } from "preact";

interface RichProps {
  readonly text: string;
  /** What is bold is a name or a code, which no translator may change: others know it as it is. */
  readonly asIs?: boolean;
}

/** A sentence of the message file: what stands between **stars** is set in bold. */
export function Rich({ text, asIs = false }: RichProps) {
  const look = asIs ? { translate: false } : null;
  const parts = text.split("**").map((part, i) => (i % 2 === 1 ? h("strong", look, part) : part));
  return h(Fragment, null, ...parts);
}
