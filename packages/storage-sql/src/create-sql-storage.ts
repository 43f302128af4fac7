import type { Storage } from '@lms-zoom/core';
import type { Kysely } from 'kysely';
import { SqlActivityStore } from './sql-activity-store.js';
import { SqlApplicationStore } from './sql-application-store.js';
import { SqlCalendarEntryStore } from './sql-calendar-entry-store.js';
import { SqlCalendarFeedStore } from './sql-calendar-feed-store.js';
import { SqlConsentStore } from './sql-consent-store.js';
import { SqlLaunchProgressStore } from './sql-launch-progress-store.js';
import { SqlPlatformKeyStore } from './sql-platform-key-store.js';
import { SqlProfileStore } from './sql-profile-store.js';
import { SqlSettingsStore } from './sql-settings-store.js';
import { SqlSpentTokenStore } from './sql-spent-token-store.js';
import { SqlSubjectStore } from './sql-subject-store.js';
import type { Tables } from './tables.js';

/** The stores over an open database, whose driver throws the errors of the ports. */
export function createSqlStorage({ db, close }: { db: Kysely<Tables>; close: () => Promise<void> }): Storage {
  return {
    profiles: new SqlProfileStore(db),
    applications: new SqlApplicationStore(db),
    settings: new SqlSettingsStore(db),
    platformKeys: new SqlPlatformKeyStore(db),
    spentTokens: new SqlSpentTokenStore(db),
    launchProgress: new SqlLaunchProgressStore(db),
    subjects: new SqlSubjectStore(db),
    calendarEntries: new SqlCalendarEntryStore(db),
    calendarFeeds: new SqlCalendarFeedStore(db),
    consents: new SqlConsentStore(db),
    activities: new SqlActivityStore(db),
    close,
  };
}
