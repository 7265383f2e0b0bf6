import { useState } from "preact/hooks";
import { LOBBY } from "../../text/host.ts";
import { Action } from "./action.tsx";

interface CopyLinkProps {
  readonly url: string;
  readonly kind?: "plain" | "quiet";
}

export function CopyLink({ url, kind = "quiet" }: CopyLinkProps) {
  const [copied, setCopied] = useState(false);
  // Without a secure address there is no clipboard; the code and the picture are enough.
  if (navigator.clipboard === undefined) return null;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(url);
      setCopied(true);
      setTimeout(() => setCopied(false), 2000);
    } catch {
      setCopied(false);
    }
  };
  return (
    <Action kind={kind} onPress={() => void copy()}>
      <span aria-live="polite">{copied ? LOBBY.copied : LOBBY.copyLink}</span>
    </Action>
  );
}
