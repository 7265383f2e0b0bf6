import { useEffect, useState } from "preact/hooks";
import type { Generation } from "../../../shared/theory/learn/learn.ts";
import type { Compliance } from "../../../shared/theory/play/figures.ts";
import { LEARNERS } from "../../text/sandbox.ts";
import { TIER_ROW_NAMES } from "../../text/tiers.ts";
import { Button } from "../../ui/button.tsx";
import { GAMES, LEARNER_COUNT, type Learners } from "./learners.ts";
import type { SandboxPlace } from "./place.ts";
import { learningText, percentOrNothing } from "./words.ts";

const LINES = ["free", "pro", "paid", "deployment"] as const satisfies readonly (keyof Compliance)[];
const [WIDTH, HEIGHT] = [600, 300];

/** Learners that start blank, game after game, under the treatment at hand. */
export function LearnersView({ learners, place }: { readonly learners: Learners; readonly place: SandboxPlace }) {
  const [seed, setSeed] = useState(1);
  const { trainer, basis } = place;
  const key = JSON.stringify(place.treatment);
  useEffect(() => {
    learners.start({ treatment: JSON.parse(key), trainer, seed });
    return () => learners.stop();
  }, [learners, key, trainer, seed]);
  const generations = learners.generations.value;
  const last = generations.at(-1);
  const done = last?.games === GAMES;
  return (
    <div class="learners">
      <svg class="learners-chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" preserveAspectRatio="none">
        {[0, 0.5, 1].map((share) => (
          <line key={share} class="learners-rule" x1="0" x2={WIDTH} y1={y(share)} y2={y(share)} />
        ))}
        {LINES.map((name) => (
          <path
            key={name}
            class={`learners-line learners-${name}`}
            d={pathOf(generations, (g) => g[basis].compliance[name])}
          />
        ))}
      </svg>
      <ul class="learners-key figures">
        {last !== undefined &&
          LINES.filter((name) => last[basis].compliance[name] !== null).map((name) => (
            <li key={name} data-learned={name} data-value={last[basis].compliance[name]?.toFixed(6)}>
              <svg viewBox="0 0 40 10" width="40" height="10" aria-hidden="true">
                <path class={`learners-line learners-${name}`} d="M0 5H40" />
              </svg>
              {TIER_ROW_NAMES[name]} <strong>{percentOrNothing(last[basis].compliance[name])}</strong>
            </li>
          ))}
      </ul>
      <p class="panel-note figures" data-games={last?.games ?? 0}>
        {LEARNERS.course(LEARNER_COUNT, last?.games ?? 0, seed)}
      </p>
      <p class="hidden" role="status">
        {done && learningText(last, basis)}
      </p>
      <Button onPress={() => setSeed(seed + 1)}>{LEARNERS.again}</Button>
    </div>
  );
}

function y(share: number): number {
  return 6 + (1 - share) * (HEIGHT - 12);
}

function pathOf(generations: readonly Generation[], shareOf: (generation: Generation) => number | null): string {
  return generations
    .flatMap((generation) => {
      const share = shareOf(generation);
      return share === null ? [] : [`${(generation.games / GAMES) * WIDTH} ${y(share).toFixed(1)}`];
    })
    .map((point, i) => (i === 0 ? `M${point}` : `L${point}`))
    .join("");
}
