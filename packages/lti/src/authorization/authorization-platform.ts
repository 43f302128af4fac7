import type { KeyObject } from 'node:crypto';
import type { OpenedLaunchHint } from '../hints/launch-hint.js';
import type { LaunchDescription } from '../launch-description.js';
import type { ToolRegistration } from '../tool-registration.js';

/** What the authorization endpoint needs from the platform around it. */
export interface AuthorizationPlatform {
  /** `undefined` for a client that is unknown or disabled. */
  findRegistration(clientId: string): Promise<ToolRegistration | undefined>;
  /** The `sub` of a user towards a tool. */
  subjectOf(userId: string, registration: ToolRegistration): Promise<string>;
  /** Checks access to the place again, at this moment, and says what the tool is told. */
  describeLaunch(hint: OpenedLaunchHint, userId: string): Promise<LaunchPermission>;
  /** Uses a key up: `true` for exactly one of any number of calls. Keys are at most 255 characters. */
  spend(key: string, expiresAt: Date): Promise<boolean>;
  signIdToken(claims: Record<string, unknown>): Promise<string>;
  readonly hintSecret: KeyObject;
  now(): Date;
}

/** May this user open this launch now? `reason` is for the log and never reaches the tool. */
export type LaunchPermission =
  | { readonly permitted: true; readonly launch: LaunchDescription }
  | { readonly permitted: false; readonly reason: string };
