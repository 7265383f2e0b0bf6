import { type DestinationStream, destination, pino } from "pino";

/** Tells whoever runs the server what went wrong. */
export type Trouble = (message: string, error?: unknown) => void;
/** Writes down what happens in the ordinary course of things. Nothing that is secret or names a person may be among it. */
export type Note = (what: string, facts?: Readonly<Record<string, string | number>>) => void;

export interface Log {
  readonly trouble: Trouble;
  readonly note: Note;
}

/** Of an error, what is written in the program; other fields can hold what somebody sent. */
function onlyKnown(error: unknown): unknown {
  if (!(error instanceof Error)) return String(error);
  const { name, message, stack } = error;
  return { name, message, stack, ...("code" in error && { code: String(error.code) }) };
}

/**
 * A log of lines of JSON, each with its time, level and message.
 * @param level one of pino's, or `silent`
 * @param out the error output if missing: the other one is for people
 */
export function createLog(level: string, out: DestinationStream = destination({ dest: 2, sync: true })): Log {
  const base = { level, base: null, timestamp: () => `,"time":"${new Date().toISOString()}"` };
  const formatters = { level: (label: string) => ({ level: label }) };
  const logger = pino({ ...base, formatters, serializers: { error: onlyKnown } }, out);
  return {
    trouble: (message, error) => logger.error(error === undefined ? {} : { error }, message),
    note: (what, facts = {}) => logger.info(facts, what),
  };
}
