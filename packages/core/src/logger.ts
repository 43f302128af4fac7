type Log = (fields: Readonly<Record<string, unknown>>, message: string) => void;

/** Structured logger in pino's call shape. */
export interface Logger {
  readonly info: Log;
  readonly warn: Log;
  readonly error: Log;
}
