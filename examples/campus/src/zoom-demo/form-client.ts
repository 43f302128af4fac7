/** A person at a web site, without a browser: follows no redirects, keeps the cookie, fills in forms. */
export class FormClient {
  readonly origin: string;
  #cookie = '';

  constructor(origin: string) {
    this.origin = origin;
  }

  /** Posts a form; answers the path that the site leads to. A campus page as `from` gives its CSRF token. */
  async submit(path: string, fields: Readonly<Record<string, string>>, from?: string): Promise<string> {
    const token = from === undefined ? {} : { csrf: await this.#getCsrfToken(from) };
    const response = await this.#send(path, { method: 'POST', body: new URLSearchParams({ ...token, ...fields }) });
    const location = response.headers.get('location');
    if (location === null) throw new Error(`${this.origin}${path} answered ${response.status}.`);
    return new URL(location, this.origin).pathname;
  }

  /** The page at the path, as HTML. */
  async read(path: string): Promise<string> {
    return (await this.#send(path, {})).text();
  }

  /** Calls a JSON API. */
  async call(method: 'GET' | 'POST' | 'PUT', path: string, body?: object): Promise<unknown> {
    const headers = { 'Content-Type': 'application/json' };
    const response = await this.#send(path, { method, headers, ...(body && { body: JSON.stringify(body) }) });
    if (!response.ok) throw new Error(`${this.origin}${path} answered ${response.status}: ${await response.text()}`);
    return response.json();
  }

  async #getCsrfToken(path: string): Promise<string> {
    return /name="csrf" value="([^"]+)"/.exec(await this.read(path))?.[1] ?? '';
  }

  async #send(path: string, init: RequestInit): Promise<Response> {
    const headers = { ...(init.headers as Record<string, string> | undefined), Cookie: this.#cookie };
    const response = await fetch(`${this.origin}${path}`, { ...init, headers, redirect: 'manual' });
    this.#cookie = response.headers.getSetCookie()[0]?.split(';')[0] ?? this.#cookie;
    return response;
  }
}
