import { toConsentItems } from '../consent/consent-items.js';
import type { ConsentItem } from '../consent/consent-items.js';
import type { Consents } from '../consent/consents.js';
import type { BusinessErrorCode, MessageValues } from '../errors.js';
import type { Place } from '../places/place.js';
import { isEnabledIn } from '../settings/settings.js';
import type { CalendarEntryRecord, CalendarEntryStore } from '../storage/calendar-entry-store.js';
import type { Admission, Prospect, Visit } from './admission.js';
import { mayHost } from './role-map.js';

export interface PlaceViewDeps {
  readonly admission: Pick<Admission, 'look'>;
  readonly consents: Pick<Consents, 'find'>;
  readonly calendarEntries: Pick<CalendarEntryStore, 'listUpcoming'>;
  readonly now: () => Date;
}

/** What somebody sees who opens a place. */
export interface ViewOfPlace {
  readonly title: string;
  readonly mayConfigure: boolean;
  /** As Zoom is told by the person's roles. */
  readonly mayHost: boolean;
  /** What the operator noted of Zoom's own setting; it changes words only (OO-U1). */
  readonly studentsCanHost: boolean;
  readonly profileName: string | undefined;
  /** Why there is no launch now; a missing consent is none. */
  readonly obstacle: { readonly code: BusinessErrorCode; readonly values: MessageValues } | undefined;
  readonly consent: ViewOfConsent;
  /** The next ones, the earliest first. */
  readonly meetings: readonly Pick<CalendarEntryRecord, 'id' | 'title' | 'startsAt' | 'endsAt'>[];
  /** IANA name, of the person. */
  readonly timeZone: string;
}

export interface ViewOfConsent {
  /** Must everybody agree before a launch? */
  readonly required: boolean;
  /** `undefined`: not given, or to less than would be sent now. */
  readonly acceptedAt: Date | undefined;
  /** What a launch would tell of the person; none where there can be no launch. */
  readonly items: readonly ConsentItem[];
}

const MAX_MEETINGS = 5;

/** Looks at a place as one person sees it. Looking stores nothing (OO-S19). */
export class PlaceView {
  readonly #deps: PlaceViewDeps;

  constructor(deps: PlaceViewDeps) {
    this.#deps = deps;
  }

  /** @throws BusinessError `ERR_ACCESS_DENIED` */
  async get(userId: string, place: Place): Promise<ViewOfPlace> {
    const prospect = await this.#deps.admission.look(userId, place);
    const [consent, meetings] = await Promise.all([this.#viewConsent(prospect), this.#listMeetings(prospect, place)]);
    const { profile, access, obstacle } = prospect;
    return {
      title: prospect.place.title,
      mayConfigure: access.mayConfigure,
      mayHost: profile !== undefined && mayHost(access.roles, profile.roleMap[place.type]),
      studentsCanHost: profile?.studentsCanHost ?? false,
      profileName: profile?.name,
      obstacle: obstacle && { code: obstacle.code, values: obstacle.values ?? {} },
      consent,
      meetings,
      timeZone: prospect.user.timeZone,
    };
  }

  async #viewConsent(prospect: Prospect): Promise<ViewOfConsent> {
    const items = prospect.obstacle === undefined ? toConsentItems(prospect) : [];
    const { user, profile, settings } = prospect;
    const key = profile && { userId: user.id, profileId: profile.id };
    const given = key && (await this.#deps.consents.find(key, items.map(toKind)));
    return { required: settings.consentRequired, acceptedAt: given?.acceptedAt, items };
  }

  async #listMeetings({ settings, application }: Visit, { type }: Place): Promise<ViewOfPlace['meetings']> {
    if (application === undefined || !settings.calendarEntries || !isEnabledIn(settings, type)) return [];
    const page = { after: this.#deps.now(), limit: MAX_MEETINGS };
    const entries = await this.#deps.calendarEntries.listUpcoming(application.contextId, page);
    return entries.map(({ id, title, startsAt, endsAt }) => ({ id, title, startsAt, endsAt }));
  }
}

function toKind({ kind }: ConsentItem): string {
  return kind;
}
