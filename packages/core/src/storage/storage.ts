import type { ActivityStore } from './activity-store.js';
import type { ApplicationStore } from './application-store.js';
import type { CalendarEntryStore } from './calendar-entry-store.js';
import type { CalendarFeedStore } from './calendar-feed-store.js';
import type { ConsentStore } from './consent-store.js';
import type { LaunchProgressStore } from './launch-progress-store.js';
import type { PlatformKeyStore } from './platform-key-store.js';
import type { ProfileStore } from './profile-store.js';
import type { SettingsStore } from './settings-store.js';
import type { SpentTokenStore } from './spent-token-store.js';
import type { SubjectStore } from './subject-store.js';

/**
 * Everything that the plugin keeps. Answers are copies: changing one changes nothing stored. A method that cannot
 * reach its database in time throws `StorageUnavailableError`.
 */
export interface Storage {
  readonly profiles: ProfileStore;
  readonly applications: ApplicationStore;
  readonly settings: SettingsStore;
  readonly platformKeys: PlatformKeyStore;
  readonly spentTokens: SpentTokenStore;
  readonly launchProgress: LaunchProgressStore;
  readonly subjects: SubjectStore;
  readonly calendarEntries: CalendarEntryStore;
  readonly calendarFeeds: CalendarFeedStore;
  readonly consents: ConsentStore;
  readonly activities: ActivityStore;
  /** Idempotent. After it, every other call throws `StorageUnavailableError`. */
  close(): Promise<void>;
}

export type StorageFactory = () => Promise<Storage>;
