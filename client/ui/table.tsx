import type { ComponentChildren } from "preact";

interface ScrollProps {
  readonly label: string;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** Room for what may be larger than the page leaves it. */
export function Scroll({ label, class: name = "scroll", children }: ScrollProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area has to be reached by keyboard.
    <section class={name} tabIndex={0} aria-label={label}>
      {children}
    </section>
  );
}

/** The head of a table: a row with the names of its columns, each its own. */
export function TableHead({ columns }: { readonly columns: readonly string[] }) {
  return (
    <thead>
      <tr>
        {columns.map((column) => (
          <th key={column} scope="col">
            {column}
          </th>
        ))}
      </tr>
    </thead>
  );
}
