import type { ActivityLog } from '../activity/activity-log.js';
import { BusinessError } from '../errors.js';
import type { Admission, Visit } from '../launches/admission.js';
import type { Place } from '../places/place.js';
import { isEnabledIn } from '../settings/settings.js';
import type { ApplicationRecord } from '../storage/application-store.js';
import type { CalendarEntryRecord } from '../storage/calendar-entry-store.js';
import type { Storage } from '../storage/storage.js';
import type { CalendarRemoval } from './calendar-removal.js';
import { createEntryNotFoundError } from './entry-not-found.js';
import { toICalendar } from './icalendar.js';
import { LAST_MOMENT } from './meeting.js';

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

const MAX_UPCOMING = 100;

/** The meetings of a place, as those see them who may view it. */
export class PlaceMeetings {
  readonly #deps: PlaceMeetingsDeps;

  constructor(deps: PlaceMeetingsDeps) {
    this.#deps = deps;
  }

  /** Do meetings of the place come into calendars now? */
  isOn({ application, settings }: Pick<Visit, 'application' | 'settings'>, { type }: Place): boolean {
    return application !== undefined && settings.calendarEntries && isEnabledIn(settings, type);
  }

  /** Coaches and admins of the place manage its meetings, and operators. */
  async mayManage(userId: string, { access }: Pick<Visit, 'access'>): Promise<boolean> {
    const isCoach = access.roles.some((role) => role === 'coach' || role === 'admin');
    return isCoach || this.#deps.host.mayAdminister(userId);
  }

  /** The next ones, the earliest first, at most 100. */
  async listUpcoming(visit: Visit, place: Place): Promise<CalendarEntryRecord[]> {
    const { application } = visit;
    if (application === undefined || !this.isOn(visit, place)) return [];
    const { storage, now } = this.#deps;
    const own = await this.#listSharers(application);
    const entries = await storage.calendarEntries.listUpcoming(own, { after: now(), limit: MAX_UPCOMING });
    return entries.filter(isWritable);
  }

  /** All of them, as iCalendar. */
  async getCalendar(visit: Visit): Promise<string> {
    return this.#write(visit, await this.#listAll(visit));
  }

  /** One of them, as iCalendar. @throws BusinessError `ERR_ACCESS_DENIED`, `ERR_CALENDAR_ENTRY_NOT_FOUND` */
  async getFile(userId: string, place: Place, entryId: string): Promise<string> {
    const visit = await this.#deps.admission.look(userId, place);
    const entry = await this.#getEntry(visit, place, entryId);
    return this.#write(visit, [entry]);
  }

  /** Takes a meeting out of all calendars; in Zoom it stays. @throws BusinessError `ERR_ACCESS_DENIED`, `ERR_CALENDAR_ENTRY_NOT_FOUND` */
  async remove(userId: string, place: Place, entryId: string): Promise<void> {
    const { admission, removal, activityLog } = this.#deps;
    const visit = await admission.look(userId, place);
    await this.checkMayManage(userId, visit);
    const entry = await this.#getEntry(visit, place, entryId);
    await removal.remove([entry]);
    const about = { userId, profileId: visit.application?.profileId, applicationId: visit.application?.id };
    const detail = { startsAt: entry.startsAt.toISOString() };
    activityLog.record({ kind: 'change', outcome: 'ok', code: 'meetingRemoved', ...about, detail });
  }

  /** @throws BusinessError `ERR_ACCESS_DENIED` */
  async checkMayManage(userId: string, visit: Pick<Visit, 'access'>): Promise<void> {
    if (await this.mayManage(userId, visit)) return;
    throw new BusinessError('ERR_ACCESS_DENIED', 'Only coaches and administrators may do this.');
  }

  #write({ place, user: { timeZone } }: Visit, entries: readonly CalendarEntryRecord[]): string {
    return toICalendar(entries, { place, timeZone, guid: this.#deps.host.guid });
  }

  async #getEntry(visit: Visit, place: Place, entryId: string): Promise<CalendarEntryRecord> {
    const entries = this.isOn(visit, place) ? await this.#listAll(visit) : [];
    const entry = entries.find(({ id }) => id === entryId);
    if (entry === undefined) throw createEntryNotFoundError();
    return entry;
  }

  async #listAll({ application }: Visit): Promise<CalendarEntryRecord[]> {
    if (application === undefined) return [];
    const own = await this.#listSharers(application);
    const entries = await this.#deps.storage.calendarEntries.listByContext(application.contextId);
    return entries.filter((entry) => own.includes(entry.applicationId) && isWritable(entry));
  }

  /** The applications of the profile that share the meetings. */
  async #listSharers(application: ApplicationRecord): Promise<string[]> {
    const sharers = await this.#deps.storage.applications.listByContext(application.contextId);
    return sharers.filter(({ profileId }) => profileId === application.profileId).map(({ id }) => id);
  }
}

/** A later end, which an earlier version stored, cannot be written as a date. */
function isWritable({ endsAt }: CalendarEntryRecord): boolean {
  return endsAt <= LAST_MOMENT;
}
