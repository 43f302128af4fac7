import { OutboundError } from '@lms-zoom/lti';
import type { OutboundErrorCode, OutboundResponse } from '@lms-zoom/lti';
import { ConnectionCheck, Vault, ZoomRequests, createAsk } from '../../src/index.js';
import type { CheckStep, Endpoints, Fetch, Profile } from '../../src/index.js';
import { LMS, aProfileInput, createInstallation } from './installation.js';
import type { Installation } from './installation.js';

/** A saved profile, and how to check its connection. */
export interface Check {
  readonly installation: Installation;
  readonly profile: Profile;
  readonly check: ConnectionCheck;
  readonly endpoints: Endpoints;
  /** What was logged, with all fields. */
  readonly log: readonly string[];
  /** Runs the check with the saved key, or another one, and finds its steps by their ids. */
  readonly run: (ltiKey?: string) => Promise<Record<CheckStep['id'], CheckStep>>;
}

/** The world outside; what is left out gives no answer. */
export interface Outside {
  readonly zoom?: Fetch;
  readonly own?: Fetch;
  readonly endpoints?: Endpoints;
}

export async function createCheck(outside: Outside = {}): Promise<Check> {
  const { zoom = refuse(), own = refuse(), endpoints = toEndpoints(LMS) } = outside;
  const installation = await createInstallation();
  const { profiles, settings, keys, clock, activities, activityLog } = installation;
  const log: string[] = [];
  const profile = await profiles.create('operator', aProfileInput({ ltiKey: 'saved' }));
  const write = (fields: object, message: string): void => void log.push(`${message} ${JSON.stringify(fields)}`);
  const logger = { info: write, warn: write, error: write };
  const now = (): Date => clock.now;
  const vault = new Vault(new Uint8Array(32).fill(7));
  const ask = createAsk({ fetch: zoom, logger, now });
  const check = new ConnectionCheck({
    profiles,
    settings,
    keys,
    endpoints,
    askOwn: createAsk({ fetch: own, logger, now }),
    zoom: new ZoomRequests({ ask, vault, issuer: endpoints.lmsUrl, now }),
    activities,
    activityLog,
  });
  return {
    installation,
    profile,
    check,
    endpoints,
    log,
    run: async (ltiKey = 'saved') => {
      const steps = await check.run('operator', profile.id, ltiKey);
      return Object.fromEntries(steps.map((step) => [step.id, step])) as Record<CheckStep['id'], CheckStep>;
    },
  };
}

export function toEndpoints(lmsUrl: string): Endpoints {
  return {
    lmsUrl,
    authUrl: `${lmsUrl}/mod/lti/auth.php`,
    tokenUrl: `${lmsUrl}/mod/lti/token.php`,
    jwksUrl: `${lmsUrl}/mod/lti/certs.php`,
    webServiceUrl: `${lmsUrl}/webservice/rest/server.php`,
  };
}

/** A server that gives no answer. */
export function refuse(code: OutboundErrorCode = 'ERR_OUTBOUND_REFUSED'): Fetch {
  return () => Promise.reject(new OutboundError(code));
}

export interface PlainAnswer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly text?: string;
}

export function toResponse({ status = 200, headers = {}, text = '' }: PlainAnswer): OutboundResponse {
  return { status, headers: new Headers(headers), text };
}

/** Zoom with one answer to the login initiation and one to the request for its keys. */
export function aZoom({ login = {}, keySet = {} }: { login?: PlainAnswer; keySet?: PlainAnswer }): Fetch {
  return (url) => Promise.resolve(toResponse(url.endsWith('/jwks') ? keySet : login));
}
