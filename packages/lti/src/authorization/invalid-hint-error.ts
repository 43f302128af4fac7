import { AuthorizationError } from './authorization-error.js';
import type { AuthorizationErrorCode } from './authorization-error.js';

/** Refuses a message hint. The tool learns the same whatever is wrong with it; only the code, for the log, differs. */
export function createInvalidHintError(code: AuthorizationErrorCode, options?: ErrorOptions): AuthorizationError {
  return new AuthorizationError(
    {
      error: 'invalid_request',
      code,
      description: 'This launch is not valid or no longer valid. Please open it again from the course or group.',
    },
    options,
  );
}
