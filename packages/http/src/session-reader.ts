import type { Request } from 'express';

/** Reads the host's session from a request without touching it. */
export interface SessionReader {
  userOf(request: Request): Promise<string | undefined>;
  sessionIdOf(request: Request): Promise<string | undefined>;
}
