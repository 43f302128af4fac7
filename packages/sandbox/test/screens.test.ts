import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ACCESS_TOKEN, CLIENT_ID, HOME, Zoom } from './support/zoom.js';

let zoom: Zoom;
let ltiKey: string;
let moodle: string;

beforeAll(async () => {
  zoom = await Zoom.start();
  ltiKey = await zoom.setUp();
  moodle = `${HOME}/credentials/${ltiKey}/third-party/moodle`;
});
afterAll(() => zoom.close());

describe('Credential Management', () => {
  it('gives every credential an LTI Key of 22 URL-safe characters', async () => {
    expect(ltiKey).toMatch(/^[\w-]{22}$/);
    expect((await zoom.person.get(HOME)).text).toContain(ltiKey);
    expect((await zoom.person.get(`${HOME}/credentials/${ltiKey}`)).text).toContain(`value="${ltiKey}"`);
  });

  it('wants a name', async () => {
    const seen = await zoom.person.post(`${HOME}/credentials`, { ltiVersion: '1.3', name: ' ' });
    expect(seen.status).toBe(422);
    expect(seen.text).toContain('Enter a value for Name.');
  });

  it.each(['https://lms.example.org', 'lms.example.org/', 'two words', ''])(
    'refuses "%s" as approved domain and shows it again',
    async (approvedDomain) => {
      const seen = await zoom.person.post(`${HOME}/credentials/${ltiKey}/domain`, { approvedDomain });
      expect(seen.status).toBe(422);
      expect(seen.text).toContain('aria-invalid="true"');
      expect(seen.text).toContain(`value="${approvedDomain}"`);
    },
  );

  it.each([
    ['answer', 'Silent', 'silent'],
    ['answer', 'Slow', 'slow'],
    ['answer', 'Form page', 'form'],
    ['cookies', 'Unpartitioned', 'unpartitioned'],
    ['cookies', 'Partitioned', 'partitioned'],
  ])('switches the %s to %s, and takes nothing else', async (name, label, value) => {
    const credential = `${HOME}/credentials/${ltiKey}`;
    await zoom.person.post(`${credential}/${name}`, { [name]: value });
    await zoom.person.post(`${credential}/${name}`, { [name]: 'nonsense' });
    const { text } = await zoom.person.get(credential);
    expect(text).toContain(`name="${name}" value="${value}" aria-pressed="true">${label}<`);
  });

  it('does not know pages of other credentials or paths', async () => {
    for (const path of [`${HOME}/credentials/nonsense`, `${moodle}/instances/nonsense`, '/nothing']) {
      expect((await zoom.person.get(path)).status).toBe(404);
    }
  });

  it('takes no forms of other sites and is shown in no frame', async () => {
    const headers = { 'sec-fetch-site': 'cross-site' };
    const body = new URLSearchParams({ name: 'Evil' });
    expect((await fetch(`${zoom.origin}${HOME}/credentials`, { method: 'POST', headers, body })).status).toBe(403);
    const { headers: seen } = await zoom.person.get(HOME);
    expect(seen.get('content-security-policy')).toContain("frame-ancestors 'none'");
  });

  it('answers an unreadable body without a stack trace', async () => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded; charset=utf-7' };
    const seen = await fetch(`${zoom.origin}${HOME}/credentials`, { method: 'POST', headers, body: 'name=x' });
    expect(seen.status).toBe(415);
    expect(await seen.text()).not.toMatch(/node_modules| at /);
  });
});

describe('LTI Moodle', () => {
  it('switches Calendar on and off', async () => {
    for (const calendar of ['on', 'off']) {
      await zoom.person.post(`${moodle}/calendar`, { calendar });
      expect((await zoom.person.get(moodle)).text).toContain(`aria-checked="${calendar === 'on'}"`);
    }
  });

  it('never shows an Access Token again', async () => {
    const page = await zoom.person.get(moodle);
    const id = String(/instances\/([0-9a-f-]{36})"/.exec(page.text)?.[1]);
    expect(page.text).toContain(CLIENT_ID);
    expect(page.text).not.toContain(ACCESS_TOKEN);
    expect((await zoom.person.get(`${moodle}/instances/${id}`)).text).not.toContain(ACCESS_TOKEN);
  });

  it.each([
    ['url', 'lms.example.org', 'Enter the whole URL'],
    ['url', 'http://lms.example.org', 'must begin with https://'],
    ['url', 'https://lms.example.org/moodle', 'must have no path'],
    ['url', 'https://user@lms.example.org', 'must have no path'],
    ['clientId', '', 'Enter a value for Client ID.'],
    ['accessToken', '', 'Enter a value for Access Token.'],
    ['accessToken', 'two words', 'cannot contain blanks'],
    ['clientId', CLIENT_ID, 'already an instance'],
  ])('refuses the %s "%s"', async (field, value, sentence) => {
    const url = sentence === 'already an instance' ? zoom.lms.url : 'https://lms.example.org';
    const details = { url, clientId: 'client', accessToken: 'token', [field]: value };
    const seen = await zoom.person.post(`${moodle}/instances`, details);
    expect(seen.status).toBe(422);
    expect(seen.text).toContain(sentence);
  });

  it('adds an instance without its trailing slash, edits it and removes it', async () => {
    const details = { url: 'https://lms.example.org/', clientId: 'client', accessToken: 'token' };
    await zoom.person.post(`${moodle}/instances`, details);
    const id = String(
      /instances\/([0-9a-f-]{36})">Edit(?![\s\S]*">Edit)/.exec((await zoom.person.get(moodle)).text)?.[1],
    );
    const form = await zoom.person.get(`${moodle}/instances/${id}`);
    expect([...form.text.matchAll(/ value="([^"]*)"/g)].map(([, value]) => value)).toContain('client');

    await zoom.person.post(`${moodle}/instances/${id}`, { ...details, clientId: 'renamed', accessToken: '' });
    expect((await zoom.person.get(moodle)).text).toContain('renamed');
    const keys = JSON.parse((await zoom.person.get('/lti/advantage/jwks')).text) as { keys: object[] };
    expect(keys.keys).toHaveLength(2);

    await zoom.person.post(`${moodle}/instances/${id}/remove`, {});
    expect((await zoom.person.get(moodle)).text).not.toContain('renamed');
  });
});
