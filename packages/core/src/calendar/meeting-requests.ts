import type { ActivityLog } from '../activity/activity-log.js';
import { BusinessError } from '../errors.js';
import type { Profile } from '../profiles/profile.js';
import type { Settings } from '../settings/settings.js';
import type { CalendarEntryRecord } from '../storage/calendar-entry-store.js';
import type { Storage } from '../storage/storage.js';
import type { CalendarRemoval } from './calendar-removal.js';
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

/** What Zoom asks of entries that are there already. A profile reaches the entries of its own applications only. */
export class MeetingRequests {
  readonly #deps: MeetingRequestsDeps;

  constructor(deps: MeetingRequestsDeps) {
    this.#deps = deps;
  }

  /** All or nothing. `false`: one of the events is none of the profile's. @throws BusinessError `ERR_CALENDAR_DISABLED` */
  async remove(profile: Profile, deletions: readonly MeetingDeletion[]): Promise<boolean> {
    const { settings, storage, removal, activityLog } = this.#deps;
    if (!(await settings.load()).calendarEntries) throw createDisabledError();
    const ids = [...new Set(deletions.map(({ moodleId }) => moodleId))];
    const named = await this.#filterOwn(profile, await storage.calendarEntries.listByMoodleIds(ids));
    if (named.length < ids.length) return false;
    const series = new Set(deletions.filter(({ series }) => series).map(({ moodleId }) => moodleId));
    const withSiblings = named.filter(({ moodleId }) => series.has(moodleId));
    const siblings = await Promise.all(withSiblings.map((entry) => this.#listSeries(entry)));
    const ownSiblings = await this.#filterOwn(profile, siblings.flat());
    const entries = new Map([...named, ...ownSiblings].map((entry) => [entry.id, entry]));
    const removed = await removal.remove([...entries.values()]);
    const about = { profileId: profile.id, applicationId: named[0]?.applicationId };
    activityLog.record({ kind: 'calendar', outcome: 'ok', ...about, detail: { removed } });
    return true;
  }

  /** Entries by their ids and those of whole contexts, each once, by their start. */
  async find(profile: Profile, { moodleIds, contextIds, from, until }: MeetingQuery): Promise<FoundMeetings> {
    const { applications, calendarEntries } = this.#deps.storage;
    const contexts = await Promise.all(
      contextIds.map(async (id) => ({ id, sharers: await applications.listByContext(id) })),
    );
    const isOwn = ({ sharers }: (typeof contexts)[number]): boolean =>
      sharers.some(({ profileId }) => profileId === profile.id);
    const known = contexts.filter(isOwn).map(({ id }) => id);
    const named = await calendarEntries.listByMoodleIds(moodleIds);
    const listed = await this.#listContexts([...known, ...named.map(({ contextId }) => contextId)]);
    const ids = new Set(named.map(({ id }) => id));
    const wanted = listed.filter(({ id, contextId }) => known.includes(contextId) || ids.has(id));
    const found = (await this.#filterOwn(profile, wanted))
      .filter(
        ({ startsAt, endsAt }) => (from === undefined || endsAt >= from) && (until === undefined || startsAt <= until),
      )
      .map((entry) => ({
        entry,
        seriesMoodleId: toSeriesMoodleId(listed.filter((other) => isSameMeeting(other, entry))),
      }));
    return { found, unknownContexts: contexts.filter((context) => !isOwn(context)).map(({ id }) => id) };
  }

  async #listContexts(contextIds: readonly string[]): Promise<CalendarEntryRecord[]> {
    const { calendarEntries } = this.#deps.storage;
    const lists = await Promise.all([...new Set(contextIds)].map((id) => calendarEntries.listByContext(id)));
    return lists.flat().sort((one, other) => one.startsAt.getTime() - other.startsAt.getTime());
  }

  async #listSeries({ contextId, meetingId }: CalendarEntryRecord): Promise<CalendarEntryRecord[]> {
    const entries = await this.#deps.storage.calendarEntries.listByMeetings(contextId, [meetingId]);
    return entries.filter(({ state }) => state === 'live');
  }

  async #filterOwn(profile: Profile, entries: readonly CalendarEntryRecord[]): Promise<CalendarEntryRecord[]> {
    const ids = [...new Set(entries.map(({ applicationId }) => applicationId))];
    const applications = await Promise.all(ids.map((id) => this.#deps.storage.applications.find(id)));
    const own = new Set(applications.flatMap((found) => (found?.profileId === profile.id ? [found.id] : [])));
    return entries.filter(({ applicationId }) => own.has(applicationId));
  }
}

function isSameMeeting(one: CalendarEntryRecord, other: CalendarEntryRecord): boolean {
  return one.contextId === other.contextId && one.meetingId === other.meetingId;
}

function createDisabledError(): BusinessError {
  return new BusinessError('ERR_CALENDAR_DISABLED', 'Calendar entries by Zoom are switched off here.');
}
