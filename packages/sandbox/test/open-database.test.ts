import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import Libsql from 'libsql';
import { Credentials } from '../src/credentials/credentials.js';
import { openDatabase } from '../src/store/open-database.js';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sandbox-'));
});
afterAll(() => rm(folder, { recursive: true }));

it('the file of a sandbox that had no switch for cookies is taken over', () => {
  const file = join(folder, 'old.db');
  const old = new Libsql(file);
  old.exec(`
    create table credential (
      lti_key text primary key, name text not null, approved_domain text not null, calendar integer not null,
      login_answer text not null
    );
    insert into credential values ('key', 'Campus', 'localhost', 1, 'script');
  `);
  old.close();
  const campus = { ltiKey: 'key', name: 'Campus', approvedDomain: 'localhost', calendar: true, loginAnswer: 'script' };

  for (const cookies of ['partitioned', 'unpartitioned']) {
    const database = openDatabase(file);
    const credentials = new Credentials(database);
    expect(credentials.list()).toEqual([{ ...campus, cookies }]);
    credentials.save({ ...credentials.find('key')!, cookies: 'unpartitioned' });
    database.close();
  }
});
