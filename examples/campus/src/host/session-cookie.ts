import { parseCookie } from 'cookie';
import type { CookieOptions, Request, Response } from 'express';

/** The cookie that carries a session's value. */
export class SessionCookie {
  /** Cookies do not keep ports apart, so that the port is in the name: two installations on one host do not meet. */
  readonly #name: string;
  readonly #options: CookieOptions;

  constructor(baseUrl: string) {
    const { port, protocol } = new URL(baseUrl);
    this.#name = port === '' ? 'campus_session' : `campus_session_${port}`;
    this.#options = { httpOnly: true, sameSite: 'lax', path: '/', secure: protocol === 'https:' };
  }

  /** As the browser sent it, whether it is worth anything or not. */
  find(request: Request): string | undefined {
    return parseCookie(request.headers.cookie ?? '')[this.#name];
  }

  set(response: Response, value: string): void {
    response.cookie(this.#name, value, this.#options);
  }

  clear(response: Response): void {
    response.clearCookie(this.#name, this.#options);
  }
}
