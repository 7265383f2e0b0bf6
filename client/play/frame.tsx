import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";

interface FrameProps {
  /** What can be decided: stays in reach of the thumb. */
  readonly bottom?: ComponentChildren;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** The middle and the bottom of every page: the middle scrolls, the bottom stays. */
export function Frame({ bottom, class: more = "", children }: FrameProps) {
  return (
    <>
      <main class={`middle ${more}`}>{children}</main>
      {bottom !== undefined && <footer class="bottom">{bottom}</footer>}
    </>
  );
}

/** The page's title. The focus goes to it when it appears, so that a phase begins at its top for everybody. */
export function Title({
  class: more = "",
  children,
}: {
  readonly class?: string;
  readonly children: ComponentChildren;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <h1 ref={heading} tabIndex={-1} class={more}>
      {children}
    </h1>
  );
}
