/** A browser kept by hand: it has cookies, follows no redirect by itself, and reads pages as text. */
export class Person {
  readonly origin: string;
  readonly #cookies = new Map<string, string>();

  constructor(origin: string) {
    this.origin = origin;
  }

  get(path: string): Promise<Seen> {
    return this.#send(path, {});
  }

  post(path: string, fields: Readonly<Record<string, string>>): Promise<Seen> {
    return this.#send(path, { method: 'POST', body: new URLSearchParams(fields) });
  }

  /** Drops all cookies, as a browser does that blocks them. */
  forgetCookies(): void {
    this.#cookies.clear();
  }

  async #send(path: string, init: RequestInit): Promise<Seen> {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const url = new URL(path, this.origin);
    const response = await fetch(url, { ...init, headers: { cookie }, redirect: 'manual' });
    const setCookies = response.headers.getSetCookie();
    for (const line of setCookies) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (name !== undefined) this.#cookies.set(name, value ?? '');
    }
    const { status, headers } = response;
    return { status, headers, setCookies, location: headers.get('location') ?? '', text: await response.text() };
  }
}

/** An answer as a browser sees it. */
export interface Seen {
  readonly status: number;
  readonly headers: Headers;
  readonly setCookies: readonly string[];
  readonly location: string;
  readonly text: string;
}
