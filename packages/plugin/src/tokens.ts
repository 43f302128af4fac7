import type {
  Admission,
  Applications,
  Ask,
  ConnectionCheck,
  LaunchProgress,
  Launches,
  MeetingCalendar,
  PlatformKeys,
  Profiles,
  Roster,
  RosterAccess,
  RosterMembers,
  Settings,
  Storage,
  SingleUse,
  Subjects,
  Vault,
  ZoomRequests,
} from '@lms-zoom/core';
import type { Host } from '@lms-zoom/host-api';
import type { ApiRouterDeps, Guard, Installation, LtiRouterDeps, WebServiceRouterDeps } from '@lms-zoom/http';
import type { AuthorizationPlatform, GuardedFetch, TokenPlatform, ToolKeys } from '@lms-zoom/lti';
import type { ServiceIdentifier } from 'inversify';
import type { PluginConfig } from './config.js';

const token = <T>(id: string): ServiceIdentifier<T> => Symbol.for(`@lms-zoom/${id}`);

/** What the container knows, by type. */
export const TOKENS = {
  Host: token<Host>('Host'),
  Config: token<PluginConfig>('Config'),
  Installation: token<Installation>('Installation'),
  Now: token<() => Date>('Now'),

  Storage: token<Storage>('Storage'),
  Vault: token<Vault>('Vault'),

  GuardedFetch: token<GuardedFetch>('GuardedFetch'),
  OwnFetch: token<GuardedFetch>('OwnFetch'),
  ToolKeys: token<ToolKeys>('ToolKeys'),

  Settings: token<Settings>('Settings'),
  Profiles: token<Profiles>('Profiles'),
  Applications: token<Applications>('Applications'),
  SingleUse: token<SingleUse>('SingleUse'),
  Subjects: token<Subjects>('Subjects'),
  PlatformKeys: token<PlatformKeys>('PlatformKeys'),
  Admission: token<Admission>('Admission'),
  Launches: token<Launches>('Launches'),
  RosterAccess: token<RosterAccess>('RosterAccess'),
  RosterMembers: token<RosterMembers>('RosterMembers'),
  Roster: token<Roster>('Roster'),
  LaunchProgress: token<LaunchProgress>('LaunchProgress'),
  MeetingCalendar: token<MeetingCalendar>('MeetingCalendar'),
  AskOwn: token<Ask>('AskOwn'),
  ZoomRequests: token<ZoomRequests>('ZoomRequests'),
  ConnectionCheck: token<ConnectionCheck>('ConnectionCheck'),

  AuthorizationPlatform: token<AuthorizationPlatform>('AuthorizationPlatform'),
  TokenPlatform: token<TokenPlatform>('TokenPlatform'),
  Guard: token<Guard>('Guard'),
  LtiRouterDeps: token<LtiRouterDeps>('LtiRouterDeps'),
  WebServiceRouterDeps: token<WebServiceRouterDeps>('WebServiceRouterDeps'),
  ApiRouterDeps: token<ApiRouterDeps>('ApiRouterDeps'),
} as const;
