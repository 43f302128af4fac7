import type { ActivityLog } from '../activity/activity-log.js';
import { BusinessError } from '../errors.js';
import type { Admission } from '../launches/admission.js';
import { findPlaceInKey, toPlaceKey } from '../places/place.js';
import type { Place } from '../places/place.js';
import { checkEnabledIn } from '../settings/settings.js';
import type { Storage } from '../storage/storage.js';
import type { FeedAddresses } from './feed-addresses.js';
import type { PlaceMeetings } from './place-meetings.js';

export interface CalendarFeedsDeps {
  readonly store: Storage['calendarFeeds'];
  readonly addresses: FeedAddresses;
  readonly admission: Pick<Admission, 'look'>;
  readonly meetings: PlaceMeetings;
  readonly activityLog: Pick<ActivityLog, 'record'>;
  readonly now: () => Date;
}

/** Subscriptions: each person has one secret address for each place, as long as nobody withdraws it. */
export class CalendarFeeds {
  readonly #deps: CalendarFeedsDeps;

  constructor(deps: CalendarFeedsDeps) {
    this.#deps = deps;
  }

  /** The person's address; `undefined`: none was made. */
  async findUrl(userId: string, place: Place): Promise<string | undefined> {
    const feed = await this.#deps.store.findByUser(userId, toPlaceKey(place));
    return feed && this.#deps.addresses.toUrl(feed.id);
  }

  /** How many people subscribe to the place. */
  count(place: Place): Promise<number> {
    return this.#deps.store.countByPlace(toPlaceKey(place));
  }

  /**
   * Makes an address; whoever has one keeps it.
   * @throws BusinessError `ERR_ACCESS_DENIED`, `ERR_ZOOM_DISABLED`, `ERR_PLACE_NOT_CONFIGURED`, `ERR_CALENDAR_DISABLED`
   */
  async subscribe(userId: string, place: Place): Promise<void> {
    const { store, addresses, admission, now } = this.#deps;
    const { application, settings } = await admission.look(userId, place);
    checkEnabledIn(settings, place.type);
    if (application === undefined) {
      throw new BusinessError('ERR_PLACE_NOT_CONFIGURED', 'Zoom is not configured here yet.');
    }
    if (!settings.calendarEntries) {
      throw new BusinessError('ERR_CALENDAR_DISABLED', 'Calendar entries by Zoom are switched off here.');
    }
    await store.findOrInsert({ id: addresses.createId(), userId, placeKey: toPlaceKey(place), createdAt: now() });
  }

  /** The person's address opens nothing any more. Does nothing if there is none. @throws BusinessError `ERR_ACCESS_DENIED` */
  async unsubscribe(userId: string, place: Place): Promise<void> {
    await this.#deps.admission.look(userId, place);
    await this.#deps.store.delete(userId, toPlaceKey(place));
  }

  /** No address of the place opens anything any more; answers how many there were. @throws BusinessError `ERR_ACCESS_DENIED` */
  async revokeAll(userId: string, place: Place): Promise<number> {
    const { store, admission, meetings, activityLog } = this.#deps;
    const visit = await admission.look(userId, place);
    await meetings.checkMayManage(userId, visit);
    const feeds = await store.deleteByPlace(toPlaceKey(place));
    const about = { userId, profileId: visit.application?.profileId, applicationId: visit.application?.id };
    if (feeds > 0) {
      activityLog.record({ kind: 'change', outcome: 'ok', code: 'feedsRevoked', ...about, detail: { feeds } });
    }
    return feeds;
  }

  /**
   * The meetings as iCalendar. `undefined`: the secret opens nothing: it is wrong or withdrawn, the person may not view the
   * place now, or no meetings come into calendars there.
   */
  async read(secret: string): Promise<string | undefined> {
    const { store, addresses, admission, meetings } = this.#deps;
    const id = addresses.findId(secret);
    const feed = id === undefined ? undefined : await store.find(id);
    const place = feed && findPlaceInKey(feed.placeKey);
    if (feed === undefined || place === undefined) return undefined;
    try {
      const visit = await admission.look(feed.userId, place);
      return meetings.isOn(visit, place) ? await meetings.getCalendar(visit) : undefined;
    } catch (error) {
      if (error instanceof BusinessError && error.code === 'ERR_ACCESS_DENIED') return undefined;
      throw error;
    }
  }
}
