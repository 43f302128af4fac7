import type { Clock, HostSessions } from '@lms-zoom/host-api';
import type { Request } from 'express';
import type { Session, Sessions } from '../store/sessions.js';
import type { SessionCookie } from './session-cookie.js';

export interface CampusSessionsDeps {
  readonly sessions: Sessions;
  readonly cookie: SessionCookie;
  readonly clock: Clock;
}

/** Reads sessions from requests and changes nothing, neither here nor in the answer. */
export class CampusSessions implements HostSessions {
  readonly #deps: CampusSessionsDeps;

  constructor(deps: CampusSessionsDeps) {
    this.#deps = deps;
  }

  find(request: Request): Session | undefined {
    const { sessions, cookie, clock } = this.#deps;
    const value = cookie.find(request);
    return value === undefined ? undefined : sessions.find(value, clock.now());
  }

  userOf(request: Request): Promise<string | undefined> {
    return Promise.resolve(this.find(request)?.userId);
  }

  sessionIdOf(request: Request): Promise<string | undefined> {
    return Promise.resolve(this.find(request)?.digest);
  }
}
