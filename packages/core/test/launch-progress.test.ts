import { openLaunchHint, toLaunchSpendKey } from '@lms-zoom/lti';
import { describe, expect, it } from '@jest/globals';
import { LaunchProgress } from '../src/index.js';
import { SEMINAR, configure, createInstallation } from './support/installation.js';

async function createStarted() {
  const installation = await createInstallation();
  const { storage, hintSecret, clock, log } = installation;
  await configure(installation, { places: [SEMINAR] });
  const write = (_fields: object, message: string): void => void log.push(message);
  const logger = { info: write, warn: write, error: write };
  const progress = new LaunchProgress({ storage, hintSecret, logger, now: () => clock.now });
  const start = { userId: 'student', sessionId: 's', place: SEMINAR, documentTarget: 'iframe' } as const;
  const { id: launchId, fields } = await installation.launches.start(start);
  return { ...installation, progress, launchId, hint: fields['lti_message_hint'] ?? '' };
}

describe('the progress of a launch', () => {
  it('is started, then reached, then posted', async () => {
    const { progress, launchId, hint, storage, hintSecret, clock } = await createStarted();
    expect(await progress.find(launchId)).toEqual({ stage: 'started', code: undefined });
    await progress.note(hint, { stage: 'reached', code: '' });
    expect(await progress.find(launchId)).toEqual({ stage: 'reached', code: undefined });
    const { expiresAt } = openLaunchHint({ secret: hintSecret, text: hint, now: clock.now });
    await storage.spentTokens.spend(toLaunchSpendKey(launchId), expiresAt);
    expect(await progress.find(launchId)).toEqual({ stage: 'posted', code: undefined });
  });

  it('is refused with a reason; a replay after success does not change the success', async () => {
    const { progress, launchId, hint, storage, clock } = await createStarted();
    await progress.note(hint, { stage: 'refused', code: 'ERR_AUTHORIZATION_SESSION_MISSING' });
    expect(await progress.find(launchId)).toEqual({ stage: 'refused', code: 'ERR_AUTHORIZATION_SESSION_MISSING' });
    await storage.spentTokens.spend(toLaunchSpendKey(launchId), clock.now);
    await progress.note(hint, { stage: 'refused', code: 'ERR_AUTHORIZATION_HINT_SPENT' });
    expect(await progress.find(launchId)).toMatchObject({ stage: 'posted' });
  });

  it('tells that a launch took too long, though its hint has expired', async () => {
    const { progress, launchId, hint, clock } = await createStarted();
    clock.now = new Date(clock.now.getTime() + 301_000);
    await progress.note(hint, { stage: 'refused', code: 'ERR_AUTHORIZATION_HINT_EXPIRED' });
    expect(await progress.find(launchId)).toEqual({ stage: 'refused', code: 'ERR_AUTHORIZATION_HINT_EXPIRED' });
  });

  it('is not posted when signing failed after the hint was spent', async () => {
    const { progress, launchId, hint, storage, clock } = await createStarted();
    await storage.spentTokens.spend(toLaunchSpendKey(launchId), clock.now);
    await progress.note(hint, { stage: 'refused', code: 'ERR_AUTHORIZATION_PLATFORM_FAULT' });
    expect(await progress.find(launchId)).toMatchObject({ stage: 'refused' });
  });

  it('cannot be changed by a hint that is not ours', async () => {
    const { progress, launchId, hint } = await createStarted();
    for (const text of ['', 'x.y.z', `${hint.slice(0, -2)}AA`])
      await progress.note(text, { stage: 'reached', code: '' });
    expect(await progress.find(launchId)).toMatchObject({ stage: 'started' });
  });

  it('does not make a launch fail when the storage is gone', async () => {
    const { progress, hint, storage, log } = await createStarted();
    await storage.close();
    await progress.note(hint, { stage: 'reached', code: '' });
    expect(log).toContain('The progress of a launch could not be noted.');
  });
});
