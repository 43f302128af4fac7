import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { claim, STUDENT } from './support/claims.js';
import { HOME, Zoom } from './support/zoom.js';

const LECTURE = { topic: 'Lecture', startsAt: '2090-05-31T14:00', durationMinutes: '90' };
const WEEKLY = { ...LECTURE, repeat: 'weekly', times: '3' };
const START = Date.UTC(2090, 4, 31, 14) / 1000;
const WEEK = 7 * 24 * 60 * 60;
const CREATE = 'core_calendar_create_calendar_events';
const DELETE = 'core_calendar_delete_calendar_events';

let zoom: Zoom;
let moodle: string;
let ltiKey: string;
let contextId: string;
let nextContext = 111111111111111;

beforeAll(async () => {
  zoom = await Zoom.start();
  ltiKey = await zoom.setUp();
  moodle = `${HOME}/credentials/${ltiKey}/third-party/moodle`;
  await zoom.person.post(`${moodle}/calendar`, { calendar: 'on' });
});
beforeEach(async () => {
  contextId = String(nextContext++);
  zoom.lms.calls.length = 0;
  zoom.lms.holdsUntil = 1;
  zoom.lms.answer = toAnswer([101]);
  await choose({});
});
afterAll(() => zoom.close());

const toAnswer = (ids: readonly number[]): string =>
  JSON.stringify({ events: ids.map((id) => ({ id })), warnings: [] });

const choose = (choices: Readonly<Record<string, string>>) => zoom.person.post(`${moodle}/calendar-calls`, choices);

const launch = (claims: Readonly<Record<string, unknown>> = {}) =>
  zoom.launch(ltiKey, { [claim('context')]: { id: contextId }, ...claims });

/** Schedules a meeting in the context of this test and answers its address and the host's page. */
const schedule = async (fields: Readonly<Record<string, string>> = LECTURE) => {
  const { session, path } = await launch();
  await zoom.person.post(`/lti/advantage/meetings${session}`, fields);
  const page = await zoom.person.get(path);
  const meeting = /\/lti\/advantage\/meetings\/\d{11}/.exec(page.text)?.[0] ?? '';
  return { session, meeting, page };
};

type Scheduled = Awaited<ReturnType<typeof schedule>>;

const reschedule = ({ meeting, session }: Scheduled, startsAt: string) =>
  zoom.person.post(meeting + session, { startsAt, durationMinutes: '90' });

/** Deletes a meeting and answers the host's page. */
const remove = async ({ meeting, session }: Scheduled) => {
  await zoom.person.post(`${meeting}/delete${session}`, {});
  return zoom.person.get(`/lti/advantage${session}`);
};

/** What call number `index` says of its events: one value of each. */
const valuesOf = (index: number, field: string): readonly (string | null)[] => {
  const { fields } = zoom.lms.calls[index]!;
  const count = [...fields.keys()].filter((key) => key.endsWith('[name]') || key.endsWith('[eventid]')).length;
  return Array.from({ length: count }, (_, event) => fields.get(`events[${event}][${field}]`));
};

const functionsCalled = (): (string | null)[] => zoom.lms.calls.map(({ fields }) => fields.get('wsfunction'));

describe('the switches', () => {
  it('are kept, and take nothing else', async () => {
    await choose({ deletion: 'told', format: 'xml', times: 'nonsense' });
    await zoom.stop();
    await zoom.open();
    const { text } = await zoom.person.get(moodle);
    const selected = [...text.matchAll(/<option value="([^"]+)" selected>/g)].map(([, value]) => value);
    expect(selected).toEqual(['told', 'first', 'xml', 'once', 'link', 'scheduled', 'needed']);
  });
});

describe('a deleted meeting', () => {
  it('is deleted only after a question', async () => {
    const scheduled = await schedule();
    expect(scheduled.page.text).toContain(`href="${scheduled.meeting}/delete`);
    const { text } = await zoom.person.get(`${scheduled.meeting}/delete${scheduled.session}`);
    expect(text).toContain('Delete “Lecture”');
    expect(text).toContain('>Delete meeting<');
    expect((await zoom.person.get(`/lti/advantage${scheduled.session}`)).text).toContain('>Reschedule<');
  });

  it('is not told to the LMS, and Zoom says so', async () => {
    const scheduled = await schedule();
    const page = await remove(scheduled);
    expect(functionsCalled()).toEqual([CREATE]);
    expect(page.text).toContain('There are no upcoming meetings.');
    expect(page.text).toContain('Calendar: Zoom does not tell the LMS.');
    expect((await reschedule(scheduled, '2090-06-01T14:00')).status).toBe(404);
    const student = await launch({ [claim('roles')]: STUDENT, sub: 'user-2' });
    expect(student.page.text).not.toContain('Lecture');
  });

  it('is deleted by the events that the LMS answered last, where Zoom tells', async () => {
    await choose({ deletion: 'told' });
    const scheduled = await schedule();
    zoom.lms.answer = toAnswer([202, 203]);
    await reschedule(scheduled, '2090-06-01T14:00');
    zoom.lms.answer = 'null';
    const page = await remove(scheduled);
    expect(functionsCalled()).toEqual([CREATE, CREATE, DELETE]);
    expect(valuesOf(2, 'eventid')).toEqual(['202', '203']);
    expect(valuesOf(2, 'repeat')).toEqual(['0', '0']);
    expect(page.text).toContain('Calendar: deletion sent, LMS answered with no error.');
  });

  it('is deleted as a whole series, where Zoom tells', async () => {
    await choose({ deletion: 'told', series: 'all' });
    zoom.lms.answer = toAnswer([101, 102, 103]);
    const scheduled = await schedule(WEEKLY);
    zoom.lms.answer = '{"exception":"moodle_exception","errorcode":"invalidrecord","message":"x"}';
    const page = await remove(scheduled);
    expect(valuesOf(1, 'eventid')).toEqual(['101']);
    expect(valuesOf(1, 'repeat')).toEqual(['1']);
    expect(page.text).toContain('Calendar: deletion sent, LMS answered with the error invalidrecord.');
  });

  it('is not told where the LMS never named an event', async () => {
    await choose({ deletion: 'told' });
    zoom.lms.answer = toAnswer([]);
    const page = await remove(await schedule());
    expect(functionsCalled()).toEqual([CREATE]);
    expect(page.text).toContain('Calendar: nothing sent, the LMS has named no event.');
  });

  it('cannot be deleted by a participant', async () => {
    const { meeting, session } = await schedule();
    const student = await launch({ [claim('roles')]: STUDENT, sub: 'user-2' });
    expect(student.page.text).not.toContain('/delete');
    expect((await zoom.person.post(`${meeting}/delete${student.session}`, {})).status).toBe(403);
    expect((await zoom.person.get(`/lti/advantage${session}`)).text).not.toContain('Deleted meetings');
  });
});

describe('a meeting that repeats', () => {
  it('is told with its first date only, and all of it moves', async () => {
    const scheduled = await schedule(WEEKLY);
    expect(scheduled.page.text).toContain('Wed, 31 May 2090, 14:00 UTC</time>, 90 minutes, weekly, 3 times');
    await reschedule(scheduled, '2090-06-01T14:00');
    const { text } = await zoom.person.get(`/lti/advantage${scheduled.session}`);
    expect(text).toContain('Thu, 1 Jun 2090, 14:00 UTC</time>, 90 minutes, weekly, 3 times');
    expect(valuesOf(0, 'timestart')).toEqual([String(START)]);
    expect(valuesOf(1, 'timestart')).toEqual([String(START + 24 * 60 * 60)]);
  });

  it('is told with all dates in one call, where Zoom does so', async () => {
    await choose({ series: 'all' });
    zoom.lms.answer = toAnswer([101, 102, 103]);
    const { page } = await schedule(WEEKLY);
    expect(zoom.lms.calls).toHaveLength(1);
    expect(valuesOf(0, 'timestart')).toEqual([START, START + WEEK, START + 2 * WEEK].map(String));
    expect(new Set(valuesOf(0, 'description')).size).toBe(1);
    expect(page.text).toContain('Calendar: sent, LMS answered with events 101, 102, 103.');
  });

  it('is upcoming until its last date is over', async () => {
    const now = Date.now();
    const startsAt = new Date(now - 30 * 60_000).toISOString().slice(0, 16);
    const { page } = await schedule({ ...LECTURE, startsAt, repeat: 'daily', times: '2' });
    expect(page.text).toContain('daily, 2 times');
  });

  it.each(['1', '21', 'x', ''])('cannot take place "%s" times', async (times) => {
    const { session } = await launch();
    const answer = await zoom.person.post(`/lti/advantage/meetings${session}`, { ...WEEKLY, times });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('Enter how often it takes place: 2 to 20 times.');
    expect(answer.text).toContain('<option value="weekly" selected>');
  });
});

describe('a call', () => {
  it.each([
    ['xml', 'xml'],
    ['unasked', null],
  ])('asks for the answer as %s and reads it', async (format, sent) => {
    await choose({ format });
    zoom.lms.answer = '<RESPONSE><KEY name="events"><KEY name="id"><VALUE>101</VALUE></KEY></KEY></RESPONSE>';
    const { page } = await schedule();
    expect(zoom.lms.calls[0]!.fields.get('moodlewsrestformat')).toBe(sent);
    expect(page.text).toContain('Calendar: sent, LMS answered with event 101.');
  });

  it('sees where the LMS does not answer in XML', async () => {
    await choose({ format: 'xml' });
    const { page } = await schedule();
    expect(page.text).toContain('Calendar: sent, LMS answered with HTTP status 200 and no XML.');
  });

  it('is made twice at once', async () => {
    await choose({ delivery: 'twice' });
    zoom.lms.holdsUntil = 2;
    const { page } = await schedule();
    const [first, second] = zoom.lms.calls.map(({ fields }) => fields.toString());
    expect(zoom.lms.calls).toHaveLength(2);
    expect(second).toBe(first);
    expect(page.text).toContain('Calendar: sent, LMS answered with event 101.');
  });

  it('comes out of order, with sequence numbers', async () => {
    await choose({ delivery: 'unordered' });
    await reschedule(await schedule(), '2090-06-01T14:00');
    const calls = zoom.lms.calls.map((_call, index) => [valuesOf(index, 'sequence'), valuesOf(index, 'timestart')]);
    const moved = String(START + 24 * 60 * 60);
    expect(calls).toEqual([
      [['1'], [String(START)]],
      [['2'], [moved]],
      [['1'], [String(START)]],
    ]);
  });

  it('has an empty description', async () => {
    await choose({ description: 'empty' });
    await schedule();
    expect(valuesOf(0, 'description')).toEqual(['']);
  });

  it('has bad times', async () => {
    await choose({ times: 'bad' });
    await schedule();
    expect(valuesOf(0, 'timestart')).toEqual(['tomorrow']);
    expect(valuesOf(0, 'timeduration')).toEqual(['-5']);
  });

  it('has 500 events, each of another meeting, and the same ones again', async () => {
    await choose({ size: 'large' });
    zoom.lms.answer = toAnswer(Array.from({ length: 500 }, (_, index) => index));
    const scheduled = await schedule();
    await reschedule(scheduled, '2090-05-31T14:00');
    expect(scheduled.page.text).toContain('Calendar: sent, LMS answered with 500 events.');
    const [descriptions, again] = [0, 1].map((call) => valuesOf(call, 'description'));
    expect(new Set(descriptions?.map((html) => /\/j\/8\d{10}\?/.exec(String(html))?.[0])).size).toBe(500);
    expect(again).toEqual(descriptions);
    expect(valuesOf(0, 'courseid')).toEqual(Array.from({ length: 500 }, () => contextId));
    expect(valuesOf(0, 'name').slice(0, 2)).toEqual(['Lecture', 'Filler 1']);
  });

  it('shows how many events and warnings came back', async () => {
    zoom.lms.answer = JSON.stringify({
      events: [{ id: 101 }],
      warnings: [{ warningcode: 'invalidparameter' }, { warningcode: 'nopermissions' }],
    });
    const { page } = await schedule();
    expect(page.text).toContain('LMS answered with event 101 and 2 warnings, the first one invalidparameter.');
  });
});
