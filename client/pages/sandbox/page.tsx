import type { ReadonlySignal, Signal } from "@preact/signals";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import logo from "../../../assets/art/logo.svg";
import { SCENARIOS } from "../../../shared/content/scenarios/index.ts";
import { AGENT_TEXT } from "../../text/agents.ts";
import { SANDBOX } from "../../text/sandbox.ts";
import "../../ui/button.css";
import { MODEL_NAMES, TRAINER_NAMES } from "../../theory/players.ts";
import { Icon } from "../../ui/icon.tsx";
import { LanguageSwitch } from "../../ui/language-switch.tsx";
import { Select } from "../../ui/select.tsx";
import type { Computed } from "./computing.ts";
import { Controls } from "./controls.tsx";
import { Figures } from "./figures.tsx";
import { MapPanel } from "./map-panel.tsx";
import { placeOfScenario, type SandboxPlace } from "./place.ts";

interface SandboxProps {
  readonly place: Signal<SandboxPlace>;
  readonly unread: ReadonlySignal<readonly string[]>;
  readonly computed: Computed;
}

export function Sandbox({ place, unread, computed }: SandboxProps) {
  const [open, setOpen] = useState(false);
  const side = useRef<HTMLElement>(null);
  const main = useRef<HTMLElement>(null);
  const here = place.value;
  // What the drawer's sliders change stays in sight above it.
  useLayoutEffect(() => {
    if (!open) return;
    main.current?.scrollIntoView();
    side.current?.focus({ preventScroll: true });
  }, [open]);
  const go = (next: SandboxPlace) => {
    place.value = next;
  };
  return (
    <div class="sandbox">
      <header class="head">
        <img src={logo} alt="" width="40" height="40" />
        <h1>{SANDBOX.title}</h1>
        <LanguageSwitch />
        <Select
          label={SANDBOX.scenario}
          class="pick-scenario"
          value={here.scenario}
          options={SCENARIOS.map(({ id, title }) => [id, title])}
          onPick={(id) => go(placeOfScenario(id, here))}
        />
        <p class="lead">{SANDBOX.lead}</p>
        <span class="head-icon">
          <Icon name="agent" />
        </span>
        <Select
          label={SANDBOX.model}
          value={here.model}
          options={MODEL_NAMES.map((name) => [name, name === "best" ? SANDBOX.bestResponse : AGENT_TEXT[name].name])}
          onPick={(model) => go({ ...here, model })}
        />
        <Select
          label={SANDBOX.trainer}
          value={here.trainer}
          options={TRAINER_NAMES.map((name) => [name, AGENT_TEXT[name].name])}
          onPick={(trainer) => go({ ...here, trainer })}
        />
      </header>
      <aside
        id="controls"
        ref={side}
        tabIndex={-1}
        class={open ? "side side-open" : "side"}
        aria-label={SANDBOX.controls}
        onKeyDown={(event) => {
          if (event.key === "Escape") setOpen(false);
        }}
      >
        <Controls place={here} onGo={go} />
      </aside>
      <main class="main" ref={main} aria-busy={computed.busy.value}>
        {unread.value.length > 0 && (
          <p class="notice" role="status">
            {SANDBOX.unread([...new Set(unread.value)])}
          </p>
        )}
        {computed.failed.value && (
          <p class="notice" role="alert">
            {SANDBOX.failed}
          </p>
        )}
        <Figures
          outcome={computed.outcome.value}
          basis={here.basis}
          tokensSpent={here.model === "best" && here.trainer === "auditor" && here.treatment.auditTokens > 0}
          fresh={here.treatment.carryOver === "off"}
          onBasis={(basis) => go({ ...here, basis })}
        />
        <MapPanel place={here} grid={computed.grid.value} learners={computed.learners} onGo={go} />
      </main>
      <div class="drawer-bar">
        <button
          type="button"
          class="button button-main"
          aria-expanded={open}
          aria-controls="controls"
          onClick={() => setOpen(!open)}
        >
          {open ? SANDBOX.hideControls : SANDBOX.controls}
        </button>
      </div>
    </div>
  );
}
