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

- **Stand-ins** play for a person who chose nothing in a round: \`stand_in\` is true. **Agents** fill places that no person has:
  \`person_or_agent\` is \`agent\`. Leave both out, as all figures here do:
  \`decisions[(decisions.person_or_agent == "person") & ~decisions.stand_in]\`. A trainer's predictions and ratings have whose
  they are in columns of their own, \`predicted_by\` and \`rated_by\`.
- A **cast** of agents can take people's parts, in a rehearsal or a demonstration: \`cast\` is true. Where no person played a
  role in a block, its cast counts as people there, so that a rehearsal has figures; else as agents. To be sure of people, leave out all rows
  with \`cast\` true.

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

function whoPlayed({ people, cast, agents }: Summary): string {
  const played = `People: ${people}. Agents in their place: ${agents}.`;
  return cast === 0 ? played : `${played} A cast took people's parts: ${cast}. **Its rows are no data of people.**`;
}

function namesLine({ names }: Told): string {
  return names
    ? "Names: **this archive has pseudonyms**, in seats.csv and in the list of participants (participation.csv, participation.xlsx), as the host asked for them. Without these three files it is anonymous. The list says who took part and nothing on how well."
    : "Names: seats have numbers only. The host can download the same with pseudonyms and a participation list.";
}
