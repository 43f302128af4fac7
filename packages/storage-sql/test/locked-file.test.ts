import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Storage } from '@lms-zoom/core';
import { openSqliteStorage } from '@lms-zoom/storage-sql';
import { aContext, anApplication, aProfile } from '@lms-zoom/storage-tests';
import Libsql from 'libsql';

const EXPIRES_AT = new Date('2026-03-01T12:00:00.000Z');
const unavailable = { code: 'ERR_STORAGE_UNAVAILABLE', cause: { code: 'SQLITE_BUSY' } };

describe('while somebody else is writing to the file', () => {
  let folder: string;
  let file: string;
  let storage: Storage;
  let somebody: Libsql.Database;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'storage-sql-'));
    file = join(folder, 'locked.sqlite');
    storage = await openSqliteStorage({ file, timeoutMs: 400 });
    await storage.profiles.insert(aProfile());
    somebody = new Libsql(file);
    somebody.exec('begin immediate');
  });
  afterEach(async () => {
    somebody.close();
    await storage.close();
    rmSync(folder, { recursive: true });
  });

  it('a write waits until the lock is gone', async () => {
    const spent = storage.spentTokens.spend('hint:1', EXPIRES_AT);
    const inserted = storage.applications.findOrInsert(anApplication(), aContext());
    setTimeout(() => somebody.exec('rollback'), 100);

    expect(await spent).toBe(true);
    expect(await inserted).toEqual(anApplication());
  });

  it('a write that waits too long fails as unavailable, and the storage goes on afterwards', async () => {
    await expect(storage.spentTokens.spend('hint:1', EXPIRES_AT)).rejects.toMatchObject(unavailable);
    await expect(storage.applications.findOrInsert(anApplication(), aContext())).rejects.toMatchObject(unavailable);
    somebody.exec('rollback');

    expect(await storage.spentTokens.spend('hint:1', EXPIRES_AT)).toBe(true);
    expect(await storage.applications.findOrInsert(anApplication(), aContext())).toEqual(anApplication());
  });

  it('waiting leaves the event loop to others', async () => {
    let turnsOfOthers = 0;
    const others = setInterval(() => (turnsOfOthers += 1), 1);
    const waiting = Array.from({ length: 100 }, (_, index) => storage.spentTokens.spend(`hint:${index}`, EXPIRES_AT));
    const outcomes = await Promise.allSettled(waiting);
    clearInterval(others);

    expect(outcomes.every(({ status }) => status === 'rejected')).toBe(true);
    expect(turnsOfOthers).toBeGreaterThan(20);
  });

  it('a read does not wait', async () => {
    expect(await storage.profiles.listChoices()).toHaveLength(1);
  });

  it('opening fails as unavailable when there is something to migrate, and works afterwards', async () => {
    const fresh = join(folder, 'fresh.sqlite');
    const first = new Libsql(fresh);
    first.exec('begin immediate; create table something (id integer)');

    await expect(openSqliteStorage({ file: fresh, timeoutMs: 200 })).rejects.toMatchObject(unavailable);
    first.exec('rollback');
    first.close();
    const opened = await openSqliteStorage({ file: fresh, timeoutMs: 200 });
    await opened.profiles.insert(aProfile());
    expect(await opened.profiles.find('profile-1')).toEqual(aProfile());
    await opened.close();
  });
});
