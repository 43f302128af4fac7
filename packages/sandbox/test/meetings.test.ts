import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { claim, STUDENT } from './support/claims.js';
import { ACCESS_TOKEN, HOME, Zoom } from './support/zoom.js';

const LECTURE = { topic: 'Lecture <1>', startsAt: '2090-05-31T14:00', durationMinutes: '90' };
const OTHER_CONTEXT = { [claim('context')]: { id: '987654321098765' } };

let zoom: Zoom;
let ltiKey: string;

beforeAll(async () => {
  zoom = await Zoom.start();
  ltiKey = await zoom.setUp();
});
beforeEach(() => {
  zoom.lms.calls.length = 0;
  zoom.lms.answer = JSON.stringify({ events: [{ id: 101 }], warnings: [] });
});
afterAll(() => zoom.close());

const setCalendar = (calendar: 'on' | 'off') =>
  zoom.person.post(`${HOME}/credentials/${ltiKey}/third-party/moodle/calendar`, { calendar });

/** Schedules a meeting in a context of its own and answers the host's page. */
const schedule = async (contextId: string, fields: Readonly<Record<string, string>> = LECTURE) => {
  const { session, path } = await zoom.launch(ltiKey, { [claim('context')]: { id: contextId } });
  const answer = await zoom.person.post(`/lti/advantage/meetings${session}`, fields);
  return { session, answer, page: await zoom.person.get(path) };
};

const meetingIdOf = (html: string): string => String(/\/lti\/advantage\/meetings\/(\d{11})\?/.exec(html)?.[1]);

describe('a host', () => {
  it('schedules a meeting, and the LMS is called exactly as Zoom does it', async () => {
    await setCalendar('on');
    const { answer, page } = await schedule('111111111111111');
    expect(answer.status).toBe(303);
    expect(page.text).toContain('Lecture &lt;1&gt;');
    expect(page.text).toContain('Wed, 31 May 2090, 14:00 UTC');
    expect(page.text).toContain('Calendar: sent, LMS answered with event 101.');

    const id = meetingIdOf(page.text);
    expect(zoom.lms.calls).toHaveLength(1);
    const { fields, ...call } = zoom.lms.calls[0]!;
    expect(call).toEqual({
      method: 'POST',
      path: '/webservice/rest/server.php',
      contentType: 'application/x-www-form-urlencoded;charset=UTF-8',
    });
    const { 'events[0][description]': description, ...rest } = Object.fromEntries(fields);
    expect(rest).toEqual({
      wstoken: ACCESS_TOKEN,
      wsfunction: 'core_calendar_create_calendar_events',
      moodlewsrestformat: 'json',
      'events[0][name]': 'Lecture <1>',
      'events[0][format]': '1',
      'events[0][courseid]': '111111111111111',
      'events[0][eventtype]': 'course',
      'events[0][timestart]': String(Date.UTC(2090, 4, 31, 14) / 1000),
      'events[0][timeduration]': '5400',
      'events[0][visible]': '1',
    });
    expect(description).toMatch(
      new RegExp(
        `^<p><a href="https://us05web\\.zoom\\.us/j/${id}\\?pwd=[\\w-]+" target="_blank">` +
          'Click here to join Zoom Meeting:\\d{3} \\d{4} \\d{4}</a></p>$',
      ),
    );
  });

  it('reschedules it under the same meeting id', async () => {
    await setCalendar('on');
    const { session, page } = await schedule('222222222222222');
    const id = meetingIdOf(page.text);
    const form = await zoom.person.get(`/lti/advantage/meetings/${id}${session}`);
    expect(form.text).toContain('value="2090-05-31T14:00"');
    const times = { startsAt: '2090-06-01T08:30', durationMinutes: '45' };
    expect((await zoom.person.post(`/lti/advantage/meetings/${id}${session}`, times)).status).toBe(303);

    const [first, second] = zoom.lms.calls.map(({ fields }) => Object.fromEntries(fields));
    expect(second).toEqual({
      ...first,
      'events[0][timestart]': String(Date.UTC(2090, 5, 1, 8, 30) / 1000),
      'events[0][timeduration]': '2700',
    });
    expect((await zoom.person.get(`/lti/advantage${session}`)).text.match(/<li>/g)).toHaveLength(1);
  });

  it('makes no call while Calendar is off', async () => {
    await setCalendar('off');
    const { page } = await schedule('333333333333333');
    expect(page.text).toContain('Lecture &lt;1&gt;');
    expect(page.text).toContain('Calendar: off, nothing sent.');
    expect(zoom.lms.calls).toEqual([]);
  });

  it.each([
    ['{"exception":"moodle_exception","errorcode":"invalidtoken","message":"x"}', 'the error invalidtoken'],
    ['{"events":[],"warnings":[{"warningcode":"nopermissions","message":"x"}]}', 'the warning nopermissions'],
    ['{"events":"none","warnings":7}', 'no event'],
    ['[]', 'no event'],
    ['<html>', 'HTTP status 200 and no JSON'],
  ])('keeps the meeting and sees what the LMS answered: %s', async (answer, seen) => {
    await setCalendar('on');
    zoom.lms.answer = answer;
    const { page } = await schedule('444444444444444');
    expect(page.text).toContain(`Calendar: sent, LMS answered with ${seen}.`);
  });

  it.each([
    [{ ...LECTURE, topic: ' ' }, 'Enter a value for Topic.'],
    [{ ...LECTURE, startsAt: 'tomorrow' }, 'Enter a date and a time'],
    [{ ...LECTURE, startsAt: '2090-13-31T14:00' }, 'Enter a date and a time'],
    [{ ...LECTURE, startsAt: '2001-05-31T14:00' }, 'already be over'],
    [{ ...LECTURE, durationMinutes: '0' }, 'Enter a duration'],
    [{ ...LECTURE, durationMinutes: '1e3' }, 'Enter a duration'],
    [{}, 'Enter a value for Topic.'],
  ])('is told what is wrong with %j', async (fields, sentence) => {
    const { answer, page } = await schedule('555555555555555', fields);
    expect(answer.status).toBe(422);
    expect(answer.text).toContain(sentence);
    expect(page.text).toContain('There are no upcoming meetings.');
    expect(zoom.lms.calls).toEqual([]);
  });
});

describe('a meeting', () => {
  it('belongs to its context', async () => {
    const { session, page } = await schedule('666666666666666');
    const elsewhere = await zoom.launch(ltiKey, OTHER_CONTEXT);
    expect(elsewhere.page.text).not.toContain('Lecture');
    const path = `/lti/advantage/meetings/${meetingIdOf(page.text)}`;
    expect((await zoom.person.get(path + elsewhere.session)).status).toBe(404);
    expect((await zoom.person.get(path + session)).status).toBe(200);
  });

  it('is seen but not moved by a participant', async () => {
    const { page } = await schedule('777777777777777');
    const context = { [claim('context')]: { id: '777777777777777' } };
    const student = await zoom.launch(ltiKey, { ...context, [claim('roles')]: STUDENT, sub: 'user-2' });
    expect(student.page.text).toContain('Lecture &lt;1&gt;');
    expect(student.page.text).toContain('Join');
    expect(student.page.text).not.toMatch(/Reschedule|Schedule a meeting|Calendar:/);
    const id = meetingIdOf(page.text);
    expect((await zoom.person.post(`/lti/advantage/meetings${student.session}`, LECTURE)).status).toBe(403);
    expect((await zoom.person.post(`/lti/advantage/meetings/${id}${student.session}`, LECTURE)).status).toBe(403);
  });
});
