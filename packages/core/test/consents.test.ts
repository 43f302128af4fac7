import { describe, expect, it } from '@jest/globals';
import type { Place, ViewOfPlace } from '../src/index.js';
import {
  COURSE,
  SEMINAR,
  aProfileChange,
  aProfileInput,
  configure,
  createInstallation,
} from './support/installation.js';
import type { Installation } from './support/installation.js';

type Configured = Installation & { readonly profileId: string };

/** Two places with one profile, where consent is required. */
async function createRequiring(): Promise<Configured> {
  const installation = await createInstallation();
  const { id } = await configure(installation, { places: [SEMINAR, COURSE] });
  await installation.changeSettings({ consentRequired: true });
  return { ...installation, profileId: id };
}

function toShown({ recipient = '', items }: ViewOfPlace['consent']): { recipient: string; kinds: string[] } {
  return { recipient, kinds: items.map(({ kind }) => kind) };
}

/** Agrees to what is shown now. */
async function agree({ view, consents }: Installation, place: Place = SEMINAR): Promise<void> {
  const { consent } = await view.get('student', place);
  await consents.give('student', place, toShown(consent));
}

function start({ launches }: Installation, place: Place = SEMINAR): Promise<unknown> {
  return launches.start({ userId: 'student', sessionId: 's', place, documentTarget: 'iframe' });
}

describe('OO-S17 consent', () => {
  it('is asked for before the first launch, and remembered for all places of the profile', async () => {
    const installation = await createRequiring();
    await expect(start(installation)).rejects.toMatchObject({ code: 'ERR_CONSENT_REQUIRED' });
    await agree(installation);
    await expect(start(installation, SEMINAR)).resolves.toBeDefined();
    await expect(start(installation, COURSE)).resolves.toBeDefined();
    expect((await installation.view.get('student', COURSE)).consent.acceptedAt).toEqual(installation.clock.now);
  });

  it('is one person’s, for one profile', async () => {
    const installation = await createRequiring();
    const { applications, profiles, profileId } = installation;
    await agree(installation);
    expect((await installation.view.get('coach', SEMINAR)).consent.acceptedAt).toBeUndefined();
    const other = await profiles.create('operator', aProfileInput({ name: 'Other' }));
    await applications.chooseProfile('author', SEMINAR, { profileId: other.id, formerProfileId: profileId });
    await expect(start(installation)).rejects.toMatchObject({ code: 'ERR_CONSENT_REQUIRED' });
  });

  it('is not asked for where it is not required', async () => {
    const installation = await createRequiring();
    await installation.changeSettings({ consentRequired: false });
    await expect(start(installation)).resolves.toBeDefined();
  });

  it('is asked for again when more would be sent, not when less is', async () => {
    const installation = await createRequiring();
    const { profiles, profileId, view } = installation;
    await agree(installation);
    await profiles.update('operator', profileId, aProfileChange({ releaseNames: true }));
    await expect(start(installation)).rejects.toMatchObject({ code: 'ERR_CONSENT_REQUIRED' });
    expect((await view.get('student', SEMINAR)).consent.acceptedAt).toBeUndefined();
    await agree(installation);
    await expect(start(installation)).resolves.toBeDefined();
    await profiles.update('operator', profileId, aProfileChange({ releaseNames: false, revision: 2 }));
    await expect(start(installation)).resolves.toBeDefined();
  });

  it('is refused when what was shown is not what would be sent now', async () => {
    const installation = await createRequiring();
    const { consents, view, profiles, profileId } = installation;
    const shown = toShown((await view.get('student', SEMINAR)).consent);
    const { kinds } = shown;
    const others = [[], kinds.slice(1), [...kinds, 'name'], [...kinds, 'shoe-size']].map((other) => ({
      ...shown,
      kinds: other,
    }));
    for (const other of [...others, { ...shown, recipient: 'zoom.elsewhere.example' }]) {
      await expect(consents.give('student', SEMINAR, other)).rejects.toMatchObject({ code: 'ERR_CONSENT_CHANGED' });
    }
    await profiles.update('operator', profileId, aProfileChange({ releaseNames: true }));
    await expect(consents.give('student', SEMINAR, shown)).rejects.toMatchObject({ code: 'ERR_CONSENT_CHANGED' });
    expect((await view.get('student', SEMINAR)).consent.acceptedAt).toBeUndefined();
  });

  it('cannot be given while there is nothing to send', async () => {
    const { consents, host } = await createRequiring();
    host.addUser('student', { email: undefined });
    await expect(
      consents.give('student', SEMINAR, { recipient: 'zoom.example', kinds: ['email'] }),
    ).rejects.toMatchObject({ code: 'ERR_EMAIL_MISSING' });
  });

  it('can be revoked, and then stops launches, also one that was started', async () => {
    const installation = await createRequiring();
    const { consents, launches, storage, profileId } = installation;
    await agree(installation);
    await start(installation);
    await consents.revoke('student', SEMINAR);
    await expect(start(installation)).rejects.toMatchObject({ code: 'ERR_CONSENT_REQUIRED' });
    const application = await storage.applications.findByPlace('courseElement:seminar');
    const clientId = (await storage.profiles.find(profileId))?.clientId ?? '';
    const hint = { launchId: 'l', clientId, applicationId: application?.id ?? '', subject: 's' };
    await expect(launches.redeem({ ...hint, documentTarget: 'iframe' }, 'student')).rejects.toMatchObject({
      code: 'ERR_CONSENT_REQUIRED',
    });
  });

  it.each<[string, (installation: Configured) => Promise<unknown>]>([
    ['consent is not required any more', ({ changeSettings }) => changeSettings({ consentRequired: false })],
    ['Zoom is switched off', ({ changeSettings }) => changeSettings({ enabled: false })],
    [
      'the profile is inactive',
      ({ profiles, profileId }) => profiles.update('operator', profileId, aProfileChange({ status: 'inactive' })),
    ],
  ])('can be revoked when %s', async (_when, change) => {
    const installation = await createRequiring();
    await agree(installation);
    await change(installation);
    expect((await installation.view.get('student', SEMINAR)).consent.acceptedAt).toBeDefined();
    await installation.consents.revoke('student', SEMINAR);
    expect((await installation.view.get('student', SEMINAR)).consent.acceptedAt).toBeUndefined();
  });

  it('is asked for again when the data would go to another Zoom', async () => {
    const installation = await createRequiring();
    await agree(installation);
    const change = aProfileChange({ zoomBaseUrl: 'https://zoom.elsewhere.example' });
    await installation.profiles.update('operator', installation.profileId, change);
    const { consent } = await installation.view.get('student', SEMINAR);
    expect(consent).toMatchObject({ acceptedAt: undefined, recipient: 'zoom.elsewhere.example' });
    const launch = { userId: 'student', sessionId: 'session-1', place: SEMINAR, documentTarget: 'iframe' } as const;
    await expect(installation.launches.start(launch)).rejects.toMatchObject({ code: 'ERR_CONSENT_REQUIRED' });
  });

  it('is nothing that a stranger can give or revoke', async () => {
    const { consents } = await createRequiring();
    await expect(consents.give('stranger', SEMINAR, { recipient: '', kinds: [] })).rejects.toMatchObject({
      code: 'ERR_ACCESS_DENIED',
    });
    await expect(consents.revoke('stranger', SEMINAR)).rejects.toMatchObject({ code: 'ERR_ACCESS_DENIED' });
  });

  it('is recorded when it is given and when it is revoked; revoking nothing is not', async () => {
    const installation = await createRequiring();
    const { consents, activities, clock } = installation;
    clock.now = new Date(clock.now.getTime() + 1000);
    await agree(installation);
    clock.now = new Date(clock.now.getTime() + 1000);
    await consents.revoke('student', SEMINAR);
    await consents.revoke('student', SEMINAR);
    const { records } = await activities.list({ kind: 'change' });
    const own = records.filter(({ person }) => person === 'Display student');
    expect(own.map(({ code }) => code)).toEqual(['consentRevoked', 'consentGiven']);
    expect(own[0]).toMatchObject({ profileName: 'Main', placeTitle: 'Biology: Seminar' });
  });
});
