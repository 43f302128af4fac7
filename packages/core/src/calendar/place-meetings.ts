import type { ActivityLog } from '../activity/activity-log.js';
import { BusinessError } from '../errors.js';
import type { Admission, Visit } from '../launches/admission.js';
import type { Place } from '../places/place.js';
import { isEnabledIn } from '../settings/settings.js';
import type { CalendarEntryRecord } from '../storage/calendar-entry-store.js';
import type { Storage } from '../storage/storage.js';
import type { CalendarRemoval } from './calendar-removal.js';
import { CalendarTexts } from './calendar-texts.js';
import { createEntryNotFoundError } from './entry-not-found.js';
import { toCalendarFeed, toMeetingFile } from './icalendar.js';
import type { ICalendarAbout } from './icalendar.js';
import { countDates, listDates } from './list-dates.js';
import type { MeetingDate } from './list-dates.js';
import { LAST_MOMENT } from './meeting.js';
import { toMeetingFileName } from './meeting-file-name.js';

export interface PlaceMeetingsDeps {
  readonly storage: Pick<Storage, 'applications' | 'calendarEntries'>;
  readonly admission: Pick<Admission, 'look'>;
  readonly removal: CalendarRemoval;
  readonly activityLog: Pick<ActivityLog, 'record'>;
  readonly host: {
    readonly mayAdminister: (userId: string) => Promise<boolean>;
    /** Identifies the installation for life. */
    readonly guid: string;
  };
  readonly now: () => Date;
}

/** An iCalendar file. */
export interface MeetingFile {
  readonly name: string;
  readonly text: string;
}

const MAX_UPCOMING = 1000;
const MAX_IN_CALENDAR = 500;
const DAYS_IN_CALENDAR = 90;
/** 20 MB at most, as a character takes up to two bytes. */
const TEXT_CAPACITY = 10_000_000;

/** The meetings of a place, as those see them who may view it. */
export class PlaceMeetings {
  readonly #deps: PlaceMeetingsDeps;
  readonly #texts = new CalendarTexts({ write: toCalendarFeed, capacity: TEXT_CAPACITY });

  constructor(deps: PlaceMeetingsDeps) {
    this.#deps = deps;
  }

  /** Do meetings of the place come into calendars now? */
  isOn(visit: Pick<Visit, 'application' | 'settings'>, place: Place): boolean {
    return visit.settings.calendarEntries && isOpen(visit, place);
  }

  /** Coaches and admins of the place manage its meetings, and operators. */
  async mayManage(userId: string, { access }: Pick<Visit, 'access'>): Promise<boolean> {
    const isCoach = access.roles.some((role) => role === 'coach' || role === 'admin');
    return isCoach || this.#deps.host.mayAdminister(userId);
  }

  /** The next ones, the earliest first, at most 1,000; also while no more come into calendars. */
  async listUpcoming(visit: Visit, place: Place): Promise<MeetingDate[]> {
    if (!isOpen(visit, place)) return [];
    const own = await this.#listSharers(visit);
    const entries = await this.#list(own, { after: this.#deps.now(), limit: MAX_UPCOMING });
    return countDates(entries, await this.#listDates(own, entries));
  }

  /** Those that ended within the last 90 days or come, as iCalendar; the next 500 where there are more. */
  async getCalendar(visit: Visit): Promise<string> {
    const now = this.#deps.now();
    const since = new Date(now.getTime() - DAYS_IN_CALENDAR * 24 * 3600 * 1000);
    const own = await this.#listSharers(visit);
    const recent = await this.#list(own, { after: since, limit: MAX_IN_CALENDAR + 1 });
    const isAll = recent.length <= MAX_IN_CALENDAR;
    const entries = isAll ? recent : await this.#list(own, { after: now, limit: MAX_IN_CALENDAR });
    return this.#texts.get(entries, this.#toAbout(visit));
  }

  /** One of them. @throws BusinessError `ERR_ACCESS_DENIED`, `ERR_CALENDAR_ENTRY_NOT_FOUND` */
  async getFile(userId: string, place: Place, entryId: string): Promise<MeetingFile> {
    const visit = await this.#deps.admission.look(userId, place);
    const entry = await this.#getEntry(visit, place, entryId);
    const about = this.#toAbout(visit);
    return { name: toMeetingFileName(entry, about.timeZone), text: toMeetingFile(entry, about) };
  }

  /**
   * Takes a date of a meeting, or with `series` all of them, out of all calendars; in Zoom they stay. Answers how many.
   * @throws BusinessError `ERR_ACCESS_DENIED`, `ERR_CALENDAR_ENTRY_NOT_FOUND`
   */
  async remove(userId: string, place: Place, entryId: string, { series }: { series: boolean }): Promise<number> {
    const { admission, removal, activityLog } = this.#deps;
    const visit = await admission.look(userId, place);
    await this.checkMayManage(userId, visit);
    const entry = await this.#getEntry(visit, place, entryId);
    const dates = series ? await this.#listDates(await this.#listSharers(visit), [entry]) : [entry];
    const removed = await removal.remove(dates);
    const about = { userId, profileId: visit.application?.profileId, applicationId: visit.application?.id };
    const detail = { startsAt: entry.startsAt.toISOString(), removed };
    if (removed > 0) activityLog.record({ kind: 'change', outcome: 'ok', code: 'meetingRemoved', ...about, detail });
    return removed;
  }

  /** @throws BusinessError `ERR_ACCESS_DENIED` */
  async checkMayManage(userId: string, visit: Pick<Visit, 'access'>): Promise<void> {
    if (await this.mayManage(userId, visit)) return;
    throw new BusinessError('ERR_ACCESS_DENIED', 'Only coaches and administrators may do this.');
  }

  #toAbout({ place, user: { timeZone } }: Visit): ICalendarAbout {
    return { place, timeZone, guid: this.#deps.host.guid };
  }

  async #getEntry(visit: Visit, place: Place, entryId: string): Promise<CalendarEntryRecord> {
    const entry = isOpen(visit, place) ? await this.#deps.storage.calendarEntries.find(entryId) : undefined;
    const isThere = entry?.state === 'live' && isWritable(entry);
    if (!isThere || !(await this.#listSharers(visit)).includes(entry.applicationId)) throw createEntryNotFoundError();
    return entry;
  }

  async #list(
    own: readonly string[],
    { after, limit }: { readonly after: Date; readonly limit: number },
  ): Promise<CalendarEntryRecord[]> {
    const entries = await this.#deps.storage.calendarEntries.listUpcoming(own, { after, limit });
    return entries.filter(isWritable);
  }

  /** All dates of the meetings of these entries. */
  async #listDates(own: readonly string[], entries: readonly CalendarEntryRecord[]): Promise<CalendarEntryRecord[]> {
    const dates = await listDates(this.#deps.storage.calendarEntries, entries);
    return dates.filter(({ applicationId }) => own.includes(applicationId));
  }

  /** The applications of the profile that share the meetings. */
  async #listSharers({ application }: Visit): Promise<string[]> {
    if (application === undefined) return [];
    const sharers = await this.#deps.storage.applications.listByContext(application.contextId);
    return sharers.filter(({ profileId }) => profileId === application.profileId).map(({ id }) => id);
  }
}

/** Is there a Zoom to whose meetings the place leads? */
function isOpen({ application, settings }: Pick<Visit, 'application' | 'settings'>, { type }: Place): boolean {
  return application !== undefined && isEnabledIn(settings, type);
}

/** A later end, which an earlier version stored, cannot be written as a date. */
function isWritable({ endsAt }: CalendarEntryRecord): boolean {
  return endsAt <= LAST_MOMENT;
}
