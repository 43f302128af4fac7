import { describe, expect, it } from '@jest/globals';
import { createCheck, toEndpoints } from '../support/a-check.js';
import { aProfileChange } from '../support/installation.js';

describe('the profile in a connection check', () => {
  it('is ok when it is active and Zoom is switched on', async () => {
    expect((await (await createCheck()).run()).profile).toMatchObject({ status: 'ok', advice: undefined });
  });

  it('is a warning when it is inactive', async () => {
    const { installation, profile, run } = await createCheck();
    await installation.profiles.update('operator', profile.id, aProfileChange({ status: 'inactive' }));
    expect((await run()).profile).toMatchObject({
      status: 'warning',
      seen: { code: 'profileInactive' },
      advice: { code: 'adviceActivate' },
    });
  });

  it.each([
    ['zoomSwitchedOff', 'adviceSwitchOn', { enabled: false }],
    [
      'enabledNowhere',
      'adviceEnableSomewhere',
      { enabledForCourseElement: false, enabledForCourseTool: false, enabledForGroupTool: false },
    ],
  ])('is a warning: %s', async (seen, advice, change) => {
    const { installation, run } = await createCheck();
    await installation.changeSettings(change);
    const step = (await run()).profile;
    expect(step).toMatchObject({ status: 'warning', seen: { code: seen }, advice: { code: advice } });
  });

  it('tells the one that stops most when several stop', async () => {
    const { installation, profile, run } = await createCheck();
    await installation.profiles.update('operator', profile.id, aProfileChange({ status: 'inactive' }));
    await installation.changeSettings({ enabled: false });
    expect((await run()).profile.seen.code).toBe('zoomSwitchedOff');
  });
});

describe('the issuer in a connection check', () => {
  it.each([
    ['https://lms.example', 'ok'],
    ['http://localhost:8080', 'warning'],
    ['https://lms.example/campus', 'failed'],
    ['https://lms.example/', 'failed'],
  ])('%s is %s', async (lmsUrl, status) => {
    const { issuer } = await (await createCheck({ endpoints: toEndpoints(lmsUrl) })).run();
    expect(issuer).toMatchObject({ status, seen: { values: { lmsUrl } } });
    expect(issuer.advice === undefined).toBe(status === 'ok');
  });
});
