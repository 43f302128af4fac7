import { describe, expect, it } from '@jest/globals';
import { createCheck, toEndpoints } from '../support/a-check.js';
import { aProfileChange } from '../support/installation.js';

describe('the profile in a connection check', () => {
  it('is ok when it is active and Zoom is switched on', async () => {
    expect((await (await createCheck()).run()).profile).toMatchObject({ status: 'ok', advice: undefined });
  });

  it('is a warning when it is inactive, with what stops', async () => {
    const { installation, profile, run } = await createCheck();
    await installation.profiles.update(profile.id, aProfileChange({ ltiKey: 'saved', status: 'inactive' }));
    const step = (await run()).profile;
    expect(step).toMatchObject({ status: 'warning', seen: expect.stringMatching(/inactive: launches.*refused/) });
    expect(step.advice).toMatch(/active/);
  });

  it.each([
    ['the module is switched off', { enabled: false }, /switched off.*refused/],
    [
      'no kind of place is enabled',
      { enabledForCourseElement: false, enabledForCourseTool: false, enabledForGroupTool: false },
      /no kind of place/,
    ],
  ])('is a warning when %s, with what stops', async (_what, change, seen) => {
    const { installation, run } = await createCheck();
    await installation.settings.save({ ...(await installation.settings.load()), ...change });
    const step = (await run()).profile;
    expect(step).toMatchObject({ status: 'warning', seen: expect.stringMatching(seen) });
    expect(step.advice).toBeTruthy();
  });

  it('says both when both stop', async () => {
    const { installation, profile, run } = await createCheck();
    await installation.profiles.update(profile.id, aProfileChange({ ltiKey: 'saved', status: 'inactive' }));
    await installation.settings.save({ ...(await installation.settings.load()), enabled: false });
    expect((await run()).profile.seen).toMatch(/switched off.*inactive/);
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
    expect(issuer).toMatchObject({ status, seen: expect.stringContaining(lmsUrl) });
    expect(issuer.advice === undefined).toBe(status === 'ok');
  });
});
