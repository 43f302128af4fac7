import { afterEach, beforeEach, describe } from '@jest/globals';
import type { Storage, StorageFactory } from '@lms-zoom/core';
import { activityStoreSuite } from './activity-store.suite.js';
import { applicationStoreSuite } from './application-store.suite.js';
import { calendarEntryListsSuite } from './calendar-entry-lists.suite.js';
import { calendarEntrySettlingSuite } from './calendar-entry-settling.suite.js';
import { calendarEntryStoreSuite } from './calendar-entry-store.suite.js';
import { calendarFeedStoreSuite } from './calendar-feed-store.suite.js';
import { consentStoreSuite } from './consent-store.suite.js';
import { contextSuite } from './context.suite.js';
import { launchProgressStoreSuite } from './launch-progress-store.suite.js';
import { lifecycleSuite } from './lifecycle.suite.js';
import { platformKeyStoreSuite } from './platform-key-store.suite.js';
import { profileDeletionSuite } from './profile-deletion.suite.js';
import { profileSearchSuite } from './profile-search.suite.js';
import { profileStoreSuite } from './profile-store.suite.js';
import { reopeningSuite } from './reopening.suite.js';
import { settingsStoreSuite } from './settings-store.suite.js';
import { spentTokenStoreSuite } from './spent-token-store.suite.js';
import { subjectStoreSuite } from './subject-store.suite.js';

/** What storages may differ in. Each adapter has to say what it does. */
export interface StorageCapabilities {
  /**
   * Opens again what a storage, closed by now, had stored.
   * `false` for one that lives in the memory of its process alone: nothing outlives its closing.
   */
  readonly reopen: false | ((closed: Storage) => Promise<Storage>);
}

/** Declares the tests that every storage has to pass. `make` answers a fresh, empty storage; the suite closes it. */
export function testStorage(make: StorageFactory, { reopen }: StorageCapabilities): void {
  describe('storage contract', () => {
    let storage: Storage;
    beforeEach(async () => {
      storage = await make();
    });
    afterEach(() => storage.close());

    const current = (): Storage => storage;
    profileStoreSuite(current);
    profileSearchSuite(current);
    profileDeletionSuite(current);
    applicationStoreSuite(current);
    contextSuite(current);
    settingsStoreSuite(current);
    platformKeyStoreSuite(current);
    spentTokenStoreSuite(current);
    launchProgressStoreSuite(current);
    subjectStoreSuite(current);
    calendarEntryStoreSuite(current);
    calendarEntryListsSuite(current);
    calendarEntrySettlingSuite(current);
    calendarFeedStoreSuite(current);
    consentStoreSuite(current);
    activityStoreSuite(current);
    lifecycleSuite(current, make);
    if (reopen !== false) reopeningSuite(current, reopen);
  });
}
