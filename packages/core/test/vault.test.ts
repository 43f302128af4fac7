import { describe, expect, it } from '@jest/globals';
import { Vault } from '../src/index.js';

const master = new Uint8Array(32).fill(1);

describe('the vault', () => {
  it('opens what it sealed, and seals the same text differently each time', () => {
    const vault = new Vault(master);
    const sealed = vault.seal('access-token-at-rest', 'geheim ✓');
    expect(vault.open('access-token-at-rest', sealed)).toBe('geheim ✓');
    expect(vault.seal('access-token-at-rest', 'geheim ✓')).not.toBe(sealed);
  });

  it('refuses an altered text, another purpose and another master secret', () => {
    const vault = new Vault(master);
    const sealed = vault.seal('access-token-at-rest', 'secret');
    const bytes = Buffer.from(sealed, 'base64url');
    bytes[14] = (bytes[14] ?? 0) ^ 1;
    expect(() => vault.open('access-token-at-rest', bytes.toString('base64url'))).toThrow(/cannot be read/);
    expect(() => vault.open('private-key-at-rest', sealed)).toThrow(/cannot be read/);
    expect(() => new Vault(new Uint8Array(32)).open('access-token-at-rest', sealed)).toThrow(/cannot be read/);
    expect(() => vault.open('access-token-at-rest', '')).toThrow(/cannot be read/);
  });

  it('derives another key for each purpose', () => {
    const vault = new Vault(master);
    expect(vault.key('launch-hint').equals(vault.key('service-token'))).toBe(false);
    expect(vault.digest('access-token-digest', 'a')).not.toBe(vault.digest('launch-hint', 'a'));
  });

  it('refuses a master secret of less than 32 bytes', () => {
    expect(() => new Vault(new Uint8Array(31))).toThrow(RangeError);
  });
});
