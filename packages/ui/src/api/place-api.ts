import type { ApiProblem } from './api-problem.js';
import { sendRequest } from './send-request.js';

export interface PlaceSettings {
  readonly profiles: readonly PlaceProfile[];
  readonly profileId: string | null;
  /** What a place without a profile would best use. */
  readonly preselectedProfileId: string | null;
  readonly status: 'ok' | 'notConfigured' | 'profileInactive' | 'disabled';
}

export interface PlaceProfile {
  readonly id: string;
  readonly name: string;
  readonly status: 'active' | 'inactive';
  readonly mailDomains: readonly string[];
}

export interface PlaceView {
  readonly title: string;
  readonly mayConfigure: boolean;
  readonly mayHost: boolean;
  readonly studentsCanHost: boolean;
  /** Why Zoom cannot be opened here now; a missing consent is none. */
  readonly obstacle: Pick<ApiProblem, 'code' | 'values'> | null;
  readonly consent: {
    readonly required: boolean;
    readonly acceptedAt: string | null;
    /** Host name of the Zoom that is told; none while no profile is chosen. */
    readonly recipient: string | null;
    readonly items: readonly SentItem[];
  };
  /** The next ones, the earliest first, at most 1,000; also those that are left while none come into calendars. */
  readonly meetings: readonly Meeting[];
  readonly calendar: PlaceCalendar;
  /** Of the person; an IANA name. */
  readonly timeZone: string;
}

/** One thing that Zoom is told of a person; of the role `host` or `attendee`, null where it says nothing to people. */
export interface SentItem {
  readonly kind: 'email' | 'name' | 'role' | 'language' | 'place' | 'identifier';
  readonly value: string | null;
}

/** How meetings of the place come into calendars, as far as the person may know. */
export interface PlaceCalendar {
  /** Whether they do now. */
  readonly isOn: boolean;
  /** Whether the person may remove meetings, and withdraw the addresses of all. */
  readonly mayManage: boolean;
  /** The person's own secret address of the meetings, for a calendar app. */
  readonly feedUrl: string | null;
  /** How many people have such an address; 0 for those who may not manage. */
  readonly feeds: number;
}

export interface Meeting {
  readonly id: string;
  readonly title: string;
  readonly startsAt: string;
  readonly endsAt: string;
  /** How many dates it has in the calendar; 1: it is no series. */
  readonly dates: number;
}

/** A launch to submit: a form of `fields`, posted to `action`; single-use and short-lived. */
export interface Launch {
  /** By which its progress can be asked for. */
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
    return (await this.#send('GET', 'settings')) as PlaceSettings;
  }

  /** `formerProfileId`: the choice that the person saw. */
  async saveSettings(body: { profileId: string; formerProfileId: string | null }): Promise<PlaceSettings> {
    return (await this.#send('PUT', 'settings', body)) as PlaceSettings;
  }

  async getView(): Promise<PlaceView> {
    return (await this.#send('GET', 'view')) as PlaceView;
  }

  /** Agrees to what was shown. */
  async giveConsent(recipient: string, items: readonly SentItem[]): Promise<PlaceView> {
    return (await this.#send('PUT', 'consent', { recipient, kinds: items.map(({ kind }) => kind) })) as PlaceView;
  }

  async revokeConsent(): Promise<PlaceView> {
    return (await this.#send('DELETE', 'consent', {})) as PlaceView;
  }

  /** Takes one date of a meeting out of the calendar, or all, for everybody. ERR_CALENDAR_ENTRY_NOT_FOUND if it is gone already. */
  async removeMeeting(id: string, body: { series: boolean }): Promise<PlaceView> {
    return (await this.#send('DELETE', `calendar-entries/${encodeURIComponent(id)}`, body)) as PlaceView;
  }

  /** Gives the person an address of the meetings; one that exists stays. */
  async subscribe(): Promise<PlaceView> {
    return (await this.#send('PUT', 'feed', {})) as PlaceView;
  }

  /** Withdraws the person's own address. */
  async unsubscribe(): Promise<PlaceView> {
    return (await this.#send('DELETE', 'feed', {})) as PlaceView;
  }

  /** Withdraws the addresses of all. */
  async revokeFeeds(): Promise<PlaceView> {
    return (await this.#send('DELETE', 'feeds', {})) as PlaceView;
  }

  async startLaunch(target: 'iframe' | 'window'): Promise<Launch> {
    const body = { place: this.#place, target };
    return (await sendRequest({ method: 'POST', path: '/launches', body, signal: this.#signal })) as Launch;
  }

  #send(method: 'GET' | 'PUT' | 'DELETE', what: string, body?: object): Promise<unknown> {
    const path = `/places/${encodeURIComponent(this.#place)}/${what}`;
    return sendRequest({ method, path, signal: this.#signal, ...(body && { body }) });
  }
}
