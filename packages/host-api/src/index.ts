export type { CalendarEntry, CalendarTarget, HostCalendar } from './ports/calendar.js';
export type { Clock } from './ports/clock.js';
export type { Disposable } from './ports/disposable.js';
export type { HostEventMap, HostEventName, HostEvents } from './ports/events.js';
export type {
  AdminPage,
  ExtensionPoint,
  HostExtensions,
  LocalizedText,
  PlaceContribution,
  UiElement,
} from './ports/extensions.js';
export type { HostHttp, MountOptions } from './ports/http.js';
export type { HostInfo } from './ports/info.js';
export type { Logger } from './ports/logger.js';
export type {
  HostPlaces,
  Place,
  PlaceAccess,
  PlaceContext,
  PlaceInfo,
  PlaceMember,
  PlaceMemberPage,
  PlaceRole,
  PlaceType,
} from './ports/places.js';
export type { HostSecrets } from './ports/secrets.js';
export type { HostSessions } from './ports/sessions.js';
export type { HostUser, HostUsers, UserStatus } from './ports/users.js';
export type { Host } from './host.js';
export type { ActivationExtras, ActivePlugin, ContentSecurityPolicy, PluginModule } from './plugin.js';
export { HOST_API_VERSION } from './host-api-version.js';
export type { ImportEntry } from './import-plugin.js';
export { loadPlugin, type LoadPluginOptions } from './load-plugin.js';
export { manifestSchema, type PluginManifest } from './manifest.js';
export { PluginLoadError, type PluginLoadErrorCode } from './plugin-load-error.js';
export { parseConfig } from './parse-config.js';
export { parseManifest } from './parse-manifest.js';
