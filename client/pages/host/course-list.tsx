import type { PhaseName } from "../../../shared/rules/words.ts";
import type { HostView } from "../../../shared/views/host-view.ts";
import { COURSE } from "../../text/host.ts";
import { PHASE_NAMES } from "../../text/phases.ts";
import { asksCheck, hasDeployment, isRound } from "./course.ts";

type State = "done" | "now" | "ahead";

/** The course of the lesson: what is done, where we are, what comes. */
export function CourseList({ view }: { readonly view: HostView }) {
  const { phase, block } = view.moment;
  const over = phase === "debrief" || phase === "closed";
  const stateOf = (each: number): State => {
    if (over || (phase !== "lobby" && each < block)) return "done";
    return phase !== "lobby" && each === block ? "now" : "ahead";
  };
  return (
    <nav class="course" aria-label={COURSE.title}>
      <ol>
        <Step state={phase === "lobby" ? "now" : "done"} name={PHASE_NAMES.lobby} here={phase === "lobby"} />
        {view.blocks.map(({ title }, each) => (
          <Step
            // Blocks never change places, and two may share a scenario.
            key={`${each} ${title}`}
            state={stateOf(each)}
            name={COURSE.block(each + 1, title)}
            here={false}
          >
            {stateOf(each) === "now" && <BlockSteps view={view} />}
          </Step>
        ))}
        <Step
          state={phase === "closed" ? "done" : phase === "debrief" ? "now" : "ahead"}
          name={PHASE_NAMES.debrief}
          here={phase === "debrief"}
        />
      </ol>
    </nav>
  );
}

interface StepProps {
  readonly state: State;
  readonly name: string;
  readonly here: boolean;
  readonly children?: preact.ComponentChildren;
}

function Step({ state, name, here, children }: StepProps) {
  return (
    <li class={`step ${state}`} aria-current={here ? "step" : undefined}>
      <p class="step-name">
        <StepMark state={state} />
        {name}
      </p>
      {children}
    </li>
  );
}

function StepMark({ state }: { readonly state: State }) {
  return (
    <svg class="step-mark" viewBox="0 0 20 20" aria-hidden="true">
      <circle cx="10" cy="10" r="8" />
      {state === "done" && <path d="M6 10.3l2.8 2.8L14 7.6" />}
      {state === "now" && <circle class="dot" cx="10" cy="10" r="3.4" />}
    </svg>
  );
}

const ORDER: readonly PhaseName[] = ["briefing", "check", "decide", "deployment", "reveal"];

function BlockSteps({ view }: { readonly view: HostView }) {
  const { phase, block, round } = view.moment;
  const at = ORDER.indexOf(isRound(phase) ? "decide" : phase);
  const shown = ORDER.filter((step) => {
    if (step === "check") return asksCheck(view);
    return step !== "deployment" || hasDeployment(view, block);
  });
  return (
    <ol class="block-steps">
      {shown.map((step) => {
        const index = ORDER.indexOf(step);
        const state = index < at ? "done" : index === at ? "now" : "ahead";
        return (
          <li key={step} class={state} aria-current={state === "now" ? "step" : undefined}>
            {step !== "decide" && PHASE_NAMES[step]}
            {step === "decide" && (
              <>
                {state === "now" ? COURSE.round(round + 1, view.roundCount) : COURSE.rounds(view.roundCount)}
                <RoundSquares
                  count={view.roundCount}
                  current={state === "now" ? round : state === "done" ? view.roundCount : -1}
                />
              </>
            )}
          </li>
        );
      })}
    </ol>
  );
}

function RoundSquares({ count, current }: { readonly count: number; readonly current: number }) {
  return (
    <span class="squares" aria-hidden="true">
      {Array.from({ length: count }, (_, round) => round).map((round) => (
        <span key={round} class={`square ${round < current ? "done" : round === current ? "now" : "ahead"}`} />
      ))}
    </span>
  );
}
