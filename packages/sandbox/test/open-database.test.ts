import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import Libsql from 'libsql';
import { Credentials } from '../src/credentials/credentials.js';
import { Meetings } from '../src/meetings/meetings.js';
import { openDatabase } from '../src/store/open-database.js';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sandbox-'));
});
afterAll(() => rm(folder, { recursive: true }));

it('the file of a sandbox that had fewer switches and no series is taken over', () => {
  const file = join(folder, 'old.db');
  const old = new Libsql(file);
  old.exec(`
    create table credential (
      lti_key text primary key, name text not null, approved_domain text not null, calendar integer not null,
      login_answer text not null
    );
    insert into credential values ('key', 'Campus', 'localhost', 1, 'script');
    create table meeting (
      id text primary key, lms_url text not null, context_id text not null, topic text not null,
      starts_at integer not null, duration_minutes integer not null, passcode text not null, calendar_note text not null
    );
    insert into meeting values ('88188039049', 'https://lms.example.org', '1', 'Lecture', 60000, 90, 'p', 'Calendar: sent.');
  `);
  old.close();
  const campus = { ltiKey: 'key', name: 'Campus', approvedDomain: 'localhost', calendar: true, loginAnswer: 'script' };
  const calendarCalls = { deletion: 'untold', series: 'first', format: 'json', delivery: 'once', description: 'link' };
  const defaults = { ...calendarCalls, times: 'scheduled', size: 'needed' };
  const context = { lmsUrl: 'https://lms.example.org', contextId: '1' };

  for (const cookies of ['partitioned', 'unpartitioned']) {
    const database = openDatabase(file);
    const credentials = new Credentials(database);
    expect(credentials.list()).toEqual([{ ...campus, calendarCalls: defaults, cookies }]);
    credentials.save({ ...credentials.find('key')!, cookies: 'unpartitioned' });
    expect(new Meetings(database).upcoming(context, new Date(0))).toEqual([
      {
        ...context,
        id: '88188039049',
        topic: 'Lecture',
        startsAt: new Date(60_000),
        durationMinutes: 90,
        times: 1,
        everyDays: 0,
        passcode: 'p',
        revision: 1,
        isDeleted: false,
        eventIds: [],
        calendarNote: 'Calendar: sent.',
      },
    ]);
    database.close();
  }
});
