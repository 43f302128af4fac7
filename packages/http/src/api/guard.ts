import type { Request, RequestHandler } from 'express';
import type { SessionReader } from '../session-reader.js';
import { ApiError } from './api-error.js';

export interface GuardDeps {
  readonly sessions: SessionReader;
  readonly mayAdminister: (userId: string) => Promise<boolean>;
  /** Root of the host's public origin. */
  readonly baseUrl: string;
}

export interface Caller {
  readonly userId: string;
  readonly sessionId: string;
}

/** Who calls the API, and may he. */
export class Guard {
  readonly #deps: GuardDeps;
  readonly #origin: string;

  constructor(deps: GuardDeps) {
    this.#deps = deps;
    this.#origin = new URL(deps.baseUrl).origin;
  }

  /**
   * Lets a changing request pass only if it comes from the host's own pages: a foreign `Origin` is refused, and so is
   * any body but JSON, which no other site can send without asking first (CORS preflight, never granted).
   */
  readonly sameOrigin: RequestHandler = (request, _response, next) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') this.#checkOrigin(request);
    next();
  };

  /** @throws ApiError `ERR_NOT_LOGGED_IN` */
  async getCaller(request: Request): Promise<Caller> {
    const [userId, sessionId] = await Promise.all([
      this.#deps.sessions.userOf(request),
      this.#deps.sessions.sessionIdOf(request),
    ]);
    if (userId !== undefined && sessionId !== undefined) return { userId, sessionId };
    throw new ApiError('ERR_NOT_LOGGED_IN', 'Your session has ended. Log in again.');
  }

  /** @throws ApiError `ERR_NOT_LOGGED_IN`, `ERR_ACCESS_DENIED` */
  async getOperator(request: Request): Promise<Caller> {
    const caller = await this.getCaller(request);
    if (await this.#deps.mayAdminister(caller.userId)) return caller;
    throw new ApiError('ERR_ACCESS_DENIED', 'Only administrators may do this.');
  }

  #checkOrigin(request: Request): void {
    const { origin } = request.headers;
    if (origin !== undefined && origin !== this.#origin) {
      throw new ApiError('ERR_FOREIGN_ORIGIN', 'The request comes from another site.');
    }
    if (request.is('application/json') === false) {
      throw new ApiError('ERR_BODY_UNSUPPORTED', 'The body must be JSON.');
    }
  }
}
