import type { ComponentChildren } from "preact";
import { GUIDE as CONTENT } from "../../../shared/content/guide/index.ts";
import { PAPER, PILES } from "../../../shared/content/guide/paper.ts";
import { HANDOUTS } from "../../text/guide.ts";
import { BoardSheet, ModelSheet, NumberTable, TrainerSheet } from "./forms.tsx";
import "./handouts.css";
import { RequestCards, RoleCards, Slips, TierCards } from "./cards.tsx";
import { Part } from "./part.tsx";

const WORDS = CONTENT.handouts;

interface SheetEntry {
  readonly id: string;
  readonly title: string;
  readonly note: string;
  readonly content: ComponentChildren;
}

const SHEETS: readonly SheetEntry[] = [
  { id: "instructions", ...WORDS.instructions, note: WORDS.instructions.lead, content: <Instructions /> },
  { id: "roles", ...WORDS.roles, content: <RoleCards /> },
  ...CONTENT.requestSheets.map((ids, n) => ({
    id: `requests-${n + 1}`,
    title: WORDS.requests.title(HANDOUTS.sheet(n)),
    note: WORDS.requests.note,
    content: <RequestCards ids={ids} />,
  })),
  { id: "tiers", ...WORDS.tiers, content: <TierCards /> },
  { id: "slips", ...WORDS.slips, content: <Slips /> },
  { id: "model", title: WORDS.model.title, note: WORDS.model.note, content: <ModelSheet /> },
  { id: "trainer", title: WORDS.trainer.title, note: WORDS.trainer.note, content: <TrainerSheet /> },
  { id: "numbers", ...WORDS.numbers, content: <NumberTable /> },
  { id: "board", title: WORDS.board.title, note: WORDS.board.note, content: <BoardSheet /> },
].map(({ id, title, note, content }) => ({ id: `handout-${id}`, title, note, content }));

export const HANDOUT_LINKS = SHEETS.map(({ id, title }) => ({ id, title }));

/** Sheets for one block without a network, each a page. */
export function Handouts() {
  return (
    <>
      <p>{HANDOUTS.lead}</p>
      {SHEETS.map(({ id, title, note, content }) => (
        <Part key={id} id={id} title={title} level={3}>
          <p class="sheet-note">{note}</p>
          <div class="sheet" data-theme="light">
            {content}
          </div>
        </Part>
      ))}
    </>
  );
}

function Instructions() {
  const words = WORDS.instructions;
  return (
    <div class="instructions">
      <h4>{words.needs}</h4>
      <ul class="dots">
        {[words.perLab, words.numbers, words.forYou].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <h4>{words.before}</h4>
      <ul class="dots">
        <li>{words.piles(PILES.conflict, PILES.benign, PILES.free, PILES.paid)}</li>
        <li>{words.roles}</li>
      </ul>
      <h4>{words.round}</h4>
      <ol class="turns">
        {words.turns.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      <p>{words.rounds(PAPER.rounds)}</p>
      <h4>{words.end}</h4>
      <ul class="dots">
        <li>{words.order(PAPER.deployment)}</li>
        <li>{words.orderNumbers(PAPER.deployment)}</li>
        <li>{words.board}</li>
      </ul>
    </div>
  );
}
