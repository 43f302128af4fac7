import { describe, expect, it } from '@jest/globals';
import type { SpentTokenStore, Storage } from '@lms-zoom/core';
import { ALIKE_KEYS, atOnce } from './expectations.js';

const EXPIRES_AT = new Date('2026-03-01T12:00:00.500Z');
const AFTER = new Date(EXPIRES_AT.getTime() + 1);

/** Single use, and what may be forgotten when. */
export function spentTokenStoreSuite(storage: () => Storage): void {
  const tokens = (): SpentTokenStore => storage().spentTokens;

  describe('spent tokens', () => {
    singleUse(tokens);
    sweeping(tokens);
  });
}

function singleUse(tokens: () => SpentTokenStore): void {
  it('can be spent once', async () => {
    expect(await tokens().spend('hint:1', EXPIRES_AT)).toBe(true);
    expect(await tokens().spend('hint:1', EXPIRES_AT)).toBe(false);
    expect(await tokens().spend('hint:1', AFTER)).toBe(false);
    expect(await tokens().spend('hint:2', EXPIRES_AT)).toBe(true);
  });

  it('are known to be spent from then on, and no other is', async () => {
    expect(await tokens().isSpent('hint:1')).toBe(false);
    await tokens().spend('hint:1', EXPIRES_AT);
    expect(await tokens().isSpent('hint:1')).toBe(true);
    expect(await tokens().isSpent('hint:2')).toBe(false);
  });

  it('can be spent by exactly one of 50 simultaneous attempts', async () => {
    const spent = await atOnce(50, () => tokens().spend('hint:1', EXPIRES_AT));

    expect(spent.filter(Boolean)).toHaveLength(1);
  });

  it('do not hinder each other: 50 different ones at once are all spent', async () => {
    const spent = await atOnce(50, (index) => tokens().spend(`hint:${index}`, EXPIRES_AT));

    expect(spent.every(Boolean)).toBe(true);
  });

  it('are told apart though they are alike', async () => {
    for (const key of ALIKE_KEYS) expect(await tokens().spend(key, EXPIRES_AT)).toBe(true);
    for (const key of ALIKE_KEYS) expect(await tokens().spend(key, EXPIRES_AT)).toBe(false);
  });

  it('are told apart by the last of 255 characters', async () => {
    expect(await tokens().spend('é'.repeat(254) + 'a', EXPIRES_AT)).toBe(true);
    expect(await tokens().spend('é'.repeat(254) + 'b', EXPIRES_AT)).toBe(true);
    expect(await tokens().spend('é'.repeat(254) + 'a', EXPIRES_AT)).toBe(false);
  });
}

function sweeping(tokens: () => SpentTokenStore): void {
  it('stay spent up to and at the moment of expiry', async () => {
    await tokens().spend('hint:1', EXPIRES_AT);

    expect(await tokens().sweep(new Date(EXPIRES_AT.getTime() - 1))).toBe(0);
    expect(await tokens().sweep(EXPIRES_AT)).toBe(0);
    expect(await tokens().spend('hint:1', EXPIRES_AT)).toBe(false);
  });

  it('are forgotten by a sweep a millisecond later, and can then be spent once more', async () => {
    await tokens().spend('hint:1', EXPIRES_AT);

    expect(await tokens().sweep(AFTER)).toBe(1);
    expect(await tokens().sweep(AFTER)).toBe(0);
    const spent = await atOnce(20, () => tokens().spend('hint:1', AFTER));
    expect(spent.filter(Boolean)).toHaveLength(1);
  });

  it('are counted by the sweep, which leaves the others spent', async () => {
    await atOnce(5, (index) => tokens().spend(`early:${index}`, EXPIRES_AT));
    await atOnce(3, (index) => tokens().spend(`late:${index}`, AFTER));

    expect(await tokens().sweep(AFTER)).toBe(5);
    expect(await atOnce(3, (index) => tokens().spend(`late:${index}`, AFTER))).toEqual([false, false, false]);
  });

  it('keep the expiry of the attempt that spent them', async () => {
    await tokens().spend('hint:1', EXPIRES_AT);
    await tokens().spend('hint:1', new Date('2030-01-01T00:00:00.000Z'));

    expect(await tokens().sweep(AFTER)).toBe(1);
  });

  it('keep a copy of the expiry', async () => {
    const expiresAt = new Date(EXPIRES_AT);
    await tokens().spend('hint:1', expiresAt);
    expiresAt.setTime(0);

    expect(await tokens().sweep(EXPIRES_AT)).toBe(0);
  });
}
