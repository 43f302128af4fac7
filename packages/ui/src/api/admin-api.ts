import { sendRequest } from './send-request.js';

export interface Settings {
  readonly enabled: boolean;
  readonly enabledForCourseElement: boolean;
  readonly enabledForCourseTool: boolean;
  readonly enabledForGroupTool: boolean;
  readonly calendarEntries: boolean;
}

/** Absolute URLs of this installation, to be copied into Zoom, and Zoom's own. */
export interface Installation {
  readonly lmsUrl: string;
  readonly authUrl: string;
  readonly tokenUrl: string;
  readonly jwksUrl: string;
  /** What new profiles begin with. */
  readonly zoomBaseUrl: string;
}

export type ProfileStatus = 'active' | 'inactive';

export interface Profile {
  readonly id: string;
  readonly name: string;
  readonly status: ProfileStatus;
  readonly ltiKey: string;
  readonly clientId: string;
  /** Zoom's origin. */
  readonly zoomBaseUrl: string;
  readonly releaseNames: boolean;
  readonly applications: number;
  readonly revision: number;
}

export interface ProfileDetail extends Profile {
  readonly accessToken: string;
}

export type ProfileDraft = Pick<Profile, 'name' | 'ltiKey' | 'status' | 'zoomBaseUrl' | 'releaseNames'>;

export interface CheckStep {
  readonly id: string;
  readonly status: 'ok' | 'warning' | 'failed';
  readonly seen: string;
  readonly advice?: string;
}

/** The operator's calls, all ended by one signal. */
export class AdminApi {
  readonly #signal: AbortSignal;

  constructor(signal: AbortSignal) {
    this.#signal = signal;
  }

  async getInstallation(): Promise<Installation> {
    return (await this.#send('GET', '/installation')) as Installation;
  }

  async getSettings(): Promise<Settings> {
    return (await this.#send('GET', '/settings')) as Settings;
  }

  async saveSettings(settings: Settings): Promise<Settings> {
    return (await this.#send('PUT', '/settings', settings)) as Settings;
  }

  async listProfiles(): Promise<readonly Profile[]> {
    const answer = (await this.#send('GET', '/profiles')) as { profiles: Profile[] };
    return answer.profiles;
  }

  /** Makes a profile, which is active. */
  async createProfile({ status: _status, ...input }: ProfileDraft): Promise<ProfileDetail> {
    return (await this.#send('POST', '/profiles', input)) as ProfileDetail;
  }

  async getProfile(id: string): Promise<ProfileDetail> {
    return (await this.#send('GET', toProfilePath(id))) as ProfileDetail;
  }

  /** Changes `profile` to what the draft says; ERR_PROFILE_CHANGED if it is no longer the revision in hand. */
  async saveProfile({ id, revision }: Profile, draft: ProfileDraft): Promise<ProfileDetail> {
    return (await this.#send('PUT', toProfilePath(id), { ...draft, revision })) as ProfileDetail;
  }

  /** Asks Zoom with an LTI Key that may not be saved yet, at the address that is saved. */
  async checkConnection(id: string, ltiKey: string): Promise<readonly CheckStep[]> {
    const answer = (await this.#send('POST', `${toProfilePath(id)}/check`, { ltiKey })) as { steps: CheckStep[] };
    return answer.steps;
  }

  #send(method: 'GET' | 'POST' | 'PUT', path: string, body?: object): Promise<unknown> {
    return sendRequest({ method, path, signal: this.#signal, ...(body && { body }) });
  }
}

const toProfilePath = (id: string): string => `/profiles/${encodeURIComponent(id)}`;
