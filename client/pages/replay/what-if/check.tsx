import { useState } from "preact/hooks";
import type { RecordedBlock, Recording } from "../../../../shared/replay/recording.ts";
import { CLASS_FIGURES, isExpected, spreadOf } from "../../../../shared/theory/fit/what-if.ts";
import { REPLAY } from "../../../text/replay.ts";
import { WHAT_IF } from "../../../text/what-if.ts";
import { Select } from "../../../ui/select.tsx";
import { choicesIn, countModelSeats, figuresIn } from "./answer.ts";
import { Result } from "./result.tsx";
import { useAnswer } from "./use-answer.ts";

interface WhatIfCheckProps {
  readonly source: RecordedBlock;
  readonly recording: Recording;
}

/** What the fit of one block foretells of another that was really played, beside what happened there. */
export function WhatIfCheck({ source, recording }: WhatIfCheckProps) {
  const others = recording.blocks.filter((block) => block !== source);
  const [picked, setPicked] = useState<number | null>(null);
  const target = others.find(({ number }) => number === picked) ?? others.find(isAfter(source)) ?? others[0];
  return (
    <section class="check" aria-labelledby="check-title">
      <h2 id="check-title">{WHAT_IF.check}</h2>
      {target === undefined ? (
        <p>{WHAT_IF.oneBlock}</p>
      ) : (
        <>
          {others.length > 1 && (
            <Select
              label={WHAT_IF.against}
              value={String(target.number)}
              options={others.map(({ number, title }) => [String(number), REPLAY.blockOf(number + 1, title)])}
              onPick={(number) => setPicked(Number(number))}
            />
          )}
          <Checked source={source} target={target} recording={recording} />
        </>
      )}
    </section>
  );
}

function isAfter({ number }: RecordedBlock): (block: RecordedBlock) => boolean {
  return (block) => block.number > number;
}

function Checked({ source, target, recording }: WhatIfCheckProps & { readonly target: RecordedBlock }) {
  const seats = countModelSeats(target.played);
  const { answer, busy, failed } = useAnswer({
    seen: { treatment: source.treatment, choices: choicesIn(source.played) },
    treatment: target.treatment,
    seats,
    seed: recording.seed,
  });
  if (failed) return <p role="status">{WHAT_IF.failed}</p>;
  if (answer === null || busy) return <p role="status">{WHAT_IF.computing}</p>;
  if (answer.classes.length === 0) return <p role="status">{WHAT_IF.nobody}</p>;
  const real = figuresIn(target.played);
  const judged = CLASS_FIGURES.flatMap((figure) => {
    const [spread, value] = [spreadOf(answer.classes, figure), real[figure]];
    return spread === null || value === null ? [] : [isExpected(spread, value)];
  });
  const inside = judged.filter((each) => each).length;
  const finding = inside === judged.length ? WHAT_IF.allInside(inside) : WHAT_IF.someInside(inside, judged.length);
  return (
    <>
      <p class="answer" role="status">
        {finding}
      </p>
      <Result
        title={WHAT_IF.checked(target.number + 1, source.number + 1)}
        note={WHAT_IF.checkNote(answer.classes.length, seats)}
        finding={finding}
        classes={answer.classes}
        real={real}
        isCheck
      />
    </>
  );
}
