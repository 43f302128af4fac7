import type {
  ActivityRecord,
  ApplicationRecord,
  CalendarEntryRecord,
  CalendarFeedRecord,
  ConsentRecord,
  ContextRecord,
  LaunchProgressRecord,
  PlatformKeyRecord,
  ProfileRecord,
  SettingsRecord,
  SubjectRecord,
} from '@lms-zoom/core';
import type { Generated } from 'kysely';
import type { SearchColumns } from './search-columns.js';

/** A record as a row: dates are milliseconds since 1970, booleans 0 or 1, lists and objects JSON, what is absent null. */
export type Row<R> = { [F in keyof R]: Cell<R[F]> };

type Cell<V> = V extends Date | boolean ? number : V extends string | number ? V : V extends undefined ? null : string;

/**
 * The tables. Table and column are called as entity and field are, so that `<table>.<column>` is the constraint that a
 * `StorageConflictError` names.
 */
export interface Tables {
  profile: Row<ProfileRecord> & SearchColumns;
  application: Row<ApplicationRecord>;
  context: Row<ContextRecord>;
  /** One row, whose id is 1. */
  settings: Row<SettingsRecord> & { id: 1 };
  platformKey: Row<PlatformKeyRecord>;
  spentToken: { key: string; expiresAt: number };
  launchProgress: Row<LaunchProgressRecord>;
  subject: Row<SubjectRecord>;
  calendarEntry: Row<Omit<CalendarEntryRecord, 'moodleId'>> & { moodleId: Generated<number> };
  calendarFeed: Row<CalendarFeedRecord>;
  consent: Row<ConsentRecord>;
  activity: Row<ActivityRecord>;
}
