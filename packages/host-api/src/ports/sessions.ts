import type { Request } from 'express';

/**
 * Reads the host's session from a request, without creating, touching or re-issuing it: these calls come from a slot
 * that lies before the host's own middleware.
 */
export interface HostSessions {
  /** The id of the logged-in user, `undefined` without a valid session. */
  userOf(request: Request): Promise<string | undefined>;
  /** An opaque value that differs for each session; a launch is bound to it. `undefined` without a valid session. */
  sessionIdOf(request: Request): Promise<string | undefined>;
}
