export { Applications } from './applications/applications.js';
export type { PlaceSettings, ProfileChoice } from './applications/applications.js';
export type { HostCalendar } from './calendar/host-calendar.js';
export { MeetingCalendar } from './calendar/meeting-calendar.js';
export type { MeetingOutcome, MeetingRefusalCode } from './calendar/meeting-calendar.js';
export type { MeetingEvent } from './calendar/meeting-event.js';
export { createAsk } from './diagnostics/ask.js';
export type { Ask, Fetch } from './diagnostics/ask.js';
export { ConnectionCheck } from './diagnostics/connection-check.js';
export type { CheckStep } from './diagnostics/connection-check.js';
export type { Endpoints } from './diagnostics/step.js';
export { ZoomRequests } from './diagnostics/zoom-requests.js';
export { BusinessError } from './errors.js';
export type { BusinessErrorCode } from './errors.js';
export { Admission } from './launches/admission.js';
export { createAuthorizationPlatform } from './platform/authorization-platform.js';
export type { Platform } from './launches/launch-claims.js';
export { LaunchProgress } from './launches/launch-progress.js';
export type { LaunchStage } from './launches/launch-progress.js';
export { Launches } from './launches/launches.js';
export type { LoginInitiation } from './launches/launches.js';
export type { Logger } from './logger.js';
export { PLACE_TYPES, findPlaceInKey, toPlaceKey } from './places/place.js';
export type { Place, PlaceType } from './places/place.js';
export type {
  PlaceAccess,
  PlaceContext,
  PlaceDirectory,
  PlaceInfo,
  PlaceMember,
  PlaceMemberPage,
  PlaceRole,
} from './places/place-directory.js';
export { PlatformKeys } from './platform/platform-keys.js';
export { SingleUse } from './platform/single-use.js';
export { createTokenPlatform } from './platform/token-platform.js';
export type { Profile } from './profiles/profile.js';
export type { ProfileInput } from './profiles/profile-input.js';
export { Profiles } from './profiles/profiles.js';
export type { ProfileChange } from './profiles/profiles.js';
export { toToolRegistration } from './profiles/tool-registration.js';
export type { RosterAddress } from './roster/memberships-url.js';
export { RosterAccess } from './roster/roster-access.js';
export { RosterError } from './roster/roster-error.js';
export type { RosterErrorCode } from './roster/roster-error.js';
export { RosterMembers } from './roster/roster-members.js';
export { Roster } from './roster/roster.js';
export type { RosterPage, RosterRequest } from './roster/roster.js';
export { DEFAULT_SETTINGS, Settings } from './settings/settings.js';
export type { ApplicationRecord, ApplicationStore, ContextRecord } from './storage/application-store.js';
export type { CalendarEntryRecord, CalendarEntryStore } from './storage/calendar-entry-store.js';
export type { LaunchProgressRecord, LaunchProgressStore } from './storage/launch-progress-store.js';
export type { PlatformKeyRecord, PlatformKeyStore } from './storage/platform-key-store.js';
export type { ProfileRecord, ProfileStatus, ProfileStore } from './storage/profile-store.js';
export type { SettingsRecord, SettingsStore } from './storage/settings-store.js';
export type { SpentTokenStore } from './storage/spent-token-store.js';
export type { Storage, StorageFactory } from './storage/storage.js';
export { StorageConflictError, StorageUnavailableError } from './storage/storage-errors.js';
export type { SubjectRecord, SubjectStore } from './storage/subject-store.js';
export { Subjects } from './users/subjects.js';
export type { User, UserDirectory } from './users/user-directory.js';
export { Vault } from './vault.js';
