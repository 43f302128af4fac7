import type { CalendarFeeds } from '../calendar/calendar-feeds.js';
import type { MeetingDate } from '../calendar/list-dates.js';
import type { PlaceMeetings } from '../calendar/place-meetings.js';
import { toConsentItems, toDisclosure } from '../consent/consent-items.js';
import type { ConsentItem } from '../consent/consent-items.js';
import type { Consents } from '../consent/consents.js';
import type { BusinessErrorCode, MessageValues } from '../errors.js';
import { toPlaceKey } from '../places/place.js';
import type { Place } from '../places/place.js';
import type { Admission, Prospect } from './admission.js';
import type { LaunchRefusals } from './launch-refusals.js';
import { mayHost } from './role-map.js';

export interface PlaceViewDeps {
  readonly admission: Pick<Admission, 'look'>;
  readonly consents: Pick<Consents, 'find'>;
  readonly refusals: LaunchRefusals;
  readonly meetings: PlaceMeetings;
  readonly feeds: CalendarFeeds;
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
  /** The next ones, the earliest first, at most 1,000; also while no more come into calendars. */
  readonly meetings: readonly Pick<MeetingDate, 'id' | 'title' | 'startsAt' | 'endsAt' | 'dates'>[];
  readonly calendar: ViewOfCalendar;
  /** IANA name, of the person. */
  readonly timeZone: string;
}

export interface ViewOfCalendar {
  /** Do meetings of the place come into calendars now? */
  readonly isOn: boolean;
  /** May the person remove meetings, and withdraw the addresses of all? */
  readonly mayManage: boolean;
  /** The person's own secret address of the meetings. */
  readonly feedUrl: string | undefined;
  /** How many people have such an address; 0 for those who may not manage. */
  readonly feeds: number;
}

export interface ViewOfConsent {
  /** Must everybody agree before a launch? */
  readonly required: boolean;
  /** `undefined`: not given, or to less than would be sent now. */
  readonly acceptedAt: Date | undefined;
  /** Host name of the Zoom that is told; `undefined` while no profile is chosen. */
  readonly recipient: string | undefined;
  /** What a launch would tell of the person; none where there can be no launch. */
  readonly items: readonly ConsentItem[];
}

/** Looks at a place as one person sees it. Looking stores nothing (OO-S19), but operators learn of an obstacle. */
export class PlaceView {
  readonly #deps: PlaceViewDeps;

  constructor(deps: PlaceViewDeps) {
    this.#deps = deps;
  }

  /** @throws BusinessError `ERR_ACCESS_DENIED` */
  async get(userId: string, place: Place): Promise<ViewOfPlace> {
    const prospect = await this.#deps.admission.look(userId, place);
    const [consent, meetings, calendar] = await Promise.all([
      this.#viewConsent(prospect),
      this.#deps.meetings.listUpcoming(prospect, place),
      this.#viewCalendar(prospect, place),
    ]);
    const { profile, access, obstacle, application } = prospect;
    if (obstacle !== undefined) {
      this.#deps.refusals.note({ userId, placeKey: toPlaceKey(place), code: obstacle.code, application });
    }
    return {
      title: prospect.place.title,
      mayConfigure: access.mayConfigure,
      mayHost: profile !== undefined && mayHost(access.roles, profile.roleMap[place.type]),
      studentsCanHost: profile?.studentsCanHost ?? false,
      profileName: profile?.name,
      obstacle: obstacle && { code: obstacle.code, values: obstacle.values ?? {} },
      consent,
      meetings: meetings.map(({ id, title, startsAt, endsAt, dates }) => ({ id, title, startsAt, endsAt, dates })),
      calendar,
      timeZone: prospect.user.timeZone,
    };
  }

  async #viewConsent(prospect: Prospect): Promise<ViewOfConsent> {
    const { user, profile, settings, obstacle } = prospect;
    const required = settings.consentRequired;
    if (profile === undefined) return { required, acceptedAt: undefined, recipient: undefined, items: [] };
    const disclosure = obstacle === undefined ? toDisclosure(prospect) : { recipient: profile.zoomBaseUrl, kinds: [] };
    const given = await this.#deps.consents.find({ userId: user.id, profileId: profile.id }, disclosure);
    const items = obstacle === undefined ? toConsentItems(prospect) : [];
    return { required, acceptedAt: given?.acceptedAt, recipient: new URL(profile.zoomBaseUrl).host, items };
  }

  async #viewCalendar(prospect: Prospect, place: Place): Promise<ViewOfCalendar> {
    const { meetings, feeds } = this.#deps;
    const userId = prospect.user.id;
    const [mayManage, feedUrl] = await Promise.all([
      meetings.mayManage(userId, prospect),
      feeds.findUrl(userId, place),
    ]);
    const count = mayManage ? await feeds.count(place) : 0;
    return { isOn: meetings.isOn(prospect, place), mayManage, feedUrl, feeds: count };
  }
}
