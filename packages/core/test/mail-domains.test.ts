import { describe, expect, it } from '@jest/globals';
import { SEMINAR, aProfileInput, createInstallation } from './support/installation.js';
import type { Installation } from './support/installation.js';

async function create(
  { profiles }: Installation,
  name: string,
  options: { mailDomains?: string[]; inactive?: boolean } = {},
): Promise<string> {
  const { id } = await profiles.create('operator', aProfileInput({ name, mailDomains: options.mailDomains ?? [] }));
  if (options.inactive === true) await profiles.setStatus('operator', id, { status: 'inactive', revision: 1 });
  return id;
}

describe('mail domains', () => {
  it.each([
    [' Uni.Example ', 'uni.example'],
    ['@uni.example', 'uni.example'],
    ['münchen.example', 'xn--mnchen-3ya.example'],
    ['XN--MNCHEN-3YA.example', 'xn--mnchen-3ya.example'],
    ['students.uni-x.example', 'students.uni-x.example'],
    ['uni.рф', 'uni.xn--p1ai'],
  ])('OO-C14 “%s” means %s', async (text, domain) => {
    const { mailDomains } = await createInstallation();
    expect(await mailDomains.check([text], undefined)).toEqual([{ text, domain, profiles: [] }]);
  });

  it.each([
    '',
    'example',
    'uni.example/x',
    'uni.example:80',
    'a@uni.example',
    '@@uni.example',
    'https://uni.example',
    '192.168.0.1',
    '0x7f.1',
    '[::1]',
    'uni..example',
    '.example',
    'uni.example.',
    '-uni.example',
    'uni .example',
    'u%6Ei.example',
    'uni_x.example',
    `${'x'.repeat(64)}.example`,
    `${'abc.'.repeat(70)}example`,
  ])('OO-C14 “%s” is not a mail domain', async (text) => {
    const { mailDomains } = await createInstallation();
    expect(await mailDomains.check([text], undefined)).toEqual([{ text, domain: undefined, profiles: [] }]);
  });

  it('tell which other profiles have them', async () => {
    const installation = await createInstallation();
    const one = await create(installation, 'One', { mailDomains: ['a.example', 'b.example'] });
    const two = await create(installation, 'Two', { mailDomains: ['b.example'], inactive: true });
    const { mailDomains, profiles } = installation;
    expect(await mailDomains.check(['B.example', 'c.example'], one)).toEqual([
      { text: 'B.example', domain: 'b.example', profiles: [{ id: two, name: 'Two' }] },
      { text: 'c.example', domain: 'c.example', profiles: [] },
    ]);
    const conflict = { domain: 'b.example', profiles: [{ id: two, name: 'Two' }] };
    expect(await mailDomains.listConflicts(await profiles.get(one))).toEqual([conflict]);
  });
});

describe('preselection of a profile', () => {
  async function preselectFor(installation: Installation, email: string | undefined): Promise<string | undefined> {
    installation.host.addUser('author', { email });
    return (await installation.applications.getSettings('author', SEMINAR)).preselectedProfileId;
  }

  it('OO-C14 goes by the mail domain of who looks, whatever its case', async () => {
    const installation = await createInstallation();
    await create(installation, 'A');
    const id = await create(installation, 'B', { mailDomains: ['uni.example'] });
    expect(await preselectFor(installation, ' Anna@UNI.Example ')).toBe(id);
  });

  it('OO-C14 takes the first active profile by name where no mail domain fits', async () => {
    const installation = await createInstallation();
    await create(installation, 'A', { inactive: true });
    await create(installation, 'c', { mailDomains: ['uni.example'] });
    const id = await create(installation, 'B');
    for (const email of ['anna@sub.uni.example', 'anna@other.example', 'anna', undefined]) {
      expect(await preselectFor(installation, email)).toBe(id);
    }
  });

  it('OO-C14 never takes an inactive profile, and of several the first by name', async () => {
    const installation = await createInstallation();
    await create(installation, 'A', { mailDomains: ['uni.example'], inactive: true });
    await create(installation, 'z', { mailDomains: ['uni.example'] });
    const id = await create(installation, 'M', { mailDomains: ['uni.example'] });
    expect(await preselectFor(installation, 'anna@uni.example')).toBe(id);
  });

  it('OO-C3 has nothing to offer, and does not fail, without an active profile', async () => {
    const installation = await createInstallation();
    expect(await preselectFor(installation, 'anna@uni.example')).toBeUndefined();
    await create(installation, 'A', { inactive: true });
    expect(await preselectFor(installation, 'anna@uni.example')).toBeUndefined();
  });
});
