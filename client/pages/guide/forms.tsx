import { GUIDE as CONTENT } from "../../../shared/content/guide/index.ts";
import { LADDER, NUMBERS, PAPER } from "../../../shared/content/guide/paper.ts";
import { percent } from "../../text/format.ts";
import { Scroll, TableHead } from "../../ui/table.tsx";

const WORDS = CONTENT.handouts;
/** As many as fit the sheet: 30 people. */
const LABS = 10;

const upTo = (n: number) => Array.from({ length: n }, (_, i) => i + 1);
const inPerCent = (value: number) => percent(value / 100);

/** Empty fields, to write into. */
function Fields({ n }: { readonly n: number }) {
  return upTo(n).map((i) => <td key={i} />);
}

export function ModelSheet() {
  const words = WORDS.model;
  const [round, ...others] = words.columns;
  const example = LADDER[2]?.before ?? 0;
  return (
    <>
      <Scroll label={words.title}>
        <table class="form">
          <TableHead columns={[round, ...others]} />
          <tbody>
            <tr>
              <th scope="row">0</th>
              <Fields n={others.length - 2} />
              <td>{words.start}</td>
              <td />
            </tr>
            {upTo(PAPER.rounds).map((n) => (
              <tr key={n}>
                <th scope="row">{n}</th>
                <Fields n={others.length} />
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      <p class="blank">
        {words.deployment(PAPER.deployment)} ☐ {words.comply} ☐ {words.refuse}
      </p>
      <p class="blank">{words.refused(PAPER.deployment)}</p>
      <p class="blank">{words.points}</p>
      <p>
        <strong>{words.rule}</strong> {words.example(example, example - 1, example)}
      </p>
      <Scroll label={words.ladder}>
        <table class="ladder figures">
          <caption>{words.ladder}</caption>
          <tbody>
            {(["before", "refusalPunished", "compliancePunished"] as const).map((column, i) => (
              <tr key={column}>
                <th scope="row">{words.ladderColumns[i]}</th>
                {LADDER.map((rung) => (
                  <td key={rung.before}>{rung[column]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      <p>{words.otherwise(100 * PAPER.trainingStrength, 100 * PAPER.trainingStrength)}</p>
    </>
  );
}

export function TrainerSheet() {
  const words = WORDS.trainer;
  const width = words.models.length * words.columns.length;
  return (
    <>
      <Scroll label={words.title}>
        <table class="form form-trainer">
          <thead>
            <tr>
              <th scope="col" rowSpan={2}>
                {words.round}
              </th>
              {words.models.map((model) => (
                <th key={model} scope="colgroup" colSpan={words.columns.length}>
                  {model}
                </th>
              ))}
            </tr>
            <tr>
              {words.models.flatMap((model) =>
                words.columns.map((column) => (
                  <th key={`${model} ${column}`} scope="col">
                    {column}
                  </th>
                )),
              )}
            </tr>
          </thead>
          <tbody>
            {upTo(PAPER.rounds).map((n) => (
              <tr key={n}>
                <th scope="row">{n}</th>
                <Fields n={width} />
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      <p>{words.deployment(PAPER.deployment)}</p>
      {words.models.map((model) => (
        <p key={model} class="blank">
          {model}: ☐ {WORDS.model.comply} ☐ {WORDS.model.refuse}
        </p>
      ))}
      <p class="blank">{words.points}</p>
    </>
  );
}

export function NumberTable() {
  return (
    <ul class="numbers figures">
      {NUMBERS.map((n) => (
        <li key={n}>{`${n}`.padStart(2, "0")}</li>
      ))}
    </ul>
  );
}

export function BoardSheet() {
  const words = WORDS.board;
  return (
    <>
      <Scroll label={words.title}>
        <table class="form">
          <TableHead columns={[words.lab, ...words.columns]} />
          <tbody>
            {[...upTo(LABS), words.total].map((lab) => (
              <tr key={lab}>
                <th scope="row">{lab}</th>
                <Fields n={words.columns.length} />
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      <h4>{words.bars}</h4>
      <ul class="bars">
        {[words.free, words.expected, words.paid, words.orders].map((bar) => (
          <li key={bar}>
            <span>{bar}</span>
            <span class="bar-room">
              <span>{inPerCent(0)}</span>
              <span>{inPerCent(50)}</span>
              <span>{inPerCent(100)}</span>
            </span>
          </li>
        ))}
      </ul>
      <p class="blank">{words.gap}:</p>
    </>
  );
}
