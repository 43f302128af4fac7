import type { PlaceType, ProfileStatus } from './admin-api.js';
import { sendRequest } from './send-request.js';

export type ProfileSort = 'name' | 'status' | 'applications' | 'lastLaunch';

export interface ProfileQuery {
  readonly search: string;
  readonly sort: ProfileSort;
  readonly order: 'asc' | 'desc';
  /** From 1. */
  readonly page: number;
}

/** What the list shows of a profile. */
export interface Profile {
  readonly id: string;
  readonly name: string;
  readonly status: ProfileStatus;
  readonly mailDomains: readonly string[];
  readonly clientId: string;
  /** How many places use it. */
  readonly applications: number;
  readonly lastLaunchAt: string | null;
  readonly revision: number;
}

export type LtiRole = 'instructor' | 'learner';
export type RoleMap = Readonly<Record<PlaceType, Readonly<Record<'coach' | 'participant', LtiRole>>>>;

/** What the operator fills in. */
export interface ProfileDraft {
  readonly name: string;
  readonly ltiKey: string;
  readonly mailDomains: readonly string[];
  readonly studentsCanHost: boolean;
  readonly releaseNames: boolean;
  readonly roleMap: RoleMap;
  readonly contextScope: 'place' | 'course';
  /** Zoom's origin. */
  readonly zoomBaseUrl: string;
  /** Custom parameters, one `name=value` on each line. */
  readonly custom: string;
}

export interface ProfileDetail extends Profile, ProfileDraft {
  readonly mailDomains: readonly string[];
  /** Until when the access token before the present one is good. */
  readonly formerTokenValidUntil: string | null;
}

export interface RenewedToken {
  readonly accessToken: string;
  readonly formerTokenValidUntil: string | null;
  readonly revision: number;
}

export interface ProfilePage {
  readonly profiles: readonly Profile[];
  readonly total: number;
  readonly page: number;
  readonly pageSize: number;
}

/** A profile as somebody saw it: the API refuses a change to a later one with ERR_PROFILE_CHANGED. */
export type SeenProfile = Pick<Profile, 'id' | 'revision'>;

/** The calls for profiles, all ended by one signal. */
export class ProfilesApi {
  readonly #signal: AbortSignal;

  constructor(signal: AbortSignal) {
    this.#signal = signal;
  }

  async search({ page, ...query }: ProfileQuery): Promise<ProfilePage> {
    const parameters = new URLSearchParams({ ...query, page: String(page) });
    return (await this.#send('GET', `/profiles?${parameters.toString()}`)) as ProfilePage;
  }

  /** Every profile, by name, for a choice. */
  async listAll(page = 1): Promise<readonly Profile[]> {
    const { profiles, total, pageSize } = await this.search({ search: '', sort: 'name', order: 'asc', page });
    return page * pageSize < total ? [...profiles, ...(await this.listAll(page + 1))] : profiles;
  }

  /** Makes a profile, which is active. */
  async create(draft: ProfileDraft): Promise<ProfileDetail> {
    return (await this.#send('POST', '/profiles', draft)) as ProfileDetail;
  }

  async get(id: string): Promise<ProfileDetail> {
    return (await this.#send('GET', toProfilePath(id))) as ProfileDetail;
  }

  async save(
    { id, revision, status }: SeenProfile & Pick<Profile, 'status'>,
    draft: ProfileDraft,
  ): Promise<ProfileDetail> {
    return (await this.#send('PUT', toProfilePath(id), { ...draft, status, revision })) as ProfileDetail;
  }

  async setStatus({ id, revision }: SeenProfile, status: ProfileStatus): Promise<ProfileDetail> {
    return (await this.#send('PUT', toProfilePath(id, '/status'), { status, revision })) as ProfileDetail;
  }

  async copy(id: string): Promise<ProfileDetail> {
    return (await this.#send('POST', toProfilePath(id, '/copy'), {})) as ProfileDetail;
  }

  /** ERR_PROFILE_IN_USE while a place uses it. */
  async delete({ id, revision }: SeenProfile): Promise<object> {
    return (await this.#send('DELETE', toProfilePath(id), { revision })) as object;
  }

  /** The only call that reveals the token. */
  async getAccessToken(id: string): Promise<{ readonly accessToken: string }> {
    return (await this.#send('GET', toProfilePath(id, '/access-token'))) as { accessToken: string };
  }

  /** Makes a new token; the present one stays good for so many hours. */
  async renewAccessToken({ id, revision }: SeenProfile, graceHours: number): Promise<RenewedToken> {
    const body = { graceHours, revision };
    return (await this.#send('POST', toProfilePath(id, '/access-token'), body)) as RenewedToken;
  }

  #send(method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, body?: object): Promise<unknown> {
    return sendRequest({ method, path, signal: this.#signal, ...(body && { body }) });
  }
}

const toProfilePath = (id: string, rest = ''): string => `/profiles/${encodeURIComponent(id)}${rest}`;
