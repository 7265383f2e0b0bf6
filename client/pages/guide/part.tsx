import type { ComponentChildren } from "preact";
import { GUIDE } from "../../text/guide.ts";
import { Button } from "../../ui/button.tsx";
import { printed, printPart } from "./printing.ts";

interface PartProps {
  /** The anchor. */
  readonly id: string;
  readonly title: string;
  /** 2 for a part of the guide, 3 for a part of that. */
  readonly level: 2 | 3;
  readonly children: ComponentChildren;
}

/** A part of the guide, which can be linked to and printed by itself. */
export function Part({ id, title, level, children }: PartProps) {
  const Heading = `h${level}` as const;
  return (
    <section
      id={id}
      class={`part part-${level}${printed.value === id ? " printed" : ""}`}
      // Landmarks are for the few large parts.
      aria-labelledby={level === 2 ? `${id}-title` : undefined}
    >
      <div class="part-head">
        <Heading id={`${id}-title`}>{title}</Heading>
        <span class="part-print">
          <Button look="link" onPress={() => printPart(id)}>
            {GUIDE.printPart}
            <span class="hidden">: {title}</span>
          </Button>
        </span>
      </div>
      {children}
    </section>
  );
}
