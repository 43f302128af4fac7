export {
  aCalendarEntry,
  aCalendarFeed,
  aConsent,
  aContext,
  aLaunchProgress,
  anActivity,
  anApplication,
  aPlatformKey,
  aProfile,
  aSubject,
  someSettings,
} from './records.js';
export { testStorage } from './test-storage.js';
export type { StorageCapabilities } from './test-storage.js';
