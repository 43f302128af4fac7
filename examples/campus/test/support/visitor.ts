import { DEMO_PASSWORD } from '../../src/index.js';

export interface Answer {
  readonly status: number;
  readonly headers: Response['headers'];
  readonly html: string;
}

/** A browser as far as campus needs one: cookies, redirects, and the hidden fields of forms. */
export class Visitor {
  readonly #url: string;
  #cookie = '';

  constructor(url: string) {
    this.#url = url;
  }

  get cookie(): string {
    return this.#cookie;
  }

  async logIn(userName: string): Promise<this> {
    await this.post('/login', { user_name: userName, password: DEMO_PASSWORD });
    return this;
  }

  get(path: string): Promise<Answer> {
    return this.#send(path, {});
  }

  /** Posts a form as it is. */
  post(
    path: string,
    fields: Readonly<Record<string, string>>,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Answer> {
    return this.#send(path, { method: 'POST', body: new URLSearchParams(fields), headers });
  }

  /** Posts a form with the token that the page of the form carries. */
  async submit(page: string, path: string, fields: Readonly<Record<string, string>>): Promise<Answer> {
    const { html } = await this.get(page);
    const csrf = /name="csrf" value="([^"]+)"/.exec(html)?.[1] ?? '';
    return this.post(path, { csrf, ...fields });
  }

  async #send(path: string, init: RequestInit): Promise<Answer> {
    const headers = new Headers(init.headers);
    headers.set('cookie', this.#cookie);
    const response = await fetch(new URL(path, this.#url), { ...init, headers, redirect: 'manual' });
    for (const cookie of response.headers.getSetCookie()) this.#cookie = cookie.split(';')[0] ?? '';
    const location = response.headers.get('location');
    if (location !== null) return this.get(location);
    return { status: response.status, headers: response.headers, html: await response.text() };
  }
}
