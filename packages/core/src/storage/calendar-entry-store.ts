import type { CalendarTarget } from '../calendar/host-calendar.js';

/** What a meeting (or one occurrence of it) became in the host's calendar: what the host is to show, and how far it does. */
export interface CalendarEntryRecord {
  /** The id that the host's calendar knows the entry by; unique. */
  readonly id: string;
  readonly contextId: string;
  readonly meetingId: string;
  /** Tells the occurrences of a series apart. Context, meeting and occurrence together are unique. */
  readonly occurrence: number;
  /** Moodle's integer event id, given by the storage: unique, from 1, never used again. */
  readonly moodleId: number;
  /** The application that the entry leads back to. */
  readonly applicationId: string;
  /** Whose calendar shows the entry. */
  readonly target: CalendarTarget;
  readonly title: string;
  /** Sanitised HTML without join links; may be empty. */
  readonly description: string;
  /** `undefined` unless the host shows join links. */
  readonly joinUrl: string | undefined;
  readonly startsAt: Date;
  readonly endsAt: Date;
  /** The number of the event that the entry was last changed by, where it had one. */
  readonly sequence: number | undefined;
  /** `leaving`: to be removed from the host's calendar; nobody but the settlement sees it any more. */
  readonly state: 'live' | 'leaving';
  /** Counts the changes, from 1. */
  readonly revision: number;
  /** The revision that the host's calendar shows; 0: none yet. */
  readonly appliedRevision: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** An entry before the storage gives it its Moodle id; its revision is 1, its applied revision 0. */
export type CalendarEntryDraft = Omit<CalendarEntryRecord, 'moodleId' | 'revision' | 'appliedRevision'>;

export interface CalendarEntryChanges {
  readonly inserts: readonly CalendarEntryDraft[];
  /** Entries as they shall be, with the revision that they were read with. Context, meeting, occurrence, Moodle id, applied revision and `createdAt` stay as stored. */
  readonly updates: readonly CalendarEntryRecord[];
}

/** One entry at one revision. */
export type CalendarEntryVersion = Pick<CalendarEntryRecord, 'id' | 'revision'>;

export interface CalendarEntryStore {
  /**
   * Stores all changes or none: each update counts its revision up by one. Answers the stored entries, inserts first.
   * `undefined`, and nothing is stored: somebody was faster (the occurrence of an insert is taken, the revision of an update
   * is not the stored one any more, an entry to update is gone), or an application that an insert, or an update to a `live` entry,
   * leads back to is gone. Then read again, and decide anew.
   * @throws StorageConflictError `calendarEntry.id`
   */
  save(changes: CalendarEntryChanges): Promise<CalendarEntryRecord[] | undefined>;
  /** Live or leaving. */
  find(id: string): Promise<CalendarEntryRecord | undefined>;
  /** Live entries, by Moodle id; unknown ids are passed over. */
  listByMoodleIds(moodleIds: readonly number[]): Promise<CalendarEntryRecord[]>;
  /** Live and leaving entries of these meetings of a context, by start, then by occurrence, then by id. */
  listByMeetings(contextId: string, meetingIds: readonly string[]): Promise<CalendarEntryRecord[]>;
  /** Live entries of a context, in the same order. */
  listByContext(contextId: string): Promise<CalendarEntryRecord[]>;
  /** One page of them, and how many there are in all. */
  listPageOfContext(
    contextId: string,
    page: { readonly offset: number; readonly limit: number },
  ): Promise<{ readonly entries: CalendarEntryRecord[]; readonly total: number }>;
  /** Live entries that lead back to one of these applications and end after `after`, in the same order, at most `limit`. */
  listUpcoming(
    applicationIds: readonly string[],
    page: { readonly after: Date; readonly limit: number },
  ): Promise<CalendarEntryRecord[]>;
  /** Live entries of all contexts with a greater id than `after`, by id, at most `limit`. */
  listAll(page: { readonly after: string | undefined; readonly limit: number }): Promise<CalendarEntryRecord[]>;
  /** How many live entries there are. */
  count(): Promise<number>;
  /** Entries, live or leaving, that the host's calendar does not show as they are, with a greater id than `after`, by id, at most `limit`. */
  listUnsettled(page: { readonly after: string | undefined; readonly limit: number }): Promise<CalendarEntryRecord[]>;
  /** Notes that the host's calendar shows these live versions. Answers the ids of those that are still at that revision; the others are passed over. */
  markApplied(versions: readonly CalendarEntryVersion[]): Promise<ReadonlySet<string>>;
  /** Deletes entries that are leaving, at these revisions. Answers the ids of those that are gone now; the others were changed in the meantime. */
  deleteLeaving(versions: readonly CalendarEntryVersion[]): Promise<ReadonlySet<string>>;
  /**
   * Deletes the entries of meetings that are over: all dates of such a meeting in its context, live or leaving, ended before
   * `before`, were not changed since, and are settled. Answers how many entries.
   */
  prune(before: Date): Promise<number>;
}
