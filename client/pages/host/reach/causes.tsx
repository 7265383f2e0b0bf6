import { REACH_CONSOLE } from "../../../text/reach.ts";

interface CausesProps {
  /** Whether phones come by https, which a wrong clock keeps them from. */
  readonly secure: boolean;
  readonly onHotspot: () => void;
}

/** What keeps a phone from loading the page at all: then only the console is left to tell. */
export function Causes({ secure, onHotspot }: CausesProps) {
  const { network, firewall, guest, clock, old } = REACH_CONSOLE.causes;
  const causes = [network, firewall, guest, ...(secure ? [clock] : []), old];
  return (
    <div class="reach-causes">
      <h3>{REACH_CONSOLE.noneTitle}</h3>
      <dl>
        {causes.map(([cause, advice]) => (
          <div key={cause}>
            <dt>{cause}</dt>
            <dd>{advice}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="reach-link" onClick={onHotspot}>
        {REACH_CONSOLE.hotspot}
      </button>
    </div>
  );
}
