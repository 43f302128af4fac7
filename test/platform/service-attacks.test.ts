import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ADAPTERS, addElement, startPlatform } from '../support/platform.js';
import type { Platform } from '../support/platform.js';
import { SCOPE, createAssertion, getToken, launch, postForm, requestToken } from '../support/tool-calls.js';
import type { JsonAnswer } from '../support/tool-calls.js';

describe.each(ADAPTERS)('on %s storage:', (adapter) => {
  let platform: Platform;

  beforeAll(async () => {
    platform = await startPlatform({ adapter });
  });

  afterAll(() => platform.close());

  const limitTo = (deploymentId: string): object => ({
    'https://purl.imsglobal.org/spec/lti/claim/deployment_id': deploymentId,
  });

  /** Another element of the course, with the profile of the first. */
  async function createSecondPlace(): Promise<string> {
    const place = `courseElement:${await addElement(platform.author)}`;
    const choice = { profileId: platform.a.profileId, formerProfileId: null };
    await platform.author.call('PUT', `/places/${place}/settings`, choice);
    return place;
  }

  describe('the token endpoint', () => {
    it('LTI-O18 gives a bearer token for a good assertion', async () => {
      const { status, body, headers } = await requestToken(platform, await createAssertion(platform, platform.a));
      expect(status).toBe(200);
      expect(body).toMatchObject({ token_type: 'Bearer', expires_in: 3600, scope: SCOPE });
      expect(headers.get('cache-control')).toContain('no-store');
    });

    it('LTI-O16 refuses a replayed assertion', async () => {
      const assertion = await createAssertion(platform, platform.a);
      expect((await requestToken(platform, assertion)).status).toBe(200);
      const { status, body } = await requestToken(platform, assertion);
      expect(status).toBeGreaterThanOrEqual(400);
      expect(body).toMatchObject({ error: 'invalid_client' });
    });

    it('LTI-O16 gives exactly one token to 20 parallel uses of one assertion', async () => {
      const assertion = await createAssertion(platform, platform.a);
      const answers = await Promise.all(Array.from({ length: 20 }, () => requestToken(platform, assertion)));
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    });

    it('LTI-O13 refuses an assertion for another server', async () => {
      const assertion = await platform.tool.createAssertion(
        platform.a.clientId,
        'https://other.example/mod/lti/token.php',
      );
      expect((await requestToken(platform, assertion)).body).toMatchObject({ error: 'invalid_client' });
    });

    it("LTI-O21 refuses an assertion that names another client's deployment", async () => {
      const person = await platform.logIn('sofia');
      const { deploymentId } = await launch(platform, person, platform.b.place);
      const { status, body } = await requestToken(
        platform,
        await createAssertion(platform, platform.a, limitTo(deploymentId)),
      );
      expect(status).toBe(400);
      expect(body).toMatchObject({ error: 'invalid_client' });
    });

    it('LTI-O21 limits a token to the own deployment that the assertion names', async () => {
      const person = await platform.logIn('sofia');
      const [one, two] = [
        await launch(platform, person, platform.a.place),
        await launch(platform, person, await createSecondPlace()),
      ];
      const readWith = async (token: string): Promise<number[]> => {
        const headers = { Authorization: `Bearer ${token}` };
        const answers = [await fetch(one.membershipsUrl, { headers }), await fetch(two.membershipsUrl, { headers })];
        return answers.map(({ status }) => status);
      };
      expect(await readWith(await getToken(platform, platform.a))).toEqual([200, 200]);
      expect(await readWith(await getToken(platform, platform.a, limitTo(one.deploymentId)))).toEqual([200, 404]);
      expect(await readWith(await getToken(platform, platform.a, limitTo(two.deploymentId)))).toEqual([404, 200]);
    });

    it('LTI-O01 LTI-O02 takes form posts only', async () => {
      const url = `${platform.url}/mod/lti/token.php`;
      expect((await fetch(`${url}?grant_type=client_credentials`)).status).toBe(405);
      const headers = { 'Content-Type': 'application/json' };
      const response = await fetch(url, { method: 'POST', headers, body: '{}' });
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({ error: 'invalid_request' });
    });

    it('LTI-O23 refuses a body of more than 64 kB', async () => {
      const { status, body } = await requestToken(platform, 'a'.repeat(70_000));
      expect(status).toBe(413);
      expect(body).toMatchObject({ error: 'invalid_request' });
    });
  });

  describe('the key set', () => {
    it('LTI-K01 LTI-K03 is public, without cookies and without private members', async () => {
      const response = await fetch(`${platform.url}/mod/lti/certs.php`);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toContain('application/json');
      expect(response.headers.getSetCookie()).toEqual([]);
      const { keys } = (await response.json()) as { keys: Record<string, string>[] };
      for (const key of keys) expect(Object.keys(key).sort()).toEqual(['alg', 'e', 'kid', 'kty', 'n', 'use']);
    });
  });

  describe('the web service', () => {
    let contextId: string;

    beforeAll(async () => {
      ({ contextId } = await launch(platform, await platform.logIn('sofia'), platform.a.place));
    });

    const createEvent = async (change: object = {}): Promise<JsonAnswer> =>
      postForm(`${platform.url}/webservice/rest/server.php`, {
        wstoken: platform.a.accessToken,
        wsfunction: 'core_calendar_create_calendar_events',
        moodlewsrestformat: 'json',
        'events[0][name]': 'Cells',
        'events[0][description]': '<a href="https://us05web.zoom.us/j/88188039049?pwd=x">Join</a>',
        'events[0][courseid]': contextId,
        'events[0][timestart]': String(Math.floor(Date.now() / 1000) + 3600),
        'events[0][timeduration]': '3600',
        ...change,
      });

    it('makes an entry and answers in Moodle’s form, with a numeric course id', async () => {
      const { status, body } = await createEvent();
      expect(status).toBe(200);
      expect(body).toMatchObject({ events: [{ id: 1, name: 'Cells', timeduration: 3600 }], warnings: [] });
      expect(String((body['events'] as { courseid: number }[])[0]?.courseid)).toBe(contextId);
    });

    it.each([
      ['a wrong', '0'.repeat(32)],
      ['an empty', ''],
      ['another kind of', 'undefined'],
    ])('OO-S10 OO-C9 refuses %s wstoken as Moodle does', async (_what, wstoken) => {
      const { status, body } = await createEvent({ wstoken });
      expect(status).toBe(200);
      expect(body).toEqual({
        exception: 'moodle_exception',
        errorcode: 'invalidtoken',
        message: 'Invalid token - token not found',
      });
    });

    it("OO-S4 warns about the context of another profile's place and makes no entry", async () => {
      const { body } = await createEvent({ wstoken: platform.b.accessToken });
      expect(body).toMatchObject({ events: [], warnings: [{ item: 'Cells', warningcode: 'nopermissions' }] });
    });

    it.each([
      ['', 'invalidparameter'],
      ['core_user_get_users', 'invalidrecord'],
    ])('refuses the function “%s” with %s', async (wsfunction, errorcode) => {
      expect((await createEvent({ wsfunction })).body).toMatchObject({ errorcode });
    });

    describe('after the access token was made anew', () => {
      const rotate = async (graceHours: number): Promise<string> => {
        const path = `/profiles/${platform.a.profileId}`;
        const { body } = await platform.operator.call('GET', path);
        const rotation = { graceHours, revision: body['revision'] };
        const answer = await platform.operator.call('POST', `${path}/access-token`, rotation);
        return String(answer.body['accessToken']);
      };

      it('takes both during the grace time, and the new one alone when it is over', async () => {
        const present = await rotate(24);
        for (const wstoken of [platform.a.accessToken, present]) {
          expect((await createEvent({ wstoken })).body).toMatchObject({ events: [{ name: 'Cells' }] });
        }
        platform.clock.offsetMs = 24 * 3_600_000;
        const [former, current] = [await createEvent(), await createEvent({ wstoken: present })];
        platform.clock.offsetMs = 0;
        expect(former.body).toMatchObject({ errorcode: 'invalidtoken' });
        expect(current.body).toMatchObject({ events: [{ name: 'Cells' }] });
      });

      it('takes no former one at once where no grace time was given, nor the one before that', async () => {
        const first = await rotate(24);
        const second = await rotate(0);
        const codes = [];
        for (const wstoken of [platform.a.accessToken, first, second]) {
          codes.push((await createEvent({ wstoken })).body['errorcode']);
        }
        expect(codes).toEqual(['invalidtoken', 'invalidtoken', undefined]);
      });
    });
  });
});
