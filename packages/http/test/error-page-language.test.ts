import { describe, expect, it } from '@jest/globals';
import type { User } from '@lms-zoom/core';
import express from 'express';
import supertest from 'supertest';
import { createLtiErrorHandler } from '../src/lti/lti-error-handler.js';

const PERSON = { email: undefined, givenName: '', familyName: '', displayName: '', timeZone: 'UTC' } as const;

interface Person {
  readonly accountLocale: string;
  readonly userOf?: () => Promise<string | undefined>;
}

/** The error page of the authorization endpoint, which a browser gets that asks for French. */
async function getErrorPage({ accountLocale, userOf = () => Promise.resolve('anna') }: Person): Promise<string> {
  const user: User = { ...PERSON, id: 'anna', locale: accountLocale, status: 'active' };
  const nothing = (): void => undefined;
  const handler = createLtiErrorHandler({
    sessions: { userOf },
    users: { find: (id) => Promise.resolve(id === 'anna' ? user : undefined) },
    logger: { info: nothing, warn: nothing, error: nothing },
  });
  const app = express()
    .get('/auth.php', () => {
      throw new Error('A fault of ours.');
    })
    .use(handler);
  const { status, text } = await supertest(app).get('/auth.php').set('Accept-Language', 'fr');
  expect(status).toBe(500);
  return text;
}

describe('the error page of the authorization endpoint', () => {
  it('speaks the language of the account that is logged in', async () => {
    expect(await getErrorPage({ accountLocale: 'de-CH' })).toContain('<html lang="de">');
    expect(await getErrorPage({ accountLocale: 'EN' })).toContain('<html lang="en">');
  });

  it.each<[string, Person]>([
    ['has a language that is none of ours', { accountLocale: 'ja' }],
    ['has no language', { accountLocale: '' }],
    ['is not logged in', { accountLocale: 'de', userOf: () => Promise.resolve(undefined) }],
    ['is not known', { accountLocale: 'de', userOf: () => Promise.resolve('nobody') }],
    ['cannot be looked up', { accountLocale: 'de', userOf: () => Promise.reject(new Error('Away.')) }],
  ])('speaks the language of the browser to who %s', async (_who, person) => {
    expect(await getErrorPage(person)).toContain('<html lang="fr">');
  });
});
