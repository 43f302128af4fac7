import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import Database from 'libsql';
import { MIGRATIONS } from '../src/store/migrations.js';
import { openStore } from '../src/store/store.js';
import { createDirectory } from './support/open-campus.js';

it('opens the database of an earlier version with its data', async () => {
  const directory = await createDirectory();
  const old = new Database(join(directory, 'campus.db'));
  old.exec(`${MIGRATIONS[0] ?? ''}; pragma user_version = 1`);
  const row = ['user-ada', 'ada', 'digest', 'ada@campus.example', 'Ada', 'Albrecht', 'en', 'UTC', 'active', 0];
  old.prepare('insert into users values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)').run(...row);
  const entry = ['zoom', 'lesson', 'course:biology', 'course', 'biology', 'Lesson', 0, 1, 'courseElement', '1'];
  old.prepare('insert into calendar_entries values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)').run(...entry);
  old.close();
  const store = openStore(directory);
  expect(store.users.find('user-ada')).toMatchObject({ userName: 'ada', theme: 'classic' });
  const [lesson] = store.calendarEntries.list({ kind: 'course', id: 'biology' });
  expect(lesson).toMatchObject({ title: 'Lesson', description: '' });
  store.close();
});
