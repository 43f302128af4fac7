import { sendRequest } from './send-request.js';

/** The types of places that may use Zoom. */
export type PlaceType = 'courseElement' | 'courseTool' | 'groupTool';

export type ProfileStatus = 'active' | 'inactive';

/** What the operator switches on and off. */
export interface SettingsChoice {
  readonly enabled: boolean;
  readonly enabledForCourseElement: boolean;
  readonly enabledForCourseTool: boolean;
  readonly enabledForGroupTool: boolean;
  readonly calendarEntries: boolean;
  readonly consentRequired: boolean;
}

export interface Settings extends SettingsChoice {
  readonly revision: number;
  /** How many places of each type use Zoom now. */
  readonly applications: Readonly<Record<PlaceType, number>>;
  /** How many meetings are in calendars now. */
  readonly calendarEntryCount: number;
}

/** Absolute URLs of this installation, to be copied into Zoom, and Zoom's own. */
export interface Installation {
  readonly lmsUrl: string;
  readonly authUrl: string;
  readonly tokenUrl: string;
  readonly jwksUrl: string;
  readonly webServiceUrl: string;
  /** What new profiles begin with. */
  readonly zoomBaseUrl: string;
}

/** What the API makes of one mail domain that stands in a form. */
export interface MailDomain {
  readonly text: string;
  /** As it is stored; null: this is no mail domain. */
  readonly domain: string | null;
  /** Other profiles that have it. */
  readonly profiles: readonly { readonly id: string; readonly name: string }[];
}

/** The operator's calls that are about no single profile, all ended by one signal. */
export class AdminApi {
  readonly #signal: AbortSignal;

  constructor(signal: AbortSignal) {
    this.#signal = signal;
  }

  async getInstallation(): Promise<Installation> {
    return (await sendRequest({ method: 'GET', path: '/installation', signal: this.#signal })) as Installation;
  }

  async getSettings(): Promise<Settings> {
    return (await sendRequest({ method: 'GET', path: '/settings', signal: this.#signal })) as Settings;
  }

  /** ERR_SETTINGS_CHANGED if `revision` is no longer the present one. */
  async saveSettings(body: SettingsChoice & Pick<Settings, 'revision'>): Promise<Settings> {
    return (await sendRequest({ method: 'PUT', path: '/settings', body, signal: this.#signal })) as Settings;
  }

  /** Removes the meetings of all places from all calendars; in Zoom they stay. */
  async removeCalendarEntries(): Promise<{ readonly removed: number }> {
    const request = { method: 'DELETE', path: '/calendar-entries', body: {}, signal: this.#signal } as const;
    return (await sendRequest(request)) as { removed: number };
  }

  /** What these texts are as mail domains; `profileId` is the profile that they are for, null for a new one. */
  async checkMailDomains(body: {
    mailDomains: readonly string[];
    profileId: string | null;
  }): Promise<readonly MailDomain[]> {
    const request = { method: 'POST', path: '/mail-domains', body, signal: this.#signal } as const;
    return ((await sendRequest(request)) as { domains: MailDomain[] }).domains;
  }
}
