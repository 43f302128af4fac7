import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openDatabase, type Database } from '../src/store/open-database.js';
import { SqliteToolStore } from '../src/store/sqlite-tool-store.js';
import { LtijsDatabase } from '../src/tool/ltijs-database.js';

const PLATFORM = { platformUrl: 'https://lms.example.org', clientId: 'client' };

let file: Database;
let store: SqliteToolStore;
let database: LtijsDatabase;

beforeEach(() => {
  file = openDatabase(':memory:');
  store = new SqliteToolStore(file);
  database = new LtijsDatabase(store);
});
afterEach(() => {
  file.close();
});

describe('the database plugin of ltijs', () => {
  it('answers false, not an empty list', async () => {
    expect(await database.Get(false, 'platform')).toBe(false);
    expect(await database.Get(false, 'platform', PLATFORM)).toBe(false);
  });

  it('finds by every field of a query, and all without one', async () => {
    await database.Insert(false, 'platform', { ...PLATFORM, kid: '1' });
    await database.Insert(false, 'platform', { ...PLATFORM, clientId: 'other', kid: '2' });
    expect(await database.Get(false, 'platform', PLATFORM)).toEqual([{ ...PLATFORM, kid: '1' }]);
    expect(await database.Get(false, 'platform')).toHaveLength(2);
    expect(await database.Get(false, 'platformStatus')).toBe(false);
  });

  it('replaces, or inserts where nothing is', async () => {
    for (const kid of ['1', '2']) await database.Replace(false, 'platform', PLATFORM, { ...PLATFORM, kid });
    expect(await database.Get(false, 'platform')).toEqual([{ ...PLATFORM, kid: '2' }]);
  });

  it('modifies what is there and nothing else', async () => {
    await database.Modify(false, 'platform', PLATFORM, { kid: '2' });
    expect(await database.Get(false, 'platform')).toBe(false);
    await database.Insert(false, 'platform', { ...PLATFORM, kid: '1' });
    await database.Modify(false, 'platform', PLATFORM, { kid: '2' });
    expect(await database.Get(false, 'platform', { kid: '2' })).toEqual([{ ...PLATFORM, kid: '2' }]);
  });

  it('deletes by query', async () => {
    await database.Insert(false, 'platform', PLATFORM);
    await database.Delete('platform', { clientId: 'other' });
    expect(await database.Get(false, 'platform')).toHaveLength(1);
    await database.Delete('platform', PLATFORM);
    expect(await database.Get(false, 'platform')).toBe(false);
  });

  it('seals an item under a key and keeps its index readable', async () => {
    await database.Replace('secret', 'privatekey', PLATFORM, { key: 'PEM', kid: '1' }, { kid: '1', ...PLATFORM });
    const raw = JSON.stringify(await store.find({ collection: 'privatekey', query: { kid: '1' } }));
    expect(raw).toContain('https://lms.example.org');
    expect(raw).not.toContain('PEM');
    expect(await database.Get('secret', 'privatekey', { kid: '1' })).toEqual([
      { key: 'PEM', kid: '1', createdAt: expect.any(Number) },
    ]);
    await expect(database.Get('another secret', 'privatekey', { kid: '1' })).rejects.toThrow();
  });

  it('forgets what has expired', async () => {
    const document = { state: 'old' };
    await store.insert('state', { document, expiresAt: new Date(Date.now() - 1) });
    expect(await database.Get(false, 'state', document)).toBe(false);
    await store.insert('state', { document, expiresAt: new Date(Date.now() + 60_000) });
    expect(await database.Get(false, 'state', document)).toEqual([document]);
  });
});
