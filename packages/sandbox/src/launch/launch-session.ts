import type { Response } from 'express';
import type { Credential, Instance } from '../credentials/credential.js';
import type { Credentials } from '../credentials/credentials.js';
import type { Instances } from '../credentials/instances.js';
import type { MeetingContext } from '../meetings/meeting.js';
import { isHostRole, toRoleName } from './host-roles.js';
import { RefusalError } from './refusal-error.js';

/** Who opened Zoom, from where, and what they may do. */
export interface LaunchSession {
  /** ltijs' session token; every link and form of a launched page carries it in its query. */
  readonly ltik: string;
  /** What ltijs needs to ask the LMS for the roster; `undefined` where the id_token offers none. */
  readonly rosterToken: object | undefined;
  readonly userId: string;
  readonly email: string;
  readonly roleNames: readonly string[];
  readonly isHost: boolean;
  readonly context: MeetingContext;
  readonly contextTitle: string;
  readonly credential: Credential;
  readonly instance: Instance;
}

/** Where a session finds the credential and the LMS that it belongs to. */
export interface LaunchSessionDeps {
  readonly credentials: Credentials;
  readonly instances: Instances;
}

/** Reads the session that ltijs has verified; throws `RefusalError` where Zoom cannot work with it. */
export const getLaunchSession = (deps: LaunchSessionDeps, response: Response): LaunchSession => {
  const { token, ltik } = response.locals as { token?: VerifiedToken; ltik?: string };
  if (token === undefined || ltik === undefined) throw createSessionError();
  const instance = deps.instances.findByPlatform({ url: token.iss, clientId: token.clientId });
  const credential = instance && deps.credentials.find(instance.ltiKey);
  if (instance === undefined || credential === undefined) {
    throw new RefusalError('ERR_INSTANCE_REMOVED', 'The instance of your LMS was removed from LTI Pro.');
  }
  const roles = token.platformContext.roles.map(String);
  return {
    ltik,
    rosterToken: isText(token.platformContext.namesRoles?.context_memberships_url) ? token : undefined,
    userId: token.user,
    email: getEmail(token),
    roleNames: roles.map(toRoleName),
    isHost: roles.some(isHostRole),
    context: { lmsUrl: instance.url, contextId: getContextId(token) },
    contextTitle: token.platformContext.context?.title ?? '',
    credential,
    instance,
  };
};

/** Reads the session of a host; throws `RefusalError` also for participants. */
export const getHostSession = (deps: LaunchSessionDeps, response: Response): LaunchSession => {
  const session = getLaunchSession(deps, response);
  if (!session.isHost) throw new RefusalError('ERR_NOT_HOST', 'Participants cannot schedule meetings.', 403);
  return session;
};

/** The error of a page that was opened without a launch, or after its cookie was lost. */
export const createSessionError = (): RefusalError =>
  new RefusalError('ERR_SESSION_NOT_FOUND', 'There is no Zoom session here. Open Zoom again from your course.');

/** What ltijs leaves in `response.locals.token`. */
interface VerifiedToken {
  readonly iss: string;
  readonly clientId: string;
  readonly user: string;
  readonly userInfo: { readonly email?: unknown };
  readonly platformContext: {
    readonly roles: readonly unknown[];
    readonly context?: { readonly id?: unknown; readonly title?: string };
    readonly namesRoles?: { readonly context_memberships_url?: unknown };
  };
}

/** Zoom's own error 2216: it finds its users by e-mail. */
const getEmail = ({ userInfo: { email } }: VerifiedToken): string => {
  if (typeof email === 'string' && /^\S+@\S+$/.test(email)) return email;
  throw new RefusalError('ERR_EMAIL_INVALID', "The user's email is invalid (2216).");
};

const getContextId = ({ platformContext: { context } }: VerifiedToken): string => {
  if (isText(context?.id)) return context.id;
  throw new RefusalError('ERR_CONTEXT_MISSING', 'The id_token has no context, but Zoom keeps meetings by context.');
};

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
