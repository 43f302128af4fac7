import type { ActivityLog } from '../activity/activity-log.js';
import { BusinessError } from '../errors.js';
import { findPlaceInKey } from '../places/place.js';
import type { PlaceType } from '../places/place.js';
import type { PlaceDirectory } from '../places/place-directory.js';
import type { ApplicationRecord } from '../storage/application-store.js';
import type { CalendarEntryRecord } from '../storage/calendar-entry-store.js';
import type { Storage } from '../storage/storage.js';
import type { CalendarRemoval } from './calendar-removal.js';
import { createEntryNotFoundError } from './entry-not-found.js';
import { countDates, listDates } from './list-dates.js';
import type { MeetingDate } from './list-dates.js';
import { LAST_MOMENT } from './meeting.js';

export interface ApplicationCalendarDeps {
  readonly storage: Pick<Storage, 'applications' | 'calendarEntries'>;
  readonly places: Pick<PlaceDirectory, 'find'>;
  readonly removal: CalendarRemoval;
  readonly activityLog: Pick<ActivityLog, 'record'>;
}

/** An entry as an operator sees it. */
export interface ListedCalendarEntry {
  readonly id: string;
  readonly title: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  /** How many dates the meeting has in the calendar now; 1: this is the only one. */
  readonly dates: number;
  /** Does the host's calendar show it as it is? */
  readonly isSettled: boolean;
}

export interface ListedCalendarEntryPage {
  /** Titles and address are `undefined` for a place that is gone. */
  readonly place: {
    readonly type: PlaceType;
    readonly title: string | undefined;
    readonly contextTitle: string | undefined;
    readonly url: string | undefined;
  };
  readonly entries: readonly ListedCalendarEntry[];
  readonly total: number;
  readonly page: number;
  readonly pageSize: number;
}

const PAGE_SIZE = 10;
const BATCH_SIZE = 200;

/** The calendar entries of applications, for operators; those that share a context share its entries. */
export class ApplicationCalendar {
  readonly #deps: ApplicationCalendarDeps;

  constructor(deps: ApplicationCalendarDeps) {
    this.#deps = deps;
  }

  /** One page, from 1. @throws BusinessError `ERR_APPLICATION_NOT_FOUND` */
  async list(applicationId: string, page: number): Promise<ListedCalendarEntryPage> {
    const application = await this.#getApplication(applicationId);
    const range = { offset: (page - 1) * PAGE_SIZE, limit: PAGE_SIZE };
    const [place, { entries, total }] = await Promise.all([
      this.#describePlace(application),
      this.#deps.storage.calendarEntries.listPageOfContext(application.contextId, range),
    ]);
    const dates = await listDates(this.#deps.storage.calendarEntries, entries);
    return { place, entries: countDates(entries, dates).map(toListed), total, page, pageSize: PAGE_SIZE };
  }

  /**
   * Removes a date of a meeting, or with `series` all of them; answers how many there were.
   * @throws BusinessError `ERR_APPLICATION_NOT_FOUND`, `ERR_CALENDAR_ENTRY_NOT_FOUND`
   */
  async remove(
    actorId: string,
    applicationId: string,
    entryId: string,
    { series }: { series: boolean },
  ): Promise<number> {
    const application = await this.#getApplication(applicationId);
    const { calendarEntries } = this.#deps.storage;
    const entry = await calendarEntries.find(entryId);
    if (entry?.state !== 'live' || entry.contextId !== application.contextId) throw createEntryNotFoundError();
    const removed = await this.#deps.removal.remove(series ? await listDates(calendarEntries, [entry]) : [entry]);
    const code = series ? 'calendarEntriesRemoved' : 'calendarEntryRemoved';
    if (removed > 0) this.#record(actorId, { code, entries: removed, application });
    return removed;
  }

  /** Answers how many there were. @throws BusinessError `ERR_APPLICATION_NOT_FOUND` */
  async removeAll(actorId: string, applicationId: string): Promise<number> {
    const application = await this.#getApplication(applicationId);
    const { calendarEntries } = this.#deps.storage;
    const { contextId } = application;
    const listNext = async (): Promise<CalendarEntryRecord[]> =>
      (await calendarEntries.listPageOfContext(contextId, { offset: 0, limit: BATCH_SIZE })).entries;
    return this.#removeBatches(listNext, (entries) =>
      this.#record(actorId, { code: 'calendarEntriesRemoved', entries, application }),
    );
  }

  /** All entries of all applications; answers how many there were. */
  async removeEverything(actorId: string): Promise<number> {
    const { calendarEntries } = this.#deps.storage;
    const listNext = (): Promise<CalendarEntryRecord[]> =>
      calendarEntries.listAll({ after: undefined, limit: BATCH_SIZE });
    return this.#removeBatches(listNext, (entries) =>
      this.#record(actorId, { code: 'calendarEntriesRemoved', entries }),
    );
  }

  /** How many entries there are in all. */
  count(): Promise<number> {
    return this.#deps.storage.calendarEntries.count();
  }

  /** Removes what is next until there is nothing; `record` notes how much that was, also where it stopped half-way. */
  async #removeBatches(
    listNext: () => Promise<readonly CalendarEntryRecord[]>,
    record: (removed: number) => void,
  ): Promise<number> {
    let removed = 0;
    try {
      for (let entries = await listNext(); entries.length > 0; entries = await listNext()) {
        removed += await this.#deps.removal.remove(entries);
      }
    } finally {
      if (removed > 0) record(removed);
    }
    return removed;
  }

  async #getApplication(id: string): Promise<ApplicationRecord> {
    const application = await this.#deps.storage.applications.find(id);
    if (application !== undefined) return application;
    throw new BusinessError('ERR_APPLICATION_NOT_FOUND', 'This place does not use Zoom any more.');
  }

  async #describePlace({ type, placeKey }: ApplicationRecord): Promise<ListedCalendarEntryPage['place']> {
    const place = findPlaceInKey(placeKey);
    const info = place && (await this.#deps.places.find(place));
    return { type, title: info?.title, contextTitle: info?.context.title, url: info?.url };
  }

  #record(
    userId: string,
    { code, entries, application }: { code: string; entries: number; application?: ApplicationRecord },
  ): void {
    const about = { profileId: application?.profileId, applicationId: application?.id };
    this.#deps.activityLog.record({ kind: 'change', outcome: 'ok', code, userId, ...about, detail: { entries } });
  }
}

function toListed(entry: MeetingDate): ListedCalendarEntry {
  const { id, title, startsAt, endsAt, dates, revision, appliedRevision } = entry;
  const times = { startsAt: toWritable(startsAt), endsAt: toWritable(endsAt) };
  return { id, title, ...times, dates, isSettled: revision === appliedRevision };
}

/** An earlier version stored times that cannot be written as a date; their entries can be removed all the same. */
function toWritable(time: Date): Date {
  return time > LAST_MOMENT ? LAST_MOMENT : time;
}
