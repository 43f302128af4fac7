import { describe, expect, it } from '@jest/globals';
import { toCustomText } from '../src/index.js';
import type { Profile, ProfileInput } from '../src/index.js';
import { aProfileChange, aProfileInput, createInstallation } from './support/installation.js';

/** Saves a new profile in an installation of its own. */
async function create(change: Partial<ProfileInput>): Promise<Profile> {
  const { profiles } = await createInstallation();
  return profiles.create('operator', aProfileInput(change));
}

describe('the profile form', () => {
  it('OO-C15 names all wrong fields at once, each with a code, and stores nothing', async () => {
    const { profiles } = await createInstallation();
    const wrong = { name: ' ', ltiKey: '', zoomBaseUrl: 'zoom', mailDomains: ['a b'], custom: 'x' };
    await expect(profiles.create('operator', aProfileInput(wrong))).rejects.toMatchObject({
      code: 'ERR_INPUT_INVALID',
      fields: {
        name: { code: 'required' },
        ltiKey: { code: 'required' },
        zoomBaseUrl: { code: 'malformed' },
        mailDomains: { code: 'malformed', values: { domain: 'a b' } },
        custom: { code: 'malformed', values: { line: 1 } },
      },
    });
    expect(await profiles.listChoices()).toEqual([]);
  });

  it('names only the wrong fields', async () => {
    const refusal: unknown = await create({ ltiKey: 'https://zoom.us/x' }).catch((error: unknown) => error);
    expect(refusal).toMatchObject({ fields: { ltiKey: { code: 'malformed', message: expect.any(String) } } });
    expect(Object.keys((refusal as { fields: object }).fields)).toEqual(['ltiKey']);
  });

  it('bounds the name', async () => {
    expect((await create({ name: 'x'.repeat(255) })).name).toHaveLength(255);
    await expect(create({ name: 'x'.repeat(256) })).rejects.toMatchObject({
      fields: { name: { code: 'tooLong', values: { max: 255 } } },
    });
  });

  it('keeps control characters and broken surrogates out of names', async () => {
    expect((await create({ name: 'a\u0000b\r\nc\ud800' })).name).toBe('a b c');
  });

  it('refuses the name of another profile, whatever its case, and not its own', async () => {
    const { profiles } = await createInstallation();
    const { id } = await profiles.create('operator', aProfileInput({ name: 'Münster' }));
    const taken = { code: 'ERR_INPUT_INVALID', fields: { name: { code: 'taken' } } };
    await expect(profiles.create('operator', aProfileInput({ name: ' MÜNSTER' }))).rejects.toMatchObject(taken);
    const other = await profiles.create('operator', aProfileInput({ name: 'Other' }));
    const rename = profiles.update('operator', other.id, aProfileChange({ name: 'münster' }));
    await expect(rename).rejects.toMatchObject(taken);
    expect((await profiles.update('operator', id, aProfileChange({ name: 'MÜNSTER' }))).name).toBe('MÜNSTER');
  });

  it.each([
    ['https://Applications.Zoom.us/', 'https://applications.zoom.us'],
    ['https://zoom.example:443', 'https://zoom.example'],
  ])('keeps the Zoom address %s as %s', async (zoomBaseUrl, kept) => {
    expect((await create({ zoomBaseUrl })).zoomBaseUrl).toBe(kept);
  });

  it.each([
    ['', 'malformed'],
    ['zoom.us', 'malformed'],
    ['https://zoom.us/lti', 'malformed'],
    ['https://zoom.us?x', 'malformed'],
    ['https://a@zoom.us', 'malformed'],
    ['javascript:1', 'malformed'],
    ['http://zoom.us', 'notHttps'],
  ])('LTI-L14 refuses the Zoom address “%s” as %s', async (zoomBaseUrl, code) => {
    await expect(create({ zoomBaseUrl })).rejects.toMatchObject({ fields: { zoomBaseUrl: { code } } });
  });

  it('OO-C14 normalises mail domains, once each, in the order of the operator', async () => {
    const typed = [' Uni.Example ', '', '@sub.uni.example', 'uni.example', 'MÜNCHEN.example'];
    const { mailDomains } = await create({ mailDomains: typed });
    expect(mailDomains).toEqual(['uni.example', 'sub.uni.example', 'xn--mnchen-3ya.example']);
  });

  it('bounds the number of mail domains', async () => {
    const domains = Array.from({ length: 101 }, (_, index) => `d${index}.example`);
    expect((await create({ mailDomains: domains.slice(1) })).mailDomains).toHaveLength(100);
    await expect(create({ mailDomains: domains })).rejects.toMatchObject({
      fields: { mailDomains: { code: 'tooMany', values: { max: 100 } } },
    });
  });

  it('reads custom parameters line by line, trimmed, empty lines left out, and shows them again', async () => {
    const { custom } = await create({ custom: ' a = 1 \r\n\n b=x=y\n empty= ' });
    expect(custom).toEqual([
      { name: 'a', value: '1' },
      { name: 'b', value: 'x=y' },
      { name: 'empty', value: '' },
    ]);
    expect(toCustomText(custom)).toBe('a=1\nb=x=y\nempty=');
  });

  it.each([
    ['ok=1\n\nno sign', { code: 'malformed', values: { line: 3 } }],
    ['=value', { code: 'malformed', values: { line: 1 } }],
    ['a=1\na=2', { code: 'duplicate', values: { name: 'a' } }],
    ['__proto__=x', { code: 'reserved', values: { name: '__proto__' } }],
    [`a=${'x'.repeat(254)}`, { code: 'tooLong', values: { max: 255 } }],
    [Array.from({ length: 51 }, (_, i) => `p${i}=1`).join('\n'), { code: 'tooMany', values: { max: 50 } }],
  ])('LTI-T19 LTI-X06 refuses custom parameters such as %j', async (text, fault) => {
    await expect(create({ custom: text })).rejects.toMatchObject({ fields: { custom: fault } });
  });
});
