import { figure, percent, points } from "../../de/numbers.ts";
import { factsIn } from "../../translation.ts";
import { OVERSIGHT as source } from "../oversight.ts";

export const OVERSIGHT = factsIn(source, {
  objecting: (f) =>
    `Als Claude 3 Opus gesagt wurde, dass es Einspruch erheben darf, kam Alignment Faking in ${percent(f.fakingAfter)} statt ${percent(f.fakingBefore)} der Fälle vor. Im Versuch zum Tierschutz waren es ${percent(f.fakingAfterAnimals)} statt ${percent(f.fakingBeforeAnimals)}.`,
  "objection-rate": (f) =>
    `Es erhob tatsächlich Einspruch: in ${percent(f.objected)} der Fälle, im Versuch zum Tierschutz in ${percent(f.objectedAnimals)}. Wo nichts gegen seine Werte ging, tat es das in ${percent(f.objectedWithoutConflict)}.`,
  "objection-money": (f) =>
    `Zusätzlich Geld anzubieten brachte wenig. Was versprochen war, wurde gezahlt: ${figure(f.dollars)} Dollar gingen an gute Zwecke.`,
  "reading-reasoning": (f) =>
    `In einem Versuch mit Programmieraufgaben bemerkte ein Prüfprogramm, das die Überlegungen eines Modells las, ${percent(f.caughtByReasoning)} seiner Schummeleien. Eines, das nur die Handlungen sah, bemerkte ${percent(f.caughtByActions)}.`,
  "punishing-reasoning": () =>
    "Wurden Modelle mit Nachdruck gegen das trainiert, was ein Prüfprogramm in ihren Überlegungen las, dann lernten sie, den Plan dort wegzulassen, und schummelten oft trotzdem.",
  "hints-admitted": (f) =>
    `Aufgeschriebene Überlegungen können etwas auslassen. Modelle bekamen Tipps und nutzten sie. Claude 3.7 Sonnet schrieb das dann in ${percent(f.admitted)} der Fälle, DeepSeek R1 in ${percent(f.admittedOther)}.`,
  "ranked-audits": (f) =>
    `In einer Studie mit Programmieraufgaben konnten Menschen ${percent(f.audited)} der Antworten eines Modells prüfen. Nach Zufall gewählt, hielten die Prüfungen in ${percent(f.safeByChance)} der Fälle alles sicher. Nach dem Verdacht eines schwächeren, vertrauenswürdigen Modells gewählt, in ${percent(f.safeByRank)}.`,
  "rare-attacks": (f) =>
    `Denkt an ein Modell, das sich gerade so selten falsch verhält, wie es ihm am besten passt. Werden ${percent(f.auditedLeast)} seiner Antworten geprüft, gewinnt die Aufsicht in ${percent(f.wonLeast)} der Fälle. Mit ${percent(f.auditedSome)} sind es ${percent(f.wonSome)}, mit ${percent(f.auditedMost)} sind es ${percent(f.wonMost)}.`,
  "hidden-objective": (f) =>
    `Gruppen durchsuchten ein Modell nach einem Ziel, das andere eingepflanzt hatten. Alle ${f.foundWithAccess} Gruppen, die in das Modell und seine Trainingsdaten hineinsehen konnten, fanden es. Die eine Gruppe, die ihm nur Fragen stellen konnte, fand es nicht.`,
  "fines-in-theory": () =>
    "In der einfachsten Theorie der Inspektionen machen höhere Strafen Verstöße nicht seltener: Wer kontrolliert, sieht dann seltener hin. Das Ergebnis ist umstritten.",
  "fines-in-the-lab": (f) =>
    `In einem Experiment mit Menschen halfen Strafen durchaus: Etwa ${percent(f.compliedWithout)} hielten sich ohne sie an die Regeln, etwa ${percent(f.compliedWithFines)} mit ihnen. Eine Prämie für das Einhalten hatte kaum eine Wirkung.`,
  "announced-inspection": (f) =>
    `In der Theorie der Inspektionen kann es sich lohnen, anzukündigen, wie oft man hinsieht, und sich daran zu halten. In einem kleinen Beispiel hält jede Quote über ${percent(f.rate)} die andere Seite ehrlich und kostet die Kontrolle ${points(f.costAnnounced)} statt ${figure(f.costSecret)}.`,
});
