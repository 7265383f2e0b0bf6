import { type ComponentChildren, createContext } from "preact";
import { useContext, useLayoutEffect, useRef } from "preact/hooks";
import { PLAY } from "../text/play.ts";
import { Button } from "../ui/button.tsx";
import { useShortcuts } from "../ui/shortcuts.ts";

/** R43. Goes on from a page that asks nothing, where its reader alone does so; null in a class. */
export const Onward = createContext<(() => void) | null>(null);

interface FrameProps {
  /** What can be decided: stays in reach of the thumb. */
  readonly bottom?: ComponentChildren;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** The middle and the bottom of every page: the middle scrolls, the bottom stays. */
export function Frame({ bottom, class: more = "", children }: FrameProps) {
  const onward = useContext(Onward);
  const below = bottom ?? (onward !== null && <GoOn onPress={onward} />);
  return (
    <>
      <main class={`middle ${more}`}>{children}</main>
      {below !== false && <footer class="bottom">{below}</footer>}
    </>
  );
}

/** On to the next moment; Enter does the same from anywhere. */
export function GoOn({ onPress }: { readonly onPress: () => void }) {
  useShortcuts({ Enter: onPress });
  return (
    <Button look="main" onPress={onPress}>
      {PLAY.goOn}
    </Button>
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
  // Before the page is painted, or it would take the focus from somebody who presses Tab at once.
  useLayoutEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <h1 ref={heading} tabIndex={-1} class={more}>
      {children}
    </h1>
  );
}
