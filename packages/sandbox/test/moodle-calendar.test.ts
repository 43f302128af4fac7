import { describe, expect, it } from '@jest/globals';
import { createMoodleCalendar } from '../src/meetings/moodle-calendar.js';
import { Lms } from './support/lms.js';

describe('the call to the calendar', () => {
  it('says so when nobody answers at the address of the LMS', async () => {
    const lms = await Lms.start();
    await lms.close();
    const instance = { id: '1', ltiKey: 'key', url: lms.url, clientId: 'client', accessToken: 'token' };
    const meeting = {
      id: '88188039049',
      passcode: 'p',
      lmsUrl: lms.url,
      contextId: '1',
      topic: 'Lecture',
      startsAt: new Date(0),
      durationMinutes: 1,
      calendarNote: '',
    };
    const note = await createMoodleCalendar({ fetch })(instance, meeting);
    expect(note).toBe('Calendar: not delivered, the LMS did not answer.');
  });
});
