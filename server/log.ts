import { type DestinationStream, destination, pino } from "pino";

/** Logs what went wrong, for the person who runs the server. */
export type LogError = (message: string, error?: unknown) => void;
/** Logs what happens in ordinary operation. Nothing secret may be in it, and nothing that names a person. */
export type LogInfo = (what: string, facts?: Readonly<Record<string, string | number>>) => void;

export interface Logger {
  readonly error: LogError;
  readonly info: LogInfo;
}

/** The fields of an error that hold only what is written in the program; others can hold what a client sent. */
function safeFields(error: unknown): unknown {
  if (!(error instanceof Error)) return String(error);
  const { name, message, stack } = error;
  return { name, message, stack, ...("code" in error && { code: String(error.code) }) };
}

/**
 * A log of lines of JSON, each with its time, level and message.
 * @param level one of pino's, or `silent`
 * @param out the error output if missing: the other one is for people
 */
export function createLogger(level: string, out: DestinationStream = destination({ dest: 2, sync: true })): Logger {
  const base = { level, base: null, timestamp: () => `,"time":"${new Date().toISOString()}"` };
  const formatters = { level: (label: string) => ({ level: label }) };
  const logger = pino({ ...base, formatters, serializers: { error: safeFields } }, out);
  return {
    error: (message, error) => logger.error(error === undefined ? {} : { error }, message),
    info: (what, facts = {}) => logger.info(facts, what),
  };
}
