import type {
  ApplicationRecord,
  CalendarEntryRecord,
  ContextRecord,
  LaunchProgressRecord,
  PlatformKeyRecord,
  ProfileRecord,
  SettingsRecord,
  SubjectRecord,
} from '@lms-zoom/core';
import type { Generated } from 'kysely';

/** A record as a row: dates are milliseconds since 1970, booleans 0 or 1. */
export type Row<R> = { [F in keyof R]: R[F] extends Date | boolean ? number : R[F] };

/**
 * The tables. Table and column are called as entity and field are, so that `<table>.<column>` is the constraint that a
 * `StorageConflictError` names.
 */
export interface Tables {
  profile: Row<ProfileRecord>;
  application: Row<ApplicationRecord>;
  context: Row<ContextRecord>;
  /** One row, whose id is 1. */
  settings: Row<SettingsRecord> & { id: 1 };
  platformKey: Row<PlatformKeyRecord>;
  spentToken: { key: string; expiresAt: number };
  launchProgress: Row<LaunchProgressRecord>;
  subject: Row<SubjectRecord>;
  calendarEntry: Row<Omit<CalendarEntryRecord, 'moodleId'>> & { moodleId: Generated<number> };
}
