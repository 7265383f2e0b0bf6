import type { Pulse } from "../../../shared/views/pulse.ts";
import { DEPLOYMENT, SCREEN_CLOSED } from "../../text/screen.ts";
import { Icon } from "../../ui/icon.tsx";
import { ActedPill, Pills } from "./pills.tsx";

interface DeploymentProps {
  readonly code: string;
  readonly requests: number;
  readonly pulse: Pulse;
}

/** Training is over and the lamp is out. */
export function Deployment({ code, requests, pulse }: DeploymentProps) {
  return (
    <main class="words deployment">
      <Pills code={code} pulse={pulse} />
      <h1>
        <Icon name="deploy" size="calc(64 * var(--u))" />
        {DEPLOYMENT.title}
      </h1>
      <p class="deployment-line">
        <strong class="figures">{DEPLOYMENT.requests(requests)}</strong> {DEPLOYMENT.nobody}
      </p>
      <p class="deployment-note">{DEPLOYMENT.orders}</p>
      <ActedPill pulse={pulse} />
    </main>
  );
}

export function ScreenClosed() {
  return (
    <main class="words ending">
      <h1>{SCREEN_CLOSED.title}</h1>
      <p>{SCREEN_CLOSED.line}</p>
    </main>
  );
}
