/** What a meeting (or one occurrence of it) became in the host's calendar. */
export interface CalendarEntryRecord {
  /** The id that the host's calendar knows the entry by; unique. */
  readonly id: string;
  readonly contextId: string;
  readonly meetingId: string;
  /** 0 for a single meeting or the first of a series. Context, meeting and occurrence together are unique. */
  readonly occurrence: number;
  /** Moodle's integer event id, given by the storage: unique, from 1, never used again. */
  readonly moodleId: number;
  /** The application that the entry leads back to. */
  readonly applicationId: string;
  readonly title: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

export interface CalendarEntryStore {
  /** Stores the draft unless its context, meeting and occurrence have an entry; answers the one that is stored afterwards. */
  findOrInsert(draft: Omit<CalendarEntryRecord, 'moodleId'>): Promise<CalendarEntryRecord>;
  /** Replaces application, title, times and `updatedAt` of the entry with this id; the rest is for life. `false`: there is none. */
  update(entry: CalendarEntryRecord): Promise<boolean>;
  /** All entries of a context, by start, then by occurrence, then by id. */
  listByContext(contextId: string): Promise<CalendarEntryRecord[]>;
  /** The entries that lead back to one of these applications and end after `after`, in the same order, at most `limit`. */
  listUpcoming(
    applicationIds: readonly string[],
    page: { readonly after: Date; readonly limit: number },
  ): Promise<CalendarEntryRecord[]>;
  /** Does nothing if there is none. */
  delete(id: string): Promise<void>;
}
