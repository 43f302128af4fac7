import { createMemoryStorage } from '@lms-zoom/storage-memory';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startInProcess } from '../support/campus-in-process.js';
import type { InProcess } from '../support/campus-in-process.js';
import { CampusPerson } from '../support/campus-person.js';

const FORM = { 'Content-Type': 'application/x-www-form-urlencoded' };

describe('while the storage does not answer', () => {
  const storage = createMemoryStorage();
  let installation: InProcess;
  let person: CampusPerson;

  beforeAll(async () => {
    installation = await startInProcess({ storage: () => Promise.resolve(storage) });
    person = await new CampusPerson(installation.campus.url).logIn('sofia');
    await storage.close();
  }, 60_000);

  afterAll(() => installation.stop());

  const send = (path: string, init: RequestInit = {}): Promise<Response> =>
    fetch(`${installation.campus.url}${path}`, { ...init, headers: { Cookie: person.cookie, ...FORM } });

  it('the API says so with a coded problem', async () => {
    const { status, body } = await person.call('POST', '/launches', { place: 'courseTool:biology', target: 'iframe' });
    expect(status).toBe(503);
    expect(body).toMatchObject({ code: 'ERR_STORAGE_UNAVAILABLE' });
  });

  it.each([
    ['/mod/lti/auth.php', 'client_id=x&redirect_uri=y', 'The storage does not answer at the moment.'],
    ['/webservice/rest/server.php', 'wstoken=x', 'generalexceptionmessage'],
  ])('%s answers 503 in the form that its caller knows, without a trace', async (path, body, text) => {
    const response = await send(path, { method: 'POST', body });
    const answer = await response.text();
    expect(response.status).toBe(503);
    expect(answer).toContain(text);
    expect(answer).not.toMatch(/\bat .*\.ts/);
  });

  it("the host's page still comes, so that the element on it can say what is wrong", async () => {
    const response = await send('/courses/biology/tools/zoom.course-tool');
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('<zoom-view');
    expect(response.headers.get('content-security-policy')).toContain('https://applications.zoom.us');
  });
});
