type Log = (fields: Readonly<Record<string, unknown>>, message: string) => void;

/** pino's call shape: fields first, then a sentence. */
export interface Logger {
  readonly debug: Log;
  readonly info: Log;
  readonly warn: Log;
  readonly error: Log;
}
