import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { HOST_API_VERSION, manifestSchema } from '@lms-zoom/host-api';
import { z } from 'zod';
import { aManifest } from './support/a-manifest.js';

describe('the manifest schema', () => {
  it('accepts a complete manifest', () => {
    expect(manifestSchema.safeParse(aManifest())).toMatchObject({ success: true });
  });

  it.each([
    ['another manifest version', { manifestVersion: 2 }],
    ['an unknown property', { homepage: 'https://chess.example' }],
    ['a version that is not semantic', { version: '1.2' }],
    ['a range that is none', { hostApi: 'the newest' }],
    ['a mount without a leading slash', { mounts: [{ path: 'chess', anonymous: true }] }],
    ['a mount that climbs', { mounts: [{ path: '/', anonymous: true }] }],
    ['a mount that does not say who reaches it', { mounts: [{ path: '/chess' }] }],
    ['a port that no host has', { permissions: ['filesystem'] }],
    [
      'a CSP source that smuggles in a directive',
      { contentSecurityPolicy: { 'frame-src': ['*; script-src *'], 'form-action': [] } },
    ],
  ])('refuses %s', (_what, replaced) => {
    expect(manifestSchema.safeParse(aManifest(replaced as object))).toMatchObject({ success: false });
  });

  it('is published as JSON Schema (after a change: npm run schema -w @lms-zoom/host-api)', async () => {
    const published = await readFile(new URL('../manifest.schema.json', import.meta.url), 'utf8');
    expect(JSON.parse(published)).toEqual(z.toJSONSchema(manifestSchema));
  });

  it("bears the package's version as that of the contract", async () => {
    const packageJson = await readFile(new URL('../package.json', import.meta.url), 'utf8');
    expect(JSON.parse(packageJson)).toMatchObject({ version: HOST_API_VERSION });
  });
});
