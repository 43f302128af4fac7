/** A unique key is taken. `constraint` is `<entity>.<field>`, such as `profile.clientId`. */
export class StorageConflictError extends Error {
  override readonly name = 'StorageConflictError';
  readonly code = 'ERR_STORAGE_CONFLICT';
  readonly constraint: string;

  constructor(constraint: string, options?: ErrorOptions) {
    super(`The value of ${constraint} is taken.`, options);
    this.constraint = constraint;
  }
}

/** The database did not answer in time, is gone or was closed. */
export class StorageUnavailableError extends Error {
  override readonly name = 'StorageUnavailableError';
  readonly code = 'ERR_STORAGE_UNAVAILABLE';

  constructor(message = 'The storage is not available.', options?: ErrorOptions) {
    super(message, options);
  }
}
