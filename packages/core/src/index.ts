export { Activities } from './activity/activities.js';
export type { ActivityFilter, ActivityPage, ListedActivity } from './activity/activities.js';
export { ActivityLog } from './activity/activity-log.js';
export type { ActivityEntry } from './activity/activity-log.js';
export { ProfileIds } from './activity/profile-ids.js';
export { ApplicationRemoval } from './applications/application-removal.js';
export { Applications } from './applications/applications.js';
export type { PlaceSettings, ProfileDecision } from './applications/applications.js';
export { PlaceLifeCycle } from './applications/place-life-cycle.js';
export type { CopiedPlace, ExportedPlace, ImportedPlace } from './applications/place-life-cycle.js';
export { ProfileApplications } from './applications/profile-applications.js';
export type { ApplicationMove, ListedApplication, ListedApplicationPage } from './applications/profile-applications.js';
export { ApplicationCalendar } from './calendar/application-calendar.js';
export type { ListedCalendarEntry, ListedCalendarEntryPage } from './calendar/application-calendar.js';
export { CalendarFeeds } from './calendar/calendar-feeds.js';
export { CalendarRemoval } from './calendar/calendar-removal.js';
export { CalendarSettlement } from './calendar/calendar-settlement.js';
export { CalendarTargets } from './calendar/calendar-targets.js';
export { CalendarUpkeep } from './calendar/calendar-upkeep.js';
export { FeedAddresses } from './calendar/feed-addresses.js';
export type { CalendarTarget, HostCalendar, HostCalendarEntry } from './calendar/host-calendar.js';
export { MeetingCalendar } from './calendar/meeting-calendar.js';
export type { AppliedMeeting, MeetingOutcome } from './calendar/meeting-calendar.js';
export type { MeetingEvent } from './calendar/meeting-event.js';
export { MeetingIntake } from './calendar/meeting-intake.js';
export type { MeetingRefusal, MeetingRefusalCode } from './calendar/meeting-refusal.js';
export { MeetingRequests } from './calendar/meeting-requests.js';
export type { FoundMeeting, FoundMeetings, MeetingDeletion, MeetingQuery } from './calendar/meeting-requests.js';
export { PlaceMeetings } from './calendar/place-meetings.js';
export { WebServiceAccess } from './calendar/web-service-access.js';
export type { WebServiceAdmission } from './calendar/web-service-access.js';
export type { ConsentItem, ConsentKind } from './consent/consent-items.js';
export { Consents } from './consent/consents.js';
export { createAsk } from './diagnostics/ask.js';
export type { Ask, Fetch } from './diagnostics/ask.js';
export { ConnectionCheck } from './diagnostics/connection-check.js';
export type { CheckStep } from './diagnostics/connection-check.js';
export type { Finding, Message } from './diagnostics/finding.js';
export type { Endpoints, StepId } from './diagnostics/step.js';
export { ZoomRequests } from './diagnostics/zoom-requests.js';
export { BusinessError } from './errors.js';
export { foldText } from './fold-text.js';
export type { BusinessErrorCode, FieldFault, MessageValues } from './errors.js';
export { Admission } from './launches/admission.js';
export { AuthorizationRequests } from './platform/authorization-requests.js';
export { createAuthorizationPlatform } from './platform/authorization-platform.js';
export type { Platform } from './launches/launch-claims.js';
export { LaunchProgress } from './launches/launch-progress.js';
export type { LaunchStage } from './launches/launch-progress.js';
export { LaunchRefusals } from './launches/launch-refusals.js';
export { Launches } from './launches/launches.js';
export type { LoginInitiation } from './launches/launches.js';
export { PlaceView } from './launches/place-view.js';
export type { ViewOfCalendar, ViewOfConsent, ViewOfPlace } from './launches/place-view.js';
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
export { TokenRequests } from './platform/token-requests.js';
export { createTokenPlatform } from './platform/token-platform.js';
export { AccessTokens } from './profiles/access-tokens.js';
export type { Rotation } from './profiles/access-tokens.js';
export { toCustomText } from './profiles/custom-parameters.js';
export { MailDomains } from './profiles/mail-domains.js';
export type { MailDomainCheck, MailDomainConflict, NamedProfile } from './profiles/mail-domains.js';
export type { Profile } from './profiles/profile.js';
export { DEFAULT_PROFILE } from './profiles/profile-input.js';
export type { ProfileInput } from './profiles/profile-input.js';
export { Profiles } from './profiles/profiles.js';
export type { ProfileChange, ProfilePage, ProfileSearch, StatusChange } from './profiles/profiles.js';
export { toToolRegistration } from './profiles/tool-registration.js';
export type { RosterAddress } from './roster/memberships-url.js';
export { RosterAccess } from './roster/roster-access.js';
export { RosterError } from './roster/roster-error.js';
export type { RosterErrorCode } from './roster/roster-error.js';
export { RosterMembers } from './roster/roster-members.js';
export { Roster } from './roster/roster.js';
export type { RosterPage, RosterRequest } from './roster/roster.js';
export { DEFAULT_SETTINGS, Settings } from './settings/settings.js';
export { ACTIVITY_KINDS, ACTIVITY_OUTCOMES } from './storage/activity-store.js';
export type {
  ActivityKind,
  ActivityLimits,
  ActivityOutcome,
  ActivityQuery,
  ActivityRecord,
  ActivityStore,
} from './storage/activity-store.js';
export type {
  ApplicationPage,
  ApplicationRecord,
  ApplicationStore,
  ContextRecord,
  ProfileUsage,
} from './storage/application-store.js';
export type {
  CalendarEntryChanges,
  CalendarEntryDraft,
  CalendarEntryRecord,
  CalendarEntryStore,
  CalendarEntryVersion,
} from './storage/calendar-entry-store.js';
export type { CalendarFeedRecord, CalendarFeedStore } from './storage/calendar-feed-store.js';
export type { ConsentRecord, ConsentStore } from './storage/consent-store.js';
export type { LaunchProgressRecord, LaunchProgressStore } from './storage/launch-progress-store.js';
export type { PlatformKeyRecord, PlatformKeyStore } from './storage/platform-key-store.js';
export type {
  ContextScope,
  CustomParameter,
  MemberRole,
  ProfileChoice,
  ProfileQuery,
  ProfileRecord,
  ProfileStatus,
  ProfileStore,
  ProfileSummary,
  RoleMap,
} from './storage/profile-store.js';
export type { SettingsRecord, SettingsStore } from './storage/settings-store.js';
export type { SpentTokenStore } from './storage/spent-token-store.js';
export type { Storage, StorageFactory } from './storage/storage.js';
export { StorageConflictError, StorageUnavailableError } from './storage/storage-errors.js';
export type { SubjectRecord, SubjectStore } from './storage/subject-store.js';
export { Subjects } from './users/subjects.js';
export { UserErasure } from './users/user-erasure.js';
export type { User, UserDirectory } from './users/user-directory.js';
export { Vault } from './vault.js';
