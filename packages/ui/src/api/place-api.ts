import type { ProfileStatus } from './admin-api.js';
import { sendRequest } from './send-request.js';

export interface PlaceSettings {
  readonly profiles: readonly { readonly id: string; readonly name: string; readonly status: ProfileStatus }[];
  readonly profileId: string | null;
  readonly status: 'ok' | 'notConfigured' | 'profileInactive';
}

/** A launch to submit: a form of `fields`, posted to `action`; single-use and short-lived. */
export interface Launch {
  /** By which its progress can be asked for; an older API gives none. */
  readonly id: string;
  readonly action: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly frameOrigin: string;
}

/** The calls for one place, such as `courseElement:42`, all ended by one signal. */
export class PlaceApi {
  readonly #place: string;
  readonly #signal: AbortSignal;

  constructor(place: string, signal: AbortSignal) {
    this.#place = place;
    this.#signal = signal;
  }

  async getSettings(): Promise<PlaceSettings> {
    return (await sendRequest({ method: 'GET', path: this.#settingsPath, signal: this.#signal })) as PlaceSettings;
  }

  async saveSettings(body: { profileId: string }): Promise<PlaceSettings> {
    const request = { method: 'PUT', path: this.#settingsPath, body, signal: this.#signal } as const;
    return (await sendRequest(request)) as PlaceSettings;
  }

  async startLaunch(target: 'iframe' | 'window'): Promise<Launch> {
    const body = { place: this.#place, target };
    return (await sendRequest({ method: 'POST', path: '/launches', body, signal: this.#signal })) as Launch;
  }

  get #settingsPath(): string {
    return `/places/${encodeURIComponent(this.#place)}/settings`;
  }
}
