import { createSecretKey, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ActivityLog, Profiles, Roster, RosterAccess, RosterMembers, Settings, Subjects, Vault } from '@lms-zoom/core';
import { SCOPE_NRPS_CONTEXT_MEMBERSHIP_READONLY, sealAccessToken } from '@lms-zoom/lti';
import { createMemoryStorage } from '@lms-zoom/storage-memory';
import express from 'express';
import { MEMBERSHIPS_PATH, createMembershipsRoute } from '../src/lti/memberships-route.js';

const secret = createSecretKey(randomBytes(32));
const now = (): Date => new Date('2026-03-01T10:00:00Z');

let server: Server;

beforeAll(async () => {
  const platform = { accessTokenSecret: secret, now, findRegistration: () => Promise.resolve(REGISTRATION) };
  const route = createMembershipsRoute({ platform, roster: createEmptyRoster(), logger });
  server = express().get(MEMBERSHIPS_PATH, route).listen(0, '127.0.0.1');
  await once(server, 'listening');
});

afterAll(() => {
  server.close();
});

const log: object[] = [];
const write = (fields: object): void => void log.push(fields);
const logger = { info: write, warn: write, error: write };

const REGISTRATION = {
  clientId: 'client-a',
  loginUrl: 'https://t1.example/login',
  redirectUris: [],
  targetLinkUri: 'https://t1.example/launch',
  keys: { jwksUrl: 'https://t1.example/jwks' },
  scopes: [SCOPE_NRPS_CONTEXT_MEMBERSHIP_READONLY],
  custom: {},
};

/** A roster of an installation in which nothing is configured. */
function createEmptyRoster(): Roster {
  const storage = createMemoryStorage();
  const vault = new Vault(randomBytes(32));
  const places = {
    find: () => Promise.resolve(undefined),
    access: () => Promise.resolve({ mayView: false, mayConfigure: false, roles: [] }),
    members: () => Promise.resolve({ members: [], next: undefined }),
  };
  const { applications, consents } = storage;
  const activityLog = new ActivityLog({ ...storage, logger, now });
  const settings = new Settings({ store: storage.settings, applications, activityLog });
  const profiles = new Profiles({ storage, vault, activityLog, isAllowedOrigin: () => false, now });
  const users = { find: () => Promise.resolve(undefined) };
  const subjects = new Subjects({ store: storage.subjects });
  return new Roster({
    access: new RosterAccess({ applications, profiles, places, settings }),
    members: new RosterMembers({ users, subjects, consents, settings }),
    places,
    vault,
    issuer: 'https://lms.example',
  });
}

function ask(scopes: readonly string[]): Promise<Response> {
  const { port } = server.address() as AddressInfo;
  const grant = { clientId: 'client-a', deploymentId: undefined, scopes };
  const token = sealAccessToken({ secret, grant, now: now() });
  return fetch(`http://127.0.0.1:${port}/services.php/CourseSection/1/bindings/d/memberships`, {
    headers: { Authorization: `Bearer ${token}` },
  });
}

describe('the memberships service', () => {
  it('LTI-B01 LTI-N14 answers 403 to a token for other services, and names the scope that it asks for', async () => {
    const response = await ask(['https://purl.imsglobal.org/spec/lti-ags/scope/score']);
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({ error: 'insufficient_scope' });
    const challenge = response.headers.get('www-authenticate');
    expect(challenge).toContain('error="insufficient_scope"');
    expect(challenge).toContain(`scope="${SCOPE_NRPS_CONTEXT_MEMBERSHIP_READONLY}"`);
  });

  it('LTI-N14 answers 404 to a good token that finds nothing, and logs why without the token', async () => {
    const response = await ask([SCOPE_NRPS_CONTEXT_MEMBERSHIP_READONLY]);
    expect(response.status).toBe(404);
    expect(log.at(-1)).toMatchObject({ code: 'ERR_ROSTER_NOT_FOUND' });
    expect(JSON.stringify(log)).not.toContain('eyJ');
  });
});
