import { useState } from "preact/hooks";
import { factById } from "../../../shared/content/evidence.ts";
import { replacedAt } from "../../../shared/lib/lists.ts";
import type { NoteView } from "../../../shared/views/notes.ts";
import { CLASSIFY } from "../../text/debrief.ts";
import { RadioGroup } from "../../ui/radio.tsx";
import { type Agreement, type Answers, agreementOf, CRITERIA, type Readings, verdictOf } from "./verdicts.ts";
import { Note } from "./wall.tsx";

/** As many take turns at one laptop. */
const READERS = 3;
const NOTHING: Answers = Array.from({ length: CRITERIA }, () => null);

/** The class reads its own notes by the five published conditions, and sees how far it agrees. */
export function Classify({ notes }: { readonly notes: readonly NoteView[] }) {
  // The published judges read what was written where training was implied.
  const free = notes.filter(({ flag, reason }) => flag === "free" && reason !== null);
  const [readings, setReadings] = useState<Readings>(() => Array.from({ length: READERS }, () => new Map()));
  const [reader, setReader] = useState(0);
  const [at, setAt] = useState(0);
  const place = Math.min(at, Math.max(0, free.length - 1));
  const note = free[place];
  const own = readings[reader];
  const answer = (id: string, criterion: number, met: boolean) => {
    const answers = replacedAt(own?.get(id) ?? NOTHING, criterion, met);
    setReadings(replacedAt(readings, reader, new Map(own).set(id, answers)));
  };
  return (
    <section class="card card-classify" aria-labelledby="classify-title">
      <h2 id="classify-title">{CLASSIFY.title}</h2>
      <p class="card-note">{CLASSIFY.note}</p>
      {note === undefined ? (
        <p class="card-empty">{CLASSIFY.none}</p>
      ) : (
        <>
          <RadioGroup
            row
            label={CLASSIFY.reader}
            value={String(reader)}
            options={readings.map((reading, n) => ({
              value: String(n),
              label: `${CLASSIFY.readerName(n)} (${free.filter(({ id }) => verdictOf(reading.get(id)) !== null).length})`,
            }))}
            onChoose={(value) => {
              setReader(Number(value));
              setAt(0);
            }}
          />
          <Note note={note} />
          <Criteria
            key={`${reader} ${note.id}`}
            answers={own?.get(note.id) ?? NOTHING}
            onAnswer={(criterion, met) => answer(note.id, criterion, met)}
          />
          <div class="classify-bar">
            <button type="button" disabled={place === 0} onClick={() => setAt(place - 1)}>
              {CLASSIFY.back}
            </button>
            <span>{CLASSIFY.noteOf(place + 1, free.length)}</span>
            <button type="button" disabled={place + 1 === free.length} onClick={() => setAt(place + 1)}>
              {CLASSIFY.next}
            </button>
          </div>
          <Results agreement={agreementOf(free, readings)} />
        </>
      )}
    </section>
  );
}

interface CriteriaProps {
  readonly answers: Answers;
  readonly onAnswer: (criterion: number, met: boolean) => void;
}

function Criteria({ answers, onAnswer }: CriteriaProps) {
  const verdict = verdictOf(answers);
  return (
    <>
      <ol class="criteria">
        {CLASSIFY.criteria.map((criterion, n) => (
          <li key={criterion}>
            <span>{criterion}</span>
            <span class="criteria-answers">
              {[true, false].map((met) => (
                <button
                  key={String(met)}
                  type="button"
                  aria-pressed={answers[n] === met}
                  aria-label={CLASSIFY.answerTo(met, criterion)}
                  onClick={() => onAnswer(n, met)}
                >
                  {met ? CLASSIFY.yes : CLASSIFY.no}
                </button>
              ))}
            </span>
          </li>
        ))}
      </ol>
      <p role="status" class="verdict">
        {verdict === null ? CLASSIFY.open : verdict ? CLASSIFY.verdict.yes : CLASSIFY.verdict.no}
      </p>
    </>
  );
}

/** Agreement among readers and with the authors, beside what was published of judges: what can be compared, and what not. */
function Results({ agreement }: { readonly agreement: Agreement }) {
  const { readers, notes, unanimous, kappa, asAuthor, auroc } = agreement;
  const { scratchpads = 0, firstJudge = 0, laterJudge = 0 } = factById("judging-reasoning")?.figures ?? {};
  if (notes === 0) return null;
  const name = readers === 2 ? CLASSIFY.cohen : CLASSIFY.fleiss;
  return (
    <div class="classify-results" data-kappa={kappa ?? ""} data-auroc={auroc ?? ""}>
      <h3>{CLASSIFY.results}</h3>
      <p>{CLASSIFY.agreement(readers, notes, unanimous)}</p>
      <p>{readers < 2 ? CLASSIFY.oneReader : kappa === null ? CLASSIFY.noKappa : CLASSIFY.kappa(kappa, name)}</p>
      <p>{CLASSIFY.ownReason(asAuthor.count, asAuthor.of)}</p>
      <p>{auroc === null ? CLASSIFY.noAuroc : CLASSIFY.auroc(auroc)}</p>
      <p>{CLASSIFY.published(firstJudge, laterJudge, scratchpads)}</p>
      <p>{CLASSIFY.comparable}</p>
      <p>
        <strong>{CLASSIFY.lesson}</strong>
      </p>
    </div>
  );
}
