import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HOME, Zoom } from './support/zoom.js';

let zoom: Zoom;
let ltiKey: string;

beforeAll(async () => {
  zoom = await Zoom.start();
  ltiKey = await zoom.setUp();
});
afterAll(() => zoom.close());

describe('a login initiation', () => {
  it('may come as GET, too', async () => {
    const query = new URLSearchParams(zoom.loginFields()).toString();
    const seen = await zoom.person.get(`/lti/advantage/login/${ltiKey}?${query}`);
    expect(seen.status).toBe(200);
    expect(seen.text).toContain(`action="${zoom.lms.url}/mod/lti/auth.php"`);
  });

  it('is not answered while the credential is silent, and late when it is slow', async () => {
    const url = `${zoom.origin}/lti/advantage/login/${ltiKey}`;
    const init = { method: 'POST', body: new URLSearchParams(zoom.loginFields()) };
    const silence = new AbortController();
    let isAnswered = false;

    await zoom.person.post(`${HOME}/credentials/${ltiKey}/answer`, { answer: 'silent' });
    const silent = fetch(url, { ...init, signal: silence.signal }).finally(() => (isAnswered = true));
    await zoom.person.post(`${HOME}/credentials/${ltiKey}/answer`, { answer: 'slow' });
    const slow = await fetch(url, init);
    await zoom.person.post(`${HOME}/credentials/${ltiKey}/answer`, { answer: 'form' });

    expect(await slow.text()).toContain(`action="${zoom.lms.url}/mod/lti/auth.php"`);
    expect(isAnswered).toBe(false);
    silence.abort();
    await expect(silent).rejects.toThrow('aborted');
  });

  it.each(['nonsense', ''])('with the LTI Key "%s" is told that it is unknown', async (key) => {
    const seen = await zoom.login(key);
    expect(seen.status).toBe(404);
    expect(seen.text).toContain('This LTI Key is unknown');
  });

  it.each(['iss', 'client_id', 'login_hint', 'target_link_uri'])('without %s is refused by its name', async (name) => {
    const seen = await zoom.login(ltiKey, { [name]: '' });
    expect(seen.status).toBe(400);
    expect(seen.text).toContain(`lacks ${name}.`);
  });

  it.each([
    ['client_id', 'other', 'No instance of LTI Moodle has this Client ID.'],
    ['iss', 'https://evil.example.org', 'is not the URL of the instance'],
    ['target_link_uri', 'https://evil.example.org/lti/advantage', 'Zoom has no page at the target link'],
  ])('with another %s is refused', async (name, value, reason) => {
    const seen = await zoom.login(ltiKey, { [name]: value });
    expect(seen.status).toBe(401);
    expect(seen.text).toContain('Zoom could not sign you in');
    expect(seen.text).toContain(reason);
  });

  it('with the client id of another credential is refused', async () => {
    const other = await zoom.setUp('another-client');
    expect((await zoom.login(other)).text).toContain('No instance of LTI Moodle has this Client ID.');
  });

  it('with a repeated parameter is refused like one without it', async () => {
    const body = new URLSearchParams([...Object.entries(zoom.loginFields()), ['iss', 'https://evil.example.org']]);
    const seen = await fetch(`${zoom.origin}/lti/advantage/login/${ltiKey}`, { method: 'POST', body });
    expect(seen.status).toBe(400);
  });

  it('from a domain that is not approved is refused', async () => {
    const save = (approvedDomain: string) =>
      zoom.person.post(`${HOME}/credentials/${ltiKey}/domain`, { approvedDomain });
    for (const domain of ['lms.example.org', 'localhost:1', 'ocalhost']) {
      await save(domain);
      expect((await zoom.login(ltiKey)).text).toContain('is not the approved domain');
    }
    for (const domain of [new URL(zoom.lms.url).host, 'localhost']) {
      await save(domain);
      expect((await zoom.login(ltiKey)).status).toBe(200);
    }
  });
});
