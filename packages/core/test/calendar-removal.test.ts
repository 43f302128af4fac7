import { describe, expect, it } from '@jest/globals';
import { storeEntries } from './support/calendar-entries.js';
import { SEMINAR } from './support/installation.js';
import { createClassroom } from './support/meetings.js';

describe('the removal of calendar entries', () => {
  it('is noted with their number where the calendar refuses it', async () => {
    const classroom = await createClassroom();
    const { host, calendarRemoval, activities, settlement } = classroom;
    const entries = await storeEntries(classroom, SEMINAR, [{}, {}, { title: 'Goes' }]);
    await settlement.settle(entries);
    host.calendar.before = ({ title }) => (title === 'Goes' ? Promise.resolve() : Promise.reject(new Error('No.')));
    expect(await calendarRemoval.remove(entries)).toBe(3);
    const { records } = await activities.list({ kind: 'calendar' });
    expect(records).toMatchObject([{ outcome: 'failed', code: 'ERR_CALENDAR_FAILED', detail: { removed: 2 } }]);
  });

  it('is not noted where the calendar takes it', async () => {
    const classroom = await createClassroom();
    const { calendarRemoval, activities } = classroom;
    await calendarRemoval.remove(await storeEntries(classroom, SEMINAR, [{}]));
    expect((await activities.list({ kind: 'calendar' })).records).toEqual([]);
  });

  it('takes an entry that was changed in the meantime, unless the change says that it is not meant any more', async () => {
    const classroom = await createClassroom();
    const { calendarRemoval, storage, listEntries } = classroom;
    const entries = await storeEntries(classroom, SEMINAR, [{}, {}]);
    const updates = entries.map((entry, at) => ({ ...entry, title: at === 0 ? 'Meant' : 'Not meant' }));
    await storage.calendarEntries.save({ inserts: [], updates });
    expect(await calendarRemoval.remove(entries, ({ title }) => title === 'Meant')).toBe(1);
    expect(await listEntries()).toMatchObject([{ title: 'Not meant' }]);
    expect(await calendarRemoval.remove(entries)).toBe(1);
    expect(await listEntries()).toEqual([]);
  });
});
