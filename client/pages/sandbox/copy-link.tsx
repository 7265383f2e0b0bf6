import { useState } from "preact/hooks";
import { SANDBOX } from "../../text/sandbox.ts";
import { Button } from "../../ui/button.tsx";
import { encode, type SandboxPlace } from "./place.ts";

/** Puts the link to this place on the clipboard; where the browser won't, shows it, ready to be copied by hand. */
export function CopySandboxLink({ place }: { readonly place: SandboxPlace }) {
  const [state, setState] = useState<{ readonly link: string; readonly copied: boolean } | null>(null);
  const link = `${location.origin}${location.pathname}#${encode(place)}`;
  const current = state !== null && state.link === link ? state : null;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link);
      setState({ link, copied: true });
    } catch {
      setState({ link, copied: false });
    }
  };
  return (
    <>
      <Button onPress={() => void copy()}>{SANDBOX.copy}</Button>
      <span class="copied" role="status">
        {current?.copied && SANDBOX.copied}
      </span>
      {current !== null && !current.copied && (
        <label class="copy-by-hand">
          {SANDBOX.copyThis}
          <input readOnly value={link} onFocus={({ currentTarget }) => currentTarget.select()} />
        </label>
      )}
    </>
  );
}
