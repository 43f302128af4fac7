import { describe, expect, it } from '@jest/globals';
import type { ActivityEntry } from '../../src/index.js';
import { aZoom, createCheck } from '../support/a-check.js';
import type { Check } from '../support/a-check.js';

const FIRST = '2026-03-01T10:00:00.000Z';
const SECOND = '2026-03-01T11:00:00.000Z';

/** A check after these activities of its profile, an hour from one to the next. */
async function createCheckAfter(...entries: ActivityEntry[]): Promise<Check> {
  const check = await createCheck({ zoom: aZoom({}) });
  const { clock, activityLog } = check.installation;
  entries.forEach((entry, index) => {
    clock.now = new Date(Date.parse(FIRST) + index * 3_600_000);
    activityLog.record({ profileId: check.profile.id, ...entry });
  });
  return check;
}

describe('OO-U4 what came of a connection', () => {
  it('is nothing yet, with what to do, and no warning', async () => {
    const { lastLaunch, lastToken, lastCalendarCall } = await (await createCheckAfter()).run();
    expect(lastLaunch).toMatchObject({
      status: 'ok',
      seen: { code: 'noLaunchYet' },
      advice: { code: 'adviceOpenZoom' },
    });
    expect(lastToken).toMatchObject({
      status: 'ok',
      seen: { code: 'noTokenYet' },
      advice: { code: 'adviceTokenComes' },
    });
    expect(lastCalendarCall).toMatchObject({
      status: 'ok',
      seen: { code: 'noCalendarCallYet' },
      advice: { code: 'adviceScheduleMeeting' },
    });
  });

  it('is the last launch that came through, whatever was refused since', async () => {
    const { run } = await createCheckAfter(
      { kind: 'launch', outcome: 'ok' },
      { kind: 'launch', outcome: 'refused', code: 'ERR_EMAIL_MISSING' },
    );
    expect((await run()).lastLaunch).toMatchObject({
      status: 'ok',
      seen: { code: 'lastLaunchAt', values: { launchedAt: FIRST } },
      advice: undefined,
    });
  });

  it.each([
    ['lastToken', 'token', 'lastTokenAt', { issuedAt: SECOND }],
    ['lastCalendarCall', 'calendar', 'lastCalendarCallAt', { calledAt: SECOND }],
  ] as const)('is %s, when the newest one went well', async (step, kind, code, values) => {
    const { run } = await createCheckAfter({ kind, outcome: 'refused', code: 'ERR_X' }, { kind, outcome: 'ok' });
    expect((await run())[step]).toMatchObject({ status: 'ok', seen: { code, values } });
  });

  it.each([
    ['lastToken', 'token', 'lastTokenRefused', 'adviceTokenRefused'],
    ['lastCalendarCall', 'calendar', 'lastCallRefused', 'adviceCallRefused'],
  ] as const)('is a warning of %s, when the newest one was refused', async (step, kind, code, advice) => {
    const { run } = await createCheckAfter({ kind, outcome: 'ok' }, { kind, outcome: 'refused', code: 'ERR_X' });
    expect((await run())[step]).toMatchObject({
      status: 'warning',
      seen: { code, values: { refusedAt: SECOND, code: 'ERR_X' } },
      advice: { code: advice },
    });
  });

  it('is not what came of another profile', async () => {
    const { run } = await createCheckAfter({ kind: 'token', outcome: 'ok', profileId: 'another' });
    expect((await run()).lastToken.seen.code).toBe('noTokenYet');
  });
});

describe('a check', () => {
  it('is noted with who made it and which steps failed', async () => {
    const { run, installation } = await createCheckAfter();
    await run();
    expect((await installation.activities.list({ kind: 'check' })).records).toMatchObject([
      {
        outcome: 'failed',
        code: 'ERR_CHECK_FAILED',
        person: 'Display operator',
        profileName: 'Main',
        detail: { steps: expect.stringContaining('jwksUrl, authUrl') },
      },
    ]);
  });
});
