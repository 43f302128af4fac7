import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HOME, Zoom } from './support/zoom.js';

let zoom: Zoom;

beforeAll(async () => {
  zoom = await Zoom.start();
});
afterAll(() => zoom.close());

describe('a restart', () => {
  it('keeps credentials, keys, sessions, sign-ins under way and meetings', async () => {
    const ltiKey = await zoom.setUp();
    await zoom.person.post(`${HOME}/credentials/${ltiKey}/answer`, { answer: 'script' });
    await zoom.person.post(`${HOME}/credentials/${ltiKey}/cookies`, { cookies: 'unpartitioned' });
    const { session } = await zoom.launch(ltiKey);
    const meeting = { topic: 'Lecture', startsAt: '2090-05-31T14:00', durationMinutes: '90' };
    await zoom.person.post(`/lti/advantage/meetings${session}`, meeting);
    const keys = await zoom.person.get('/lti/advantage/jwks');
    const begun = await zoom.begin(ltiKey);

    await zoom.stop();
    await zoom.open();

    expect((await zoom.complete(begun)).status).toBe(302);
    expect((await zoom.person.get(`/lti/advantage${session}`)).text).toContain('Lecture');
    expect((await zoom.person.get('/lti/advantage/jwks')).text).toBe(keys.text);
    const login = await zoom.login(ltiKey);
    expect(login.text).toContain('location.replace(');
    expect(login.setCookies[0]).not.toContain('Partitioned');
    expect((await zoom.launch(ltiKey)).page.text).toContain('Hello, coach@example.org');
  });
});
