import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openSqliteStorage } from '@lms-zoom/storage-sql';
import { aProfile } from '@lms-zoom/storage-tests';
import Libsql from 'libsql';

const timeoutMs = 5_000;
const unavailable = { name: 'StorageUnavailableError', code: 'ERR_STORAGE_UNAVAILABLE', cause: expect.anything() };

describe('the database file', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'storage-sql-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is made, with folders that only the user can enter', async () => {
    const file = join(folder, 'not', 'yet', 'there.sqlite');
    const storage = await openSqliteStorage({ file, timeoutMs });
    await storage.close();

    expect(statSync(file).isFile()).toBe(true);
    expect(statSync(join(folder, 'not', 'yet')).mode & 0o777).toBe(0o700);
  });

  it('is in WAL mode', async () => {
    const file = join(folder, 'wal.sqlite');
    await (await openSqliteStorage({ file, timeoutMs })).close();

    const libsql = new Libsql(file);
    expect(libsql.pragma('journal_mode')).toEqual([{ journal_mode: 'wal' }]);
    libsql.close();
  });

  it('is refused as unavailable when it is no database, and left as it is', async () => {
    const file = join(folder, 'letter.sqlite');
    writeFileSync(file, 'Dear reader, '.repeat(1_000));

    await expect(openSqliteStorage({ file, timeoutMs })).rejects.toMatchObject(unavailable);
    expect(statSync(file).size).toBe(13_000);
  });

  it('is refused as unavailable when its place is a folder or lies below a file', async () => {
    writeFileSync(join(folder, 'file'), '');

    await expect(openSqliteStorage({ file: folder, timeoutMs })).rejects.toMatchObject(unavailable);
    await expect(openSqliteStorage({ file: join(folder, 'file', 'below'), timeoutMs })).rejects.toMatchObject(
      unavailable,
    );
  });

  it('is not needed: `:memory:` makes a storage of its own each time', async () => {
    const [one, two] = [
      await openSqliteStorage({ file: ':memory:', timeoutMs }),
      await openSqliteStorage({ file: ':memory:', timeoutMs }),
    ];
    await one.profiles.insert(aProfile());

    expect(await one.profiles.find('profile-1')).toEqual(aProfile());
    expect(await two.profiles.find('profile-1')).toBeUndefined();
    await Promise.all([one.close(), two.close()]);
  });
});
