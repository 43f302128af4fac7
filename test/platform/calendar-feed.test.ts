import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CampusPerson } from '../support/campus-person.js';
import { ADAPTERS, startPlatform, switchOn } from '../support/platform.js';
import type { Platform } from '../support/platform.js';
import { launch, postForm } from '../support/tool-calls.js';

describe.each(ADAPTERS)('the calendar feeds of the plugin on %s storage', (adapter) => {
  let platform: Platform;
  let sofia: CampusPerson;

  beforeAll(async () => {
    platform = await startPlatform({ adapter });
    sofia = await platform.logIn('sofia');
    const { contextId } = await launch(platform, sofia, platform.a.place);
    await postForm(`${platform.url}/webservice/rest/server.php`, {
      wstoken: platform.a.accessToken,
      wsfunction: 'core_calendar_create_calendar_events',
      moodlewsrestformat: 'json',
      'events[0][name]': 'Cells',
      'events[0][description]': '<a href="https://us05web.zoom.us/j/88188039049">Join</a>',
      'events[0][courseid]': contextId,
      'events[0][timestart]': String(Math.floor(Date.now() / 1000) + 3600),
      'events[0][timeduration]': '3600',
    });
  });

  afterAll(() => platform.close());

  const callFeed = async (method: string, person = sofia, path = 'feed'): Promise<string> => {
    const { status, body } = await person.call(method, `/places/${platform.a.place}/${path}`, {});
    if (status !== 200) throw new Error(`The feed answered ${JSON.stringify(body)}.`);
    return String((body['calendar'] as { feedUrl: unknown }).feedUrl);
  };

  const read = (url: string): Promise<Response> => fetch(url, { redirect: 'manual' });

  it('are reached without a session, though the plugin’s other paths are not', async () => {
    const url = await callFeed('PUT');
    expect(url).toMatch(/\/plugins\/zoom\/calendar\/[\w-]{65}\.ics$/);
    expect(url.startsWith(`${platform.url}/`)).toBe(true);
    const response = await read(url);
    expect(response.status).toBe(200);
    expect(response.headers.getSetCookie()).toEqual([]);
    expect(await response.text()).toContain('SUMMARY:Cells');
    expect((await read(`${platform.url}/plugins/zoom/calendar/nothing.ics`)).status).toBe(404);
    expect((await read(`${platform.url}/plugins/zoom/meetings/${platform.a.place}/nothing.ics`)).status).toBe(401);
    expect((await read(`${platform.url}/plugins/zoom/api/places/${platform.a.place}/view`)).status).toBe(401);
  });

  it('keep their address until it is withdrawn, and never have it again', async () => {
    const first = await callFeed('PUT');
    expect(await callFeed('PUT')).toBe(first);
    expect(await callFeed('DELETE')).toBe('null');
    expect((await read(first)).status).toBe(404);
    const second = await callFeed('PUT');
    expect(second).not.toBe(first);
    await callFeed('DELETE', platform.author, 'feeds');
    expect([(await read(first)).status, (await read(second)).status]).toEqual([404, 404]);
  });

  it('are closed while Zoom is switched off', async () => {
    const url = await callFeed('PUT');
    await switchOn(platform.operator, { enabled: false });
    expect((await read(url)).status).toBe(404);
    await switchOn(platform.operator);
    expect((await read(url)).status).toBe(200);
  });

  it('give the file of one meeting to who is logged in', async () => {
    const { body } = await sofia.call('GET', `/places/${platform.a.place}/view`);
    const [meeting] = body['meetings'] as { id: string }[];
    const url = `${platform.url}/plugins/zoom/meetings/${platform.a.place}/${meeting?.id ?? ''}.ics`;
    const response = await fetch(url, { headers: { Cookie: sofia.cookie } });
    expect([response.status, response.headers.get('content-disposition')]).toEqual([
      200,
      expect.stringMatching(/^attachment; filename="Cells \d{4}-\d\d-\d\d\.ics"$/),
    ]);
    const stranger = await platform.logIn('nina');
    expect((await fetch(url, { headers: { Cookie: stranger.cookie } })).status).toBe(403);
  });
});
