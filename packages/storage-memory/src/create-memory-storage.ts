import type { Storage } from '@lms-zoom/core';
import { Gate } from './gate.js';
import { MemoryActivityStore } from './memory-activity-store.js';
import { MemoryApplicationStore } from './memory-application-store.js';
import { MemoryCalendarEntryStore } from './memory-calendar-entry-store.js';
import { MemoryCalendarFeedStore } from './memory-calendar-feed-store.js';
import { MemoryConsentStore } from './memory-consent-store.js';
import { MemoryLaunchProgressStore } from './memory-launch-progress-store.js';
import { MemoryPlatformKeyStore } from './memory-platform-key-store.js';
import { MemoryProfileStore } from './memory-profile-store.js';
import { MemorySettingsStore } from './memory-settings-store.js';
import { MemorySpentTokenStore } from './memory-spent-token-store.js';
import { MemorySubjectStore } from './memory-subject-store.js';
import { createMemoryTables } from './memory-tables.js';

/** An empty storage that lives in the memory of this process and is gone with it. */
export function createMemoryStorage(): Storage {
  const gate = new Gate();
  const tables = createMemoryTables();
  return {
    profiles: new MemoryProfileStore(gate, tables),
    applications: new MemoryApplicationStore(gate, tables),
    settings: new MemorySettingsStore(gate),
    platformKeys: new MemoryPlatformKeyStore(gate),
    spentTokens: new MemorySpentTokenStore(gate),
    launchProgress: new MemoryLaunchProgressStore(gate),
    subjects: new MemorySubjectStore(gate),
    calendarEntries: new MemoryCalendarEntryStore(gate, tables),
    calendarFeeds: new MemoryCalendarFeedStore(gate),
    consents: new MemoryConsentStore(gate, tables),
    activities: new MemoryActivityStore(gate),
    close: () => gate.close(),
  };
}
