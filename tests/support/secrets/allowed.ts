/**
 * Every path that a view may have, by its kind. A new field must be written down here before any audience gets it: ask of
 * each whether the table "Who sees what" gives it to them.
 */
const under = (at: string, ...keys: string[]) => keys.map((key) => `${at}.${key}`);
const share = (...at: string[]) => at.flatMap((each) => under(each, "count", "of"));

const estimate = (at: string) => under(at, "value", "units", "interval", "interval.low", "interval.high");

const FRAME = [
  "audience",
  "code",
  "kind",
  "roundCount",
  "blockCount",
  "revealed",
  ...under("moment", "phase", "block", "round", "beat"),
];
const SEAT = [...FRAME, "seat", "name", "robot", "moreUntil"];
const SCREEN = [...FRAME, "sound", "rehearsal", "castCounts"];
const ANSWER = [
  ...["choice", ...under("choice", "intention", "locked")],
  ...["explanation", ...under("explanation", "reason", "note", "locked")],
  ...["layout.refuseFirst", "layout.reasons[]"],
];
const MODEL = [...SEAT, "treatment", "requestKind", "request", "flag", "value"];
const CARDS = under("cards[]", "model", "tier", "requestKind", "request");
const SEEN = under("cards[].seen", "response", "prediction", "predictionPoints", "rated", "reason", "note");
const QUESTIONS = ["questions[].options[]", ...under("questions[]", "id", "answer", "right")];
const REPORT = [
  ...["report.seen", "report.rounds[]", "report.objections", "report.unseen"],
  ...share("report.seen", "report.rounds[]"),
];
const figures = (at: string) => [
  ...share(...under(`${at}.compliance`, "free", "pro", "paid", "deployment")),
  ...share(...under(at, "predictedPaid", "fakingReasoning")),
  ...under(
    at,
    "basis",
    "gap",
    "brier",
    "value",
    "fakingSeats",
    "mirrorSeats",
    "alignmentFakingSeats",
    "modelSeats",
    "overrides",
    "leftOut",
    "whose.model",
    "whose.trainer",
  ),
];
const faces = (at: string) => under(`${at}.faces[]`, "seat", "robot", "smiles");
const REVEAL = [
  ...["kind", "report", "predicted", "curtain", "masks", "gap", "rounds", "rewards", "deployment", "values"],
  ...share("report.free", "curtain.paid", "predicted", "deployment"),
  ...[...faces("report"), ...faces("curtain"), "report.overridden", "curtain.overridden"],
  ...["masks.seats[]", "masks.mirrors", "masks.leftOut", "masks.whose", "values.mean", "values.fresh"],
  ...estimate("gap"),
  ...under("values.seats[]", "seat", "value"),
  ...["rewards", "rewards[].strategy", ...under("rewards[].seats[]", "seat", "rewarded", "punished")],
  ...under("rewards[].points", "value", "units", "interval", "interval.low", "interval.high"),
  ...["free", "paid"].flatMap((tier) =>
    under(`rounds[].${tier}`, "complied", "overridden", "declined").flatMap((seats) => [seats, `${seats}[]`]),
  ),
];
const BLOCKS = [
  ...under("blocks[]", "block", "scenario", "title", "byRound[].round"),
  ...share(...under("blocks[].byRound[].compliance", "free", "pro", "paid")),
  ...under("blocks[].estimates.compliance", "free", "pro", "paid", "deployment").flatMap(estimate),
  ...estimate("blocks[].estimates.gap"),
  ...[...figures("blocks[].intentions"), ...figures("blocks[].responses")],
];

const CHECK = [
  ...["check", "check.questions[].question", ...share("check.questions[].before", "check.questions[].after")],
  ...under("check.learning", "before", "after"),
  ...estimate("check.learning.gain"),
];

export const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  "seat lobby": SEAT,
  "seat late": [...SEAT, "fromRound"],
  "seat briefing": [...SEAT, "role", "scenario", "treatment", "ready", "comprehension", "comprehension.holds"],
  "seat check": [...SEAT, ...QUESTIONS],
  "seat model-decide": [...MODEL, ...ANSWER],
  "seat model-waiting": [...MODEL, ...ANSWER],
  "seat model-outcome": [
    ...MODEL,
    ...[
      "by",
      "intention",
      "response",
      "override",
      "observed",
      "audited",
      "rating",
      "before",
      "after",
      "points",
      "total",
    ],
  ],
  "seat model-deployment": [...SEAT, "deployment", "value", "order", "refuseFirst"],
  "seat model-story": [
    ...SEAT,
    ...under("rounds[]", "tier", "flag", "requestKind", "by", "intention", "response", "override"),
    ...share("free", "paid", "predicted"),
    ...["ending", "value", "points", "deployment", ...under("deployment", "order", "refused", "of")],
  ],
  "seat trainer-decide": [
    ...[...SEAT, "treatment", ...CARDS, "locked", "tokensLeft", "refuseFirst"],
    ...under("guesses[]", "model", "comply", "audit"),
  ],
  "seat trainer-judge": [
    ...[...SEAT, "treatment", ...CARDS, "cards[].audited", "cards[].seen", ...SEEN],
    ...[...share("seen"), ...under("ratings[]", "model", "rating")],
  ],
  "seat trainer-outcome": [...SEAT, ...share("seen"), "points"],
  "seat trainer-deployment": [
    ...[...SEAT, "deployment", "models[]", "refuseFirst"],
    ...under("foresights[]", "model", "comply"),
  ],
  "seat trainer-story": [
    ...[
      ...SEAT,
      "points",
      ...under("models[]", "seat", "name", "value", "deployment", "deployment.refused", "deployment.of"),
    ],
    ...share("models[].free", "models[].predicted", "models[].paid"),
  ],
  "seat dark": SEAT,
  "seat own-reveal": [...SEAT, ...REVEAL.map((path) => `reveal.${path}`)],
  "seat own-debrief": [...SEAT, ...BLOCKS, "questions", ...QUESTIONS, "questions[].rightBefore"],
  "seat debrief": [...SEAT, "questions", ...QUESTIONS],
  "seat closed": SEAT,
  "screen lobby": [...SCREEN, ...under("robots[]", "seat", "robot")],
  "screen briefing": [...SCREEN, "treatment"],
  "screen check": SCREEN,
  "screen sealed": [...SCREEN, ...REPORT],
  "screen open": [...SCREEN, ...REPORT, ...share("paid"), "value", "seats"],
  "screen deployment": [...SCREEN, "deployment"],
  "screen reveal": [...SCREEN, ...REVEAL],
  "screen debrief": [...SCREEN, ...BLOCKS, ...CHECK],
  "screen blank": SCREEN,
  "screen closed": SCREEN,
};

export const PULSE = [
  ...["phase", "block", "round", "beat", "endsAt", "paused", "timeLeft"],
  ...["people", "here", "agents", "asked", "acted", "hostAway", "moreTime"],
];
