import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';
import type { Storage } from '@lms-zoom/core';
import { openSqliteStorage } from '@lms-zoom/storage-sql';
import { testStorage } from '@lms-zoom/storage-tests';

const folder = mkdtempSync(join(tmpdir(), 'storage-sql-'));
afterAll(() => rmSync(folder, { recursive: true }));

const files = new Map<Storage, string>();
async function open(file = join(folder, `${files.size}.sqlite`)): Promise<Storage> {
  const storage = await openSqliteStorage({ file, timeoutMs: 5_000 });
  files.set(storage, file);
  return storage;
}

testStorage(() => open(), { reopen: (closed) => open(files.get(closed)) });
