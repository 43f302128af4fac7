import { parseHtml } from './html-form.js';

/** Somebody at campus, over plain HTTP: logs in by the form and keeps the cookie. */
export class CampusPerson {
  readonly #url: string;
  #cookie = '';

  constructor(url: string) {
    this.#url = url;
  }

  get cookie(): string {
    return this.#cookie;
  }

  async logIn(userName: string): Promise<this> {
    const body = new URLSearchParams({ user_name: userName, password: 'campus-demo', next: '/' });
    const response = await fetch(`${this.#url}/login`, { method: 'POST', body, redirect: 'manual' });
    this.#cookie = response.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    if (this.#cookie === '') throw new Error(`${userName} cannot log in.`);
    return this;
  }

  /** Submits the form on `page` that goes to `action`, with these fields (`undefined`: left out); answers where it leads. */
  async submit(page: string, action: string, fields: Readonly<Record<string, string | undefined>>): Promise<string> {
    const html = await (await fetch(`${this.#url}${page}`, { headers: this.#headers() })).text();
    const form = parseHtml(html).forms.find((candidate) => candidate.action === action);
    if (form === undefined) throw new Error(`There is no form to ${action} on ${page}.`);
    const body = new URLSearchParams();
    for (const [name, value] of Object.entries({ ...form.fields, ...fields })) {
      if (value !== undefined) body.set(name, value);
    }
    const response = await fetch(`${this.#url}${action}`, {
      method: 'POST',
      body,
      headers: this.#headers(),
      redirect: 'manual',
    });
    if (response.status !== 303) throw new Error(`${action} answered ${response.status}.`);
    return response.headers.get('location') ?? '';
  }

  /** Calls the plugin's JSON API. */
  async call(method: string, path: string, body?: object): Promise<{ status: number; body: Record<string, unknown> }> {
    const response = await fetch(`${this.#url}/plugins/zoom/api${path}`, {
      method,
      headers: { ...this.#headers(), 'Content-Type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, body: text === '' ? {} : (JSON.parse(text) as Record<string, unknown>) };
  }

  #headers(): Record<string, string> {
    return { Cookie: this.#cookie };
  }
}
