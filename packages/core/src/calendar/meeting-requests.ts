import type { ActivityLog } from '../activity/activity-log.js';
import { BusinessError } from '../errors.js';
import { groupBy } from '../group-by.js';
import type { Profile } from '../profiles/profile.js';
import { isEnabledIn } from '../settings/settings.js';
import type { Settings } from '../settings/settings.js';
import type { ApplicationRecord } from '../storage/application-store.js';
import type { CalendarEntryRecord } from '../storage/calendar-entry-store.js';
import type { SettingsRecord } from '../storage/settings-store.js';
import type { Storage } from '../storage/storage.js';
import type { CalendarRemoval } from './calendar-removal.js';
import { listDates, toMeetingKey } from './list-dates.js';
import { toSeriesMoodleId } from './series-moodle-id.js';

export interface MeetingRequestsDeps {
  readonly storage: Pick<Storage, 'applications' | 'calendarEntries'>;
  readonly settings: Settings;
  readonly removal: CalendarRemoval;
  readonly activityLog: Pick<ActivityLog, 'record'>;
}

/** An event to be removed, by the id that Moodle's answer gave it. */
export interface MeetingDeletion {
  readonly moodleId: number;
  /** With all other dates of its meeting. */
  readonly series: boolean;
}

export interface MeetingQuery {
  readonly moodleIds: readonly number[];
  readonly contextIds: readonly string[];
  /** Entries that end before it are left out. */
  readonly from?: Date | undefined;
  /** Entries that start after it are left out. */
  readonly until?: Date | undefined;
}

export interface FoundMeeting {
  readonly entry: CalendarEntryRecord;
  /** Moodle id of the first occurrence of its series; 0: the meeting has one date. */
  readonly seriesMoodleId: number;
}

export interface FoundMeetings {
  readonly found: readonly FoundMeeting[];
  /** Contexts that are none of the profile's. */
  readonly unknownContexts: readonly string[];
}

interface Caller {
  readonly profile: Profile;
  readonly settings: SettingsRecord;
}

/**
 * What Zoom asks of entries that are there already. A profile reaches the entries of its own applications only, and of these
 * none whose type of place is switched off (OO-S11).
 */
export class MeetingRequests {
  readonly #deps: MeetingRequestsDeps;

  constructor(deps: MeetingRequestsDeps) {
    this.#deps = deps;
  }

  /** All or nothing. `false`: one of the events is none of the profile's. @throws BusinessError `ERR_CALENDAR_DISABLED` */
  async remove(profile: Profile, deletions: readonly MeetingDeletion[]): Promise<boolean> {
    const { storage, settings, removal, activityLog } = this.#deps;
    const caller = { profile, settings: await settings.load() };
    if (!caller.settings.calendarEntries) {
      this.#refuse(profile, 'ERR_CALENDAR_DISABLED');
      throw createDisabledError();
    }
    const ids = [...new Set(deletions.map(({ moodleId }) => moodleId))];
    const named = await this.#filterOwn(caller, await storage.calendarEntries.listByMoodleIds(ids));
    if (named.length < ids.length) {
      this.#refuse(profile, 'ERR_CALENDAR_ENTRY_NOT_FOUND');
      return false;
    }
    const series = new Set(deletions.filter(({ series }) => series).map(({ moodleId }) => moodleId));
    const inSeries = named.filter(({ moodleId }) => series.has(moodleId));
    const siblings = await listDates(storage.calendarEntries, inSeries);
    const ownSiblings = await this.#filterOwn(caller, siblings);
    const entries = new Map([...named, ...ownSiblings].map((entry) => [entry.id, entry]));
    const removed = await removal.remove([...entries.values()]);
    const about = { profileId: profile.id, applicationId: named[0]?.applicationId };
    activityLog.record({ kind: 'calendar', outcome: 'ok', ...about, detail: { removed } });
    return true;
  }

  /** A refused deletion, for the operator, since Zoom tells nobody. */
  #refuse({ id: profileId }: Profile, code: string): void {
    this.#deps.activityLog.record({ kind: 'calendar', outcome: 'refused', code, profileId });
  }

  /** Entries by their ids and those of whole contexts, each once, by their start. */
  async find(profile: Profile, query: MeetingQuery): Promise<FoundMeetings> {
    const caller = { profile, settings: await this.#deps.settings.load() };
    const known = await this.#listOwnContexts(caller, query.contextIds);
    const named = await this.#deps.storage.calendarEntries.listByMoodleIds(query.moodleIds);
    const ownNamed = await this.#filterOwn(caller, named);
    const listed = await this.#listContexts([...known, ...ownNamed.map(({ contextId }) => contextId)]);
    const own = await this.#filterOwn(caller, listed);
    const series = new Map([...groupBy(own, toMeetingKey)].map(([key, dates]) => [key, toSeriesMoodleId(dates)]));
    const ids = new Set(ownNamed.map(({ id }) => id));
    const found = own
      .filter((entry) => (known.has(entry.contextId) || ids.has(entry.id)) && isWithin(entry, query))
      .map((entry) => ({ entry, seriesMoodleId: series.get(toMeetingKey(entry)) ?? 0 }));
    return { found, unknownContexts: query.contextIds.filter((id) => !known.has(id)) };
  }

  async #listOwnContexts(caller: Caller, contextIds: readonly string[]): Promise<ReadonlySet<string>> {
    const { applications } = this.#deps.storage;
    const own = await Promise.all(
      [...new Set(contextIds)].map(async (id) => {
        const sharers = await applications.listByContext(id);
        return sharers.some((sharer) => isReached(caller, sharer)) ? [id] : [];
      }),
    );
    return new Set(own.flat());
  }

  async #listContexts(contextIds: readonly string[]): Promise<CalendarEntryRecord[]> {
    const { calendarEntries } = this.#deps.storage;
    const lists = await Promise.all([...new Set(contextIds)].map((id) => calendarEntries.listByContext(id)));
    return lists.flat().sort((one, other) => one.startsAt.getTime() - other.startsAt.getTime());
  }

  async #filterOwn(caller: Caller, entries: readonly CalendarEntryRecord[]): Promise<CalendarEntryRecord[]> {
    const ids = [...new Set(entries.map(({ applicationId }) => applicationId))];
    const applications = await Promise.all(ids.map((id) => this.#deps.storage.applications.find(id)));
    const own = new Set(applications.flatMap((found) => (found && isReached(caller, found) ? [found.id] : [])));
    return entries.filter(({ applicationId }) => own.has(applicationId));
  }
}

function isReached({ profile, settings }: Caller, { profileId, type }: ApplicationRecord): boolean {
  return profileId === profile.id && isEnabledIn(settings, type);
}

function isWithin({ startsAt, endsAt }: CalendarEntryRecord, { from, until }: MeetingQuery): boolean {
  return (from === undefined || endsAt >= from) && (until === undefined || startsAt <= until);
}

function createDisabledError(): BusinessError {
  return new BusinessError('ERR_CALENDAR_DISABLED', 'Calendar entries by Zoom are switched off here.');
}
