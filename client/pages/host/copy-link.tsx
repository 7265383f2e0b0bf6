import { useState } from "preact/hooks";
import { HOST_LOBBY } from "../../text/host.ts";
import { Action } from "./action.tsx";

interface CopyJoinLinkProps {
  readonly url: string;
  readonly kind?: "plain" | "quiet";
}

export function CopyJoinLink({ url, kind = "quiet" }: CopyJoinLinkProps) {
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
      <span aria-live="polite">{copied ? HOST_LOBBY.copied : HOST_LOBBY.copyLink}</span>
    </Action>
  );
}
