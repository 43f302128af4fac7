/** pino's call shape: fields first, then a sentence. */
export interface SandboxLogger {
  warn(fields: Readonly<Record<string, unknown>>, message: string): void;
  error(fields: Readonly<Record<string, unknown>>, message: string): void;
}
