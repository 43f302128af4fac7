import { once } from 'node:events';
import { request as sendRequest } from 'node:http';
import type { IncomingHttpHeaders, IncomingMessage, OutgoingHttpHeaders } from 'node:http';
import { json } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ADAPTERS, startLaunch, startPlatform, switchOn } from '../support/platform.js';
import type { Platform } from '../support/platform.js';
import { createAssertion, getToken, launch } from '../support/tool-calls.js';
import type { Launched } from '../support/tool-calls.js';

describe.each(ADAPTERS)('on %s storage:', (adapter) => {
  const MEDIA_TYPE = 'application/vnd.ims.lti-nrps.v2.membershipcontainer+json';
  const LEARNER = 'http://purl.imsglobal.org/vocab/lis/v2/membership#Learner';

  let platform: Platform;
  /** Sofia's launches of the two elements. */
  let ofA: Launched;
  let ofB: Launched;
  let tokenA: string;

  beforeAll(async () => {
    platform = await startPlatform({ adapter });
    const sofia = await platform.logIn('sofia');
    ofA = await launch(platform, sofia, platform.a.place);
    ofB = await launch(platform, sofia, platform.b.place);
    tokenA = await getToken(platform, platform.a);
  });

  afterAll(() => platform.close());

  interface Member {
    readonly user_id: string;
    readonly status: string;
    readonly roles: readonly string[];
    readonly email?: string;
    readonly name?: string;
  }

  interface Answer {
    readonly status: number;
    readonly headers: Headers;
    readonly members: readonly Member[];
    readonly body: Readonly<Record<string, unknown>>;
  }

  async function ask(url: string, headers: Readonly<Record<string, string>>, method = 'GET'): Promise<Answer> {
    const response = await fetch(url, { method, headers, redirect: 'manual' });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json') === true;
    const body = (isJson ? JSON.parse(text) : { text }) as Readonly<Record<string, unknown>>;
    return { status: response.status, headers: response.headers, body, members: (body['members'] ?? []) as Member[] };
  }

  /** Reads A's roster with A's token, unless another is given. */
  const read = (query = '', { url = ofA.membershipsUrl, token = tokenA } = {}): Promise<Answer> =>
    ask(`${url}${query}`, { Authorization: `Bearer ${token}`, Accept: MEDIA_TYPE });

  const findNext = ({ headers }: Answer): string | undefined =>
    /^<([^>]+)>; rel="next"$/.exec(headers.get('link') ?? '')?.[1];

  /** Follows the links to the last page. */
  async function readAll(query: string): Promise<Answer[]> {
    const pages = [await read(query)];
    for (let url = pages[0] && findNext(pages[0]); url !== undefined; url = findNext(pages.at(-1) ?? fail())) {
      pages.push(await read('', { url }));
    }
    return pages;
  }

  function fail(): never {
    throw new Error('There is no page.');
  }

  const emailsOf = (pages: readonly Answer[]): (string | undefined)[] =>
    pages.flatMap(({ members }) => members.map(({ email }) => email)).sort();

  const EVERYBODY = [
    'ada.albrecht@campus.example',
    'carlos.costa@campus.example',
    'grace.gruber@campus.example',
    'samuel.stone@campus.example',
    'sofia.silva@campus.example',
    undefined,
  ];

  async function releaseNames(isReleased: boolean): Promise<void> {
    const path = `/profiles/${platform.a.profileId}`;
    const { body } = await platform.operator.call('GET', path);
    const { status } = await platform.operator.call('PUT', path, { ...body, releaseNames: isReleased });
    if (status !== 200) throw new Error(`The profile was not saved: ${status}.`);
  }

  describe('the roster of an element', () => {
    it('LTI-N01 LTI-N03 LTI-N16 is a membership container with the context of the launch, and is not to be cached', async () => {
      const { status, headers, body } = await read();
      expect(status).toBe(200);
      expect(headers.get('content-type')).toBe(MEDIA_TYPE);
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('link')).toBeNull();
      expect(headers.getSetCookie()).toEqual([]);
      expect(body).toMatchObject({ id: ofA.membershipsUrl, context: { id: ofA.contextId } });
    });

    it('LTI-N05 LTI-N09 OO-K4 comes in pages that hold every active member once', async () => {
      const pages = await readAll('?limit=2');
      expect(pages.map(({ status, members }) => [status, members.length])).toEqual([
        [200, 2],
        [200, 2],
        [200, 2],
      ]);
      expect(emailsOf(pages)).toEqual(EVERYBODY);
      const members = pages.flatMap((page) => page.members);
      expect(new Set(members.map(({ user_id }) => user_id)).size).toBe(6);
      expect(new Set(members.map(({ status }) => status))).toEqual(new Set(['Active']));
    });

    it('LTI-N10 links to the next page in a way that the simplest parser understands', async () => {
      expect((await read('?limit=2')).headers.get('link')).toMatch(/^<http:\/\/[^A-Z,;>]+>; rel="next"$/);
    });

    it('LTI-N04 LTI-T27 OO-C4 knows members by the sub and the roles of their launches', async () => {
      const { members } = await read();
      for (const userName of ['ada', 'carlos', 'sofia', 'samuel', 'grace']) {
        const { subject, claims } = await launch(platform, await platform.logIn(userName), platform.a.place);
        expect(members.find(({ user_id }) => user_id === subject)).toMatchObject({
          email: claims['email'],
          roles: claims['https://purl.imsglobal.org/spec/lti/claim/roles'],
        });
      }
      expect(ofA.membershipsUrl).not.toBe(ofB.membershipsUrl);
    });

    it('LTI-N06 LTI-T23 OO-S15 holds names only where the profile releases them, in launches likewise', async () => {
      const sofia = await platform.logIn('sofia');
      const isNamed = (value: object): boolean => 'name' in value || 'given_name' in value || 'family_name' in value;
      expect((await read()).members.some(isNamed)).toBe(false);
      expect(isNamed(ofA.claims)).toBe(false);
      await releaseNames(true);
      const { members } = await read();
      const { claims } = await launch(platform, sofia, platform.a.place);
      await releaseNames(false);
      const names = { name: 'Sofia Silva', given_name: 'Sofia', family_name: 'Silva' };
      expect(claims).toMatchObject(names);
      expect(members.find(({ user_id }) => user_id === ofA.subject)).toMatchObject(names);
      expect(members.map(({ name }) => name)).not.toContain('Pavel Petrov');
      expect(members.find(({ name }) => name === 'Mei Mori')).not.toHaveProperty('email');
    });

    it.each([
      [`?role=${encodeURIComponent(LEARNER)}`, 4],
      ['?role=Learner', 4],
      ['?role=Learner&limit=3', 4],
      ['?role=Instructor&limit=1', 2],
      ['?role=Nonsense', 0],
    ])('LTI-N07 LTI-N09 %s gives %d members, with no empty page before the last', async (query, expected) => {
      const pages = await readAll(query);
      expect(pages.flatMap(({ members }) => members)).toHaveLength(expected);
      expect(pages.slice(0, -1).every(({ members }) => members.length > 0)).toBe(true);
      if (expected > 0) expect(pages.at(-1)?.members).not.toHaveLength(0);
    });

    it.each(['0', '-1', 'abc', '1000000000', ''])(
      'LTI-N08 takes “%s” for a limit that it need not follow',
      async (limit) => {
        expect(emailsOf([await read(`?limit=${limit}`)])).toEqual(EVERYBODY);
      },
    );

    it('LTI-N13 has a message for each member when asked about its own resource link', async () => {
      const pages = await readAll(`?rlid=${ofA.resourceLinkId}&limit=4`);
      const members = pages.flatMap((page) => page.members);
      expect(members).toHaveLength(6);
      for (const member of members) {
        expect(member).toHaveProperty('message', [
          {
            'https://purl.imsglobal.org/spec/lti/claim/message_type': 'LtiResourceLinkRequest',
            'https://purl.imsglobal.org/spec/lti/claim/custom': {},
          },
        ]);
      }
    });

    it.each([
      [MEDIA_TYPE, 200],
      ['*/*', 200],
      ['application/json', 200],
      [`text/html, ${MEDIA_TYPE};q=0.5`, 200],
      ['text/html', 406],
      [`text/html, ${MEDIA_TYPE};q=0`, 406],
    ])('LTI-N02 OO-C5 answers “Accept: %s” with %d', async (accept, status) => {
      const answer = await ask(ofA.membershipsUrl, { Authorization: `Bearer ${tokenA}`, Accept: accept });
      expect(answer.status).toBe(status);
      if (status === 200) expect(answer.headers.get('content-type')).toBe(MEDIA_TYPE);
      else expect(answer.body).toMatchObject({ error: 'not_acceptable' });
    });

    it('LTI-N02 answers a request without an Accept header', async () => {
      const { status, headers } = await send({ Authorization: `Bearer ${tokenA}` });
      expect(status).toBe(200);
      expect(headers['content-type']).toBe(MEDIA_TYPE);
    });

    it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])('LTI-N01 LTI-B04 refuses %s', async (method) => {
      const { status, headers } = await ask(ofA.membershipsUrl, { Authorization: `Bearer ${tokenA}` }, method);
      expect(status).toBe(405);
      expect(headers.get('allow')).toBe('GET');
      expect(headers.get('access-control-allow-origin')).toBeNull();
    });
  });

  describe('a roster without a good token', () => {
    it('LTI-B01 LTI-N11 is refused, the next page as well as the first', async () => {
      for (const url of [ofA.membershipsUrl, findNext(await read('?limit=2')) ?? fail()]) {
        const { status, headers, members } = await ask(url, {});
        expect(status).toBe(401);
        expect(headers.get('www-authenticate')).toMatch(/^Bearer scope="[^"]+"$/);
        expect(headers.get('cache-control')).toBe('no-store');
        expect(members).toEqual([]);
      }
    });

    it.each<[string, () => string | Promise<string>]>([
      ['garbage', () => 'garbage'],
      ['an id_token', () => ofA.idToken],
      ['a launch hint', async () => (await startLaunchOfSofia())['lti_message_hint'] ?? ''],
      ['a login hint', async () => (await startLaunchOfSofia())['login_hint'] ?? ''],
      ['a client assertion', () => createAssertion(platform, platform.a)],
      ['the access token of the web service', () => platform.a.accessToken],
      ['a session id', async () => (await platform.logIn('sofia')).cookie.split('=')[1] ?? ''],
      ['an access token with another ending', () => `${tokenA.slice(0, -3)}AAA`],
    ])('LTI-B03 OO-S3 is refused: %s', async (_what, getBearer) => {
      const { status, headers, body } = await read('', { token: await getBearer() });
      expect(status).toBe(401);
      expect(headers.get('www-authenticate')).toContain('error="invalid_token"');
      expect(body).toMatchObject({ error: 'invalid_token' });
    });

    it("LTI-B04 is refused to the author's session", async () => {
      expect((await ask(ofA.membershipsUrl, { Cookie: platform.author.cookie })).status).toBe(401);
    });

    it('LTI-B02 is refused with the token in the URL, or in two headers', async () => {
      expect((await ask(`${ofA.membershipsUrl}?access_token=${tokenA}`, {})).status).toBe(401);
      const header = `Bearer ${tokenA}`;
      expect(await send({ Authorization: [header, header] })).toMatchObject({
        status: 400,
        body: { error: 'invalid_request' },
      });
    });

    it('LTI-B01 is refused after an hour', async () => {
      platform.clock.offsetMs = 3_601_000;
      const { status, headers } = await read();
      platform.clock.offsetMs = 0;
      expect(status).toBe(401);
      expect(headers.get('www-authenticate')).toContain('error="invalid_token"');
    });

    it('LTI-O22 is refused as soon as the profile is inactive, and given again afterwards', async () => {
      const token = await getToken(platform, platform.b);
      const setStatus = async (status: string): Promise<void> => {
        const path = `/profiles/${platform.b.profileId}`;
        const { body } = await platform.operator.call('GET', path);
        await platform.operator.call('PUT', path, { ...body, status });
      };
      const readB = async (): Promise<number> => (await read('', { url: ofB.membershipsUrl, token })).status;
      expect(await readB()).toBe(200);
      await setStatus('inactive');
      expect(await readB()).toBe(401);
      await setStatus('active');
      expect(await readB()).toBe(200);
    });
  });

  describe('a roster that is none of the tool’s business', () => {
    const toUrl = (contextId: string, deploymentId: string): string =>
      `${platform.url}/mod/lti/services.php/CourseSection/${contextId}/bindings/${deploymentId}/memberships`;

    it("LTI-N14 LTI-N12 OO-S4 is answered like one that does not exist: another client's, and any mixture", async () => {
      const token = await getToken(platform, platform.b);
      const unknown = await read('', { url: toUrl('100000000000000', 'unknown'), token });
      expect(unknown.status).toBe(404);
      expect(unknown.body).toMatchObject({ error: 'not_found' });
      for (const url of [
        ofA.membershipsUrl,
        toUrl(ofA.contextId, ofB.deploymentId),
        toUrl(ofB.contextId, ofA.deploymentId),
        toUrl(ofB.contextId, '__proto__'),
        `${ofB.membershipsUrl}?rlid=${ofA.resourceLinkId}`,
        `${ofB.membershipsUrl}?rlid=unknown`,
      ]) {
        const { status, body } = await read('', { url, token });
        expect([url, status, body]).toEqual([url, 404, unknown.body]);
      }
    });

    it('LTI-N14 is refused without a fault of ours if the address cannot even be read', async () => {
      const { status, body } = await read('', { url: toUrl('%zz', 'unknown') });
      expect(status).toBe(400);
      expect(body).toMatchObject({ error: 'invalid_request' });
    });

    it("LTI-N11 is not reached with another roster's cursor, or an altered one", async () => {
      const cursor = new URL(findNext(await read('?limit=2')) ?? fail()).searchParams.get('from') ?? '';
      const token = await getToken(platform, platform.b);
      expect((await read(`?from=${cursor}`, { url: ofB.membershipsUrl, token })).status).toBe(400);
      for (const altered of [cursor.replace(/.$/, (digit) => (digit === '0' ? '1' : '0')), 'user-sofia', '', '%00']) {
        const { status, body } = await read(`?from=${altered}`);
        expect([altered, status, body['error']]).toEqual([altered, 400, 'invalid_request']);
      }
      expect(Buffer.from(cursor, 'hex').toString('latin1')).not.toContain('user-');
    });

    it('LTI-O22 is gone while Zoom is switched off', async () => {
      await switchOn(platform.operator, { enabledForCourseElement: false });
      const { status } = await read();
      await switchOn(platform.operator);
      expect(status).toBe(404);
    });
  });

  async function startLaunchOfSofia(): Promise<Readonly<Record<string, string>>> {
    return startLaunch(platform, await platform.logIn('sofia'), platform.a.place);
  }

  /** Asks for A's roster with these headers alone; fetch would add an Accept, and join two Authorization headers into one. */
  async function send(
    headers: OutgoingHttpHeaders,
  ): Promise<{ status: number | undefined; headers: IncomingHttpHeaders; body: unknown }> {
    const outgoing = sendRequest(ofA.membershipsUrl, { headers });
    outgoing.end();
    const [response] = (await once(outgoing, 'response')) as [IncomingMessage];
    return { status: response.statusCode, headers: response.headers, body: await json(response) };
  }
});
