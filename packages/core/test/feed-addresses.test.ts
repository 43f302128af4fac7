import { describe, expect, it } from '@jest/globals';
import { FeedAddresses, Vault, toPlaceKey } from '../src/index.js';
import { listChanges } from './support/changes.js';
import { createConfigured, getSecret, subscribe } from './support/feeds.js';
import type { Configured } from './support/feeds.js';
import { COURSE, FEEDS_URL, GROUP, SEMINAR } from './support/installation.js';

describe('the address of a feed', () => {
  it('can be shown again, and stays the same', async () => {
    const installation = await createConfigured();
    expect(await installation.feeds.findUrl('student', SEMINAR)).toBeUndefined();
    const secret = await subscribe(installation, 'student');
    expect(await subscribe(installation, 'student')).toBe(secret);
    expect(secret.length).toBeGreaterThanOrEqual(22 + 43);
  });

  it('is another one for each person and place', async () => {
    const installation = await createConfigured([SEMINAR, COURSE]);
    const secrets = [
      await subscribe(installation, 'student'),
      await subscribe(installation, 'coach'),
      await subscribe(installation, 'student', COURSE),
    ];
    expect(new Set(secrets).size).toBe(3);
    expect(await installation.feeds.findUrl('coach', COURSE)).toBeUndefined();
  });

  it('is one, however often it is asked for at the same time', async () => {
    const installation = await createConfigured();
    const secrets = await Promise.all(Array.from({ length: 20 }, () => subscribe(installation, 'student')));
    expect(new Set(secrets).size).toBe(1);
    expect(await installation.feeds.count(SEMINAR)).toBe(1);
  });

  it('cannot be made from what is stored, not even by whoever knows how it is made', async () => {
    const installation = await createConfigured();
    const secret = await subscribe(installation, 'student');
    const stored = await installation.storage.calendarFeeds.findByUser('student', toPlaceKey(SEMINAR));
    const text = JSON.stringify(stored);
    expect(text).not.toContain(secret.slice(-43));
    const another = new Vault(new Uint8Array(32).fill(8));
    const guessed = new FeedAddresses({ vault: another, feedsUrl: FEEDS_URL }).toUrl(stored?.id ?? '');
    for (const guess of [stored?.id ?? '', `${stored?.id}${stored?.id}`, getSecret(guessed)]) {
      expect(await installation.feeds.read(guess)).toBeUndefined();
    }
    expect(await installation.feeds.read(secret)).toBeDefined();
  });

  it('opens nothing with any character changed, left out or added', async () => {
    const installation = await createConfigured();
    const secret = await subscribe(installation, 'student');
    const changed = Array.from(secret, (character, at) => {
      const other = character === 'A' ? 'B' : 'A';
      return `${secret.slice(0, at)}${other}${secret.slice(at + 1)}`;
    });
    const others = ['', 'ä', `${secret}A`, `A${secret}`, secret.slice(1), secret.slice(0, -1), 'A'.repeat(10_000)];
    const answers = await Promise.all([...changed, ...others].map((guess) => installation.feeds.read(guess)));
    expect(answers.filter((answer) => answer !== undefined)).toEqual([]);
  });
});

describe('subscribing', () => {
  it.each<[string, string, (installation: Configured) => unknown]>([
    ['ERR_ACCESS_DENIED', 'stranger', () => undefined],
    ['ERR_ACCESS_DENIED', 'student', ({ host }) => host.addUser('student', { status: 'suspended' })],
    ['ERR_ZOOM_DISABLED', 'student', ({ changeSettings }) => changeSettings({ enabled: false })],
    ['ERR_ZOOM_DISABLED', 'student', ({ changeSettings }) => changeSettings({ enabledForCourseElement: false })],
    ['ERR_CALENDAR_DISABLED', 'student', ({ changeSettings }) => changeSettings({ calendarEntries: false })],
    ['ERR_PLACE_NOT_CONFIGURED', 'student', ({ lifeCycle }) => lifeCycle.deleted(SEMINAR)],
  ])('is refused with %s to the %s', async (code, userId, change) => {
    const installation = await createConfigured();
    await change(installation);
    await expect(installation.feeds.subscribe(userId, SEMINAR)).rejects.toMatchObject({ code });
    expect(await installation.feeds.count(SEMINAR)).toBe(0);
  });
});

describe('withdrawing addresses', () => {
  it('is for each person, of the own address only', async () => {
    const installation = await createConfigured([SEMINAR, COURSE]);
    const mine = await subscribe(installation, 'student');
    const kept = [await subscribe(installation, 'coach'), await subscribe(installation, 'student', COURSE)];
    await installation.feeds.unsubscribe('student', SEMINAR);
    await installation.feeds.unsubscribe('student', SEMINAR);
    expect(await installation.feeds.findUrl('student', SEMINAR)).toBeUndefined();
    expect(await installation.feeds.read(mine)).toBeUndefined();
    for (const secret of kept) expect(await installation.feeds.read(secret)).toBeDefined();
  });

  it('makes room for a new one, and the old one stays dead', async () => {
    const installation = await createConfigured();
    const old = await subscribe(installation, 'student');
    await installation.feeds.unsubscribe('student', SEMINAR);
    const current = await subscribe(installation, 'student');
    expect(current).not.toBe(old);
    expect(await installation.feeds.read(old)).toBeUndefined();
    expect(await installation.feeds.read(current)).toBeDefined();
  });

  it.each(['coach', 'author', 'operator'])('of all is for the %s of a place', async (userId) => {
    const installation = await createConfigured([SEMINAR, COURSE]);
    installation.host.allow('operator', SEMINAR, {});
    const withdrawn = [await subscribe(installation, 'student'), await subscribe(installation, 'coach')];
    const kept = await subscribe(installation, 'student', COURSE);
    expect(await installation.feeds.revokeAll(userId, SEMINAR)).toBe(2);
    for (const secret of withdrawn) expect(await installation.feeds.read(secret)).toBeUndefined();
    expect(await installation.feeds.read(kept)).toBeDefined();
    expect(await installation.feeds.count(SEMINAR)).toBe(0);
    const changes = await listChanges(installation);
    expect(changes.find(({ code }) => code === 'feedsRevoked')).toMatchObject({
      person: `Display ${userId}`,
      placeTitle: 'Biology: Seminar',
      profileName: 'Main',
      detail: { feeds: 2 },
    });
  });

  it('of all is no change where there are none', async () => {
    const installation = await createConfigured();
    expect(await installation.feeds.revokeAll('coach', SEMINAR)).toBe(0);
    expect((await listChanges(installation)).map(({ code }) => code)).not.toContain('feedsRevoked');
  });

  it.each(['student', 'stranger', 'operator'])('of all is not for a %s who manages nothing there', async (userId) => {
    const installation = await createConfigured();
    const secret = await subscribe(installation, 'student');
    await expect(installation.feeds.revokeAll(userId, SEMINAR)).rejects.toMatchObject({ code: 'ERR_ACCESS_DENIED' });
    expect(await installation.feeds.read(secret)).toBeDefined();
  });

  it('is not for those who may not view the place', async () => {
    const { feeds } = await createConfigured();
    await expect(feeds.unsubscribe('stranger', SEMINAR)).rejects.toMatchObject({ code: 'ERR_ACCESS_DENIED' });
  });

  it('comes with the end of the place, and no new application there revives one', async () => {
    const installation = await createConfigured([GROUP]);
    const { applications, feeds, lifeCycle, profile } = installation;
    const secret = await subscribe(installation, 'student', GROUP);
    await lifeCycle.deleted(GROUP);
    await applications.chooseProfile('author', GROUP, { profileId: profile.id, formerProfileId: undefined });
    expect(await feeds.read(secret)).toBeUndefined();
    expect(await feeds.findUrl('student', GROUP)).toBeUndefined();
  });
});
