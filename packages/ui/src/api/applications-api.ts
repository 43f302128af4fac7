import type { PlaceType } from './admin-api.js';
import { sendRequest } from './send-request.js';

/** A place that uses a profile. */
export interface Application {
  readonly id: string;
  readonly type: PlaceType;
  readonly contextId: string;
  readonly title: string | null;
  /** Of the course or group that the place is in. */
  readonly contextTitle: string | null;
  readonly url: string | null;
  readonly lastLaunchAt: string | null;
  /** `orphaned`: the LMS knows no such place any more. */
  readonly state: 'ok' | 'switchedOff' | 'orphaned';
}

export interface ApplicationPage {
  readonly applications: readonly Application[];
  readonly total: number;
  readonly page: number;
  readonly pageSize: number;
}

/** The calls for the applications of one profile, all ended by one signal. */
export class ApplicationsApi {
  readonly #path: string;
  readonly #signal: AbortSignal;

  constructor(profileId: string, signal: AbortSignal) {
    this.#path = `/profiles/${encodeURIComponent(profileId)}/applications`;
    this.#signal = signal;
  }

  /** Pages count from 1. */
  async list(page: number): Promise<ApplicationPage> {
    const path = `${this.#path}?page=${page}`;
    return (await sendRequest({ method: 'GET', path, signal: this.#signal })) as ApplicationPage;
  }

  /** Those whose place is gone, on this page and all after it. */
  async listOrphans(page = 1): Promise<readonly Application[]> {
    const { applications, total, pageSize } = await this.list(page);
    const orphans = applications.filter(({ state }) => state === 'orphaned');
    return page * pageSize < total ? [...orphans, ...(await this.listOrphans(page + 1))] : orphans;
  }

  /** Gives them to another profile; context id and resource link id stay. ERR_PROFILE_INACTIVE if it is not active. */
  async move(body: { applicationIds: readonly string[]; toProfileId: string }): Promise<{ readonly moved: number }> {
    const request = { method: 'POST', path: `${this.#path}/move`, body, signal: this.#signal } as const;
    return (await sendRequest(request)) as { moved: number };
  }

  /** Removes those whose place is gone. */
  async cleanUp(): Promise<{ readonly removed: number }> {
    const request = { method: 'POST', path: `${this.#path}/clean-up`, body: {}, signal: this.#signal } as const;
    return (await sendRequest(request)) as { removed: number };
  }
}
