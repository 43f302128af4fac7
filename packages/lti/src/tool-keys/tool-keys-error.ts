/** The keys of a tool could not be read: its key set URL did not answer, or not with a key set. */
export class ToolKeysError extends Error {
  override readonly name = 'ToolKeysError';
  readonly code = 'ERR_TOOL_KEYS_UNAVAILABLE';

  constructor(options?: ErrorOptions) {
    super("The tool's keys cannot be read.", options);
  }
}
