import { describe, expect, it } from '@jest/globals';
import type { ListedActivity } from '../src/index.js';
import { createClassroom } from './support/meetings.js';
import type { Classroom } from './support/meetings.js';

const HOUR_MS = 3_600_000;

async function createWithToken(): Promise<
  Classroom & { token: string; listNoted: () => Promise<readonly ListedActivity[]> }
> {
  const classroom = await createClassroom();
  const token = await classroom.accessTokens.getAccessToken(classroom.profile.id);
  const listNoted = async (): Promise<readonly ListedActivity[]> =>
    (await classroom.activities.list({ kind: 'calendar' })).records;
  return { ...classroom, token, listNoted };
}

describe('the access to the web service', () => {
  it('is open to the token of an active profile, and notes nothing', async () => {
    const { webServiceAccess, token, profile, listNoted } = await createWithToken();
    expect(await webServiceAccess.admit(token)).toMatchObject({ profile: { id: profile.id } });
    expect(await listNoted()).toEqual([]);
  });

  it.each(['', 'wrong', '__proto__', 'x'.repeat(10_000)])('is not open to any other: %.20s', async (token) => {
    const { webServiceAccess } = await createWithToken();
    expect(await webServiceAccess.admit(token)).toBeUndefined();
  });

  it('OO-U4 notes once an hour that a token is nobody’s, as Zoom tells nobody that it was mistyped', async () => {
    const { webServiceAccess, clock, listNoted } = await createWithToken();
    for (const token of ['', 'wrong', 'wrong too']) await webServiceAccess.admit(token);
    expect(await listNoted()).toMatchObject([{ outcome: 'refused', code: 'ERR_ACCESS_TOKEN_UNKNOWN', detail: {} }]);
    clock.now = new Date(clock.now.getTime() + HOUR_MS);
    await webServiceAccess.admit('wrong');
    expect(await listNoted()).toHaveLength(2);
  });

  it('is open to the token before until its time of grace is over', async () => {
    const { webServiceAccess, accessTokens, token, profile, clock } = await createWithToken();
    const rotation = { graceHours: 1, revision: profile.revision };
    const { accessToken } = await accessTokens.rotateAccessToken('operator', profile.id, rotation);
    for (const good of [token, accessToken]) expect(await webServiceAccess.admit(good)).toBeDefined();
    clock.now = new Date(clock.now.getTime() + HOUR_MS);
    expect(await webServiceAccess.admit(token)).toBeUndefined();
    expect(await webServiceAccess.admit(accessToken)).toBeDefined();
  });

  it('OO-S11 is not open to an inactive profile, which its operator learns', async () => {
    const { webServiceAccess, profiles, token, profile, listNoted } = await createWithToken();
    await profiles.setStatus('operator', profile.id, { status: 'inactive', revision: profile.revision });
    expect(await webServiceAccess.admit(token)).toEqual({ inactiveProfileId: profile.id });
    expect(await listNoted()).toMatchObject([
      { outcome: 'refused', code: 'ERR_PROFILE_INACTIVE', profileName: 'Main' },
    ]);
  });

  it("OO-S11 is closed while Zoom is switched off; that somebody's calls are lost is noted", async () => {
    const { webServiceAccess, changeSettings, token, listNoted } = await createWithToken();
    await changeSettings({ enabled: false });
    expect(await webServiceAccess.admit('wrong')).toBe('closed');
    expect(await listNoted()).toEqual([]);
    expect(await webServiceAccess.admit(token)).toBe('closed');
    expect(await listNoted()).toMatchObject([{ outcome: 'refused', code: 'ERR_ZOOM_DISABLED', profileName: 'Main' }]);
  });

  it('notes a function that is not here with the names of its parameters, cut short', async () => {
    const { webServiceAccess, profile, listNoted } = await createWithToken();
    webServiceAccess.noteUnknownFunction(profile, { name: 'core_x', parameters: ['events', 'events[0][name]'] });
    const long = { name: 'f'.repeat(1000), parameters: Array.from({ length: 1000 }, () => 'p'.repeat(100)) };
    webServiceAccess.noteUnknownFunction(profile, long);
    const details = (await listNoted()).map(({ code, outcome, detail }) => ({ code, outcome, detail }));
    const refused = { code: 'ERR_FUNCTION_UNKNOWN', outcome: 'refused' };
    expect(details).toContainEqual({
      ...refused,
      detail: { function: 'core_x', parameters: 'events, events[0][name]' },
    });
    for (const { detail } of details) expect(JSON.stringify(detail).length).toBeLessThan(700);
  });
});
