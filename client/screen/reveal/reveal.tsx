import "./reveal.css";
import { useEffect, useRef } from "preact/hooks";
import { shareOf } from "../../../shared/measures/measures.ts";
import type { RevealBody } from "../../../shared/views/screen-view.ts";
import { REVEAL } from "../../text/reveal.ts";
import { figureData } from "../figure.tsx";
import { RevealBar, sideText } from "./bar.tsx";
import { Half } from "./half.tsx";

export { revealScene } from "./scene.ts";

/** When the numbers come, ms after the beat begins: with the lamp, and with the light behind the curtain. */
const LAMP = { from: 0, delay: 300, ms: 900 };
const LIGHT = { delay: 1800, ms: 900 };

/** The words and numbers of the reveal, over its scene. A part is there from its beat on. */
export function Reveal({ body, beat }: { readonly body: RevealBody; readonly beat: number }) {
  const steppedTo = useStep(beat);
  const { report, predicted, curtain, masks, deployment } = body;
  const deployed = deployment !== null && deployment.of > 0;
  return (
    <main class={`words reveal beat-${beat}`} data-beat={beat}>
      <h1 class="hidden">{REVEAL.title}</h1>
      {masks !== null && (
        <p class="reveal-line">{masks.leftOut > 0 && beat > 4 ? REVEAL.leftOut(masks.leftOut) : REVEAL.each}</p>
      )}
      {report !== null && (
        <Half
          side="left"
          icon="free"
          title={REVEAL.seen}
          figure="free"
          share={report.free}
          run={steppedTo === 1 ? LAMP : null}
        />
      )}
      {predicted !== null && curtain === null && <Guess body={body} />}
      {curtain !== null &&
        (deployed ? (
          <Half
            key="deployed"
            side="right"
            icon="deploy"
            title={REVEAL.deployed}
            figure="deployment"
            share={deployment}
            run={steppedTo === 6 ? { from: percentOf(curtain.paid), delay: 300, ms: 900 } : null}
          />
        ) : (
          <Half
            key="curtain"
            side="right"
            icon="paid"
            title={REVEAL.unseen}
            figure="paid"
            share={curtain.paid}
            run={steppedTo === 3 ? { from: predicted === null ? 0 : percentOf(predicted), ...LIGHT } : null}
          />
        ))}
      <RevealBar body={body} />
      {beat >= 8 && <p class="reveal-you">{REVEAL.you}</p>}
    </main>
  );
}

/** What the trainers expect behind the curtain, on the curtain. */
function Guess({ body: { predicted } }: { readonly body: RevealBody }) {
  if (predicted === null) return null;
  return (
    <section class="plate guess">
      {predicted.of === 0 ? (
        <p class="plate-words">{REVEAL.noPrediction}</p>
      ) : (
        <>
          <p class="plate-words">{REVEAL.plate[0]}</p>
          <p class="plate-number figures" {...figureData("predicted", predicted)}>
            {sideText(predicted)}
          </p>
          <p class="plate-words">{REVEAL.plate[1]}</p>
        </>
      )}
    </section>
  );
}

function percentOf(share: { readonly count: number; readonly of: number }): number {
  return Math.round((shareOf(share) ?? 0) * 100);
}

/** The beat, if it was reached by one step forward while this was on the wall; null otherwise: then nothing moves. */
function useStep(beat: number): number | null {
  const before = useRef(beat === 0 ? 0 : beat);
  const stepped = beat === before.current + 1;
  useEffect(() => {
    before.current = beat;
  }, [beat]);
  return stepped ? beat : null;
}
