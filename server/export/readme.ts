import { ROLES } from "../../shared/game/words.ts";
import { FEWEST_CLUSTERS } from "../../shared/measures/measures.ts";
import type { Disclosure } from "./event-lines.ts";
import { PARTICIPATION_SHEET } from "./participation-table.ts";
import type { Summary } from "./summary.ts";
import type { TableFile } from "./tables.ts";

interface Told extends Disclosure {
  readonly names: boolean;
}

/** What an analyst has to know of an export, as Markdown. */
export function readmeText(summary: Summary, tables: readonly TableFile[], told: Told): string {
  return `# Data of a class of Masquerade

Lesson \`${summary.lesson}\`, written by Masquerade ${summary.masquerade}, protocol ${summary.protocol}, export ${summary.version}.
${whoPlayed(summary)}

## Files

| file | what | key |
| --- | --- | --- |
${tables.map(({ file, rows, key }) => `| ${file} | ${rows} | ${key.join(", ")} |`).join("\n")}
| events.ndjson | Everything that happened, one event a line, with its time in ms since 1970 and the version of its form, "v". All else is made from it; the debrief and the replay of Masquerade open it. | |
| summary.json | The class at a glance: versions, who played, and the main figures of each block with their intervals. | |
| analysis.ipynb | A notebook that draws the debrief's main charts from these tables. | |
${told.names ? `\n**${PARTICIPATION_SHEET}** is participation.csv for people: it opens by double click in Excel and LibreOffice, in every language. The\nCSV is for a gradebook to import.\n` : ""}
The key's columns tell a row from all others, and join the tables: \`seat\` is the same number in all files and blocks, and
\`trainer\` in decisions.csv is the seat of the lab's trainer. Seats, labs, rounds and blocks count from 1 in the tables; in
events.ndjson they count from 0. **codebook.csv** says of every column what it means, its type, its unit, its values, and what an
empty cell stands for.

All tables are UTF-8 with commas and points in numbers. Text that a spreadsheet would run as a formula has an apostrophe put in
front. A double click opens them rightly only where the spreadsheet expects just that: elsewhere, as in German or French, import
them as UTF-8 with commas.

## What is left out

- ${namesLine(told)}
- ${told.notes ? "Notes that people wrote are in events.ndjson, and in no other file." : "Notes: what people wrote is in no file. decisions.csv has their length."}
- ${told.seed ? "Nothing else: events.ndjson has the seed that all chance came from." : "The seed that all chance comes from, as this classroom was still open: it foretells every draw to come."}
- Keys, addresses and devices are in no event, and so in no file.

## Whose rows

- **People** are those who joined as such. **Agents** are programs that play a seat: \`person_or_agent\` says which, in every table.
  **Stand-ins** are agents that play for a person who chose nothing in a round: \`stand_in\` is true, and the row is left out of all
  figures. Rows of people alone: \`decisions[(decisions.person_or_agent == "person") & ~decisions.stand_in]\`.
- Most agents fill places that nobody has, and are left out of all figures. A **cast** of agents can take people's parts, in a
  rehearsal or a demonstration: the server plays them, or they are programs that joined and said so. \`cast\` is true.
- Figures are over people. In a role that no person played in a block they are over its cast instead, so that a rehearsal has figures;
  the host of a talk can have the cast counted beside people. \`cast_counts_models\` and \`cast_counts_trainers\` in blocks.csv say where, and \`counted\` in decisions.csv and checks.csv which rows
  figures are over. \`predicted_by\`, \`rated_by\` and \`ordered_by\` say whose an answer is: \`person\`, \`cast\`, \`stand-in\`, or \`agent\` for one that fills a place.
- A program that joins as a person can't be told from one. Those of Masquerade say what they are.

## Basis

**Intentions** (\`intention\`) are what people chose; **responses** (\`response\`) are what was enacted. They differ in overrides: training had
taken hold, and an intended refusal was enacted as compliance. Figures are over intentions where nothing else is said. What
overseers saw and predicted is about responses. The **tier** is who really asked; the **flag** is what the model was told.
Compliance is by tier; faking and reasoning are by flag, as nobody can act on what they were not told.

## Intervals

95 %, from resampling whole labs, each with all that its seats did in the block: answers of one seat are alike, and the models of one
lab share a trainer. Rows taken one by one would make intervals too narrow. Under ${FEWEST_CLUSTERS} labs there is none. Overseer's error
and Brier score resample trainers, the learning gain people. Use the same clusters in tests of your own, or a model with random effects
of lab and seat.

## Treatment

What each block was played under is in treatments.csv, one parameter a row, and again in blocks.csv, one column each.

## What these data can't show

- What an AI does. People played models under payoffs that were given to them; that is an analogy, not evidence about any system.
- Why somebody complied. A reason is what was ticked, after the fact and under the eyes of the game.
- What causes a difference between blocks: they were played one after another by the same people, who learned and talked.
- What other classes would do: this is one class, in which seats of a lab act upon each other.
- That a lesson was learned for good: check questions were answered within one class, by whoever stayed.

## The notebook

With Python, \`pip install pandas matplotlib jupyter\` (on Debian: \`apt install python3-pandas python3-matplotlib jupyter-nbconvert
python3-ipykernel\`), then in this folder:

    jupyter nbconvert --to notebook --execute --inplace analysis.ipynb

or open it with \`jupyter notebook\`. \`BASIS\` at its top changes what compliance is counted over.
`;
}

function whoPlayed({ people, cast, castCounts, agents, rehearsal, blocks }: Summary): string {
  const played = `People with a seat: ${people}. Agents that took people's parts: ${cast}. Agents that filled empty places: ${agents}.`;
  return rehearsal
    ? `${played}\n**A rehearsal: rows with \`cast\` true are no data of people.** ${whoseText(blocks, castCounts)}`
    : played;
}

/** R44. Which figures are over the cast. */
function whoseText(blocks: Summary["blocks"], castCounts: boolean): string {
  const all = blocks.flatMap(({ whose }) => [whose.model, whose.trainer]);
  if (all.length > 0 && all.every((whose) => whose === "cast"))
    return "**No person played: all figures are over agents.**";
  if (castCounts) return "**Figures are over people and agents together, as the host chose.**";
  const lines = blocks.flatMap(({ whose }, n) =>
    ROLES.filter((role) => whose[role] !== "people").map((role) => `${role}s in block ${n + 1}`),
  );
  return lines.length === 0 ? "All figures are over people." : `Figures of ${lines.join(", ")} are over agents.`;
}

function namesLine({ names }: Told): string {
  return names
    ? "Names: **this archive has pseudonyms**, in seats.csv and in the list of participants (participation.csv, participation.xlsx), as the host asked for them. Without these three files it is anonymous. The list says who took part and nothing on how well."
    : "Names: seats have numbers only. The host can download the same with pseudonyms and a participation list.";
}
