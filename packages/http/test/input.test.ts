import { beforeAll, describe, expect, it } from '@jest/globals';
import { createApi } from './support/api.js';
import { DescribedApi } from './support/described-api.js';
import type { Call } from './support/described-api.js';

let described: DescribedApi;

beforeAll(async () => {
  described = await DescribedApi.open(createApi());
});

describe('what is wrong with the input of the API', () => {
  it('is told field by field, with what a translated sentence needs', async () => {
    await described.createProfile({ name: 'Taken', ltiKey: 'key' });
    const body = {
      name: 'taken',
      ltiKey: 'not a key',
      mailDomains: ['a b'],
      custom: 'x',
      zoomBaseUrl: 'http://z.example',
    };
    const answer = await described.call('createProfile', { body });
    expect(answer).toMatchObject({
      status: 400,
      body: {
        code: 'ERR_INPUT_INVALID',
        fields: {
          name: { code: 'taken' },
          ltiKey: { code: 'malformed' },
          mailDomains: { code: 'malformed', values: { domain: 'a b' } },
          custom: { code: 'malformed' },
          zoomBaseUrl: { code: 'notHttps' },
        },
      },
    });
  });

  it.each<Call['query']>([
    { page: '0' },
    { page: '1.5' },
    { page: 'x' },
    { page: '100001' },
    { sort: 'accessToken' },
    { order: 'up' },
    { search: 'x'.repeat(201) },
  ])('is refused where a question is out of bounds: %j', async (query = {}) => {
    expect(await described.call('listProfiles', { query })).toMatchObject({
      status: 400,
      body: { code: 'ERR_INPUT_INVALID', fields: { [Object.keys(query)[0] ?? '']: { code: 'invalid' } } },
    });
  });

  it.each<[string, Call, string]>([
    ['saveSettings', { body: { enabled: 'yes' } }, 'enabled'],
    ['saveSettings', { body: [] }, 'body'],
    ['deleteProfile', { params: { id: 'x' }, body: {} }, 'revision'],
    ['getPlaceView', { params: { place: 'courseElement:' } }, 'place'],
    [
      'giveConsent',
      { params: { place: 'courseElement:1' }, body: { recipient: 'zoom.example', kinds: ['password'] } },
      'kinds.0',
    ],
    ['startLaunch', { body: { place: 'x:1', target: 'iframe' } }, 'place'],
    ['moveApplications', { params: { id: 'x' }, body: { applicationIds: [], toProfileId: 'y' } }, 'applicationIds'],
  ])('is named by %s: %j', async (id, call, field) => {
    expect(await described.call(id, call)).toMatchObject({
      status: 400,
      body: {
        code: 'ERR_INPUT_INVALID',
        fields: { [field]: { code: 'invalid', detail: expect.stringMatching(/\w/) } },
      },
    });
  });
});
