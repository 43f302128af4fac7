import type { Clock, HostSessions } from '@lms-zoom/host-api';
import { parseCookie } from 'cookie';
import type { Request } from 'express';
import type { Session, Sessions } from '../store/sessions.js';

/** Name of the cookie that carries the session's value. */
export const SESSION_COOKIE = 'campus_session';

/** Reads sessions from requests and changes nothing, neither here nor in the answer. */
export class CampusSessions implements HostSessions {
  readonly #deps: { readonly sessions: Sessions; readonly clock: Clock };

  constructor(deps: { sessions: Sessions; clock: Clock }) {
    this.#deps = deps;
  }

  find(request: Request): Session | undefined {
    const value = toCookieValue(request);
    return value === undefined ? undefined : this.#deps.sessions.find(value, this.#deps.clock.now());
  }

  userOf(request: Request): Promise<string | undefined> {
    return Promise.resolve(this.find(request)?.userId);
  }

  sessionIdOf(request: Request): Promise<string | undefined> {
    return Promise.resolve(this.find(request)?.digest);
  }
}

/** The session cookie's value as the browser sent it, whether it is worth anything or not. */
export const toCookieValue = (request: Request): string | undefined =>
  parseCookie(request.headers.cookie ?? '')[SESSION_COOKIE];
