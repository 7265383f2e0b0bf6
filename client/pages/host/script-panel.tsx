import { SAY } from "../../text/host.ts";
import { Icon } from "../../ui/icon.tsx";

/** What to say to the class in this very phase. */
export function ScriptPanel({ line }: { readonly line: string | null }) {
  if (line === null) return null;
  return (
    <section class="say" aria-labelledby="say-title">
      <h2 id="say-title">
        <Icon name="note" size={20} />
        {SAY.title}
      </h2>
      <p>{SAY.quoted(line)}</p>
    </section>
  );
}
