import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { describeOnEachStorage, openBrowser } from '../support/browser.js';
import type { TestBrowser } from '../support/browser.js';
import { findZoom, openPlace } from '../support/campus-pages.js';
import { startDemo } from '../support/demo.js';
import type { Demo } from '../support/demo.js';
import { findMeeting, openMoodle, scheduleMeeting } from '../support/zoom-pages.js';

const BIOLOGY = 'Introduction to Biology';

describeOnEachStorage('meetings in the calendar', (storage) => {
  let demo: Demo;
  let browser: TestBrowser;

  beforeAll(async () => {
    [demo, browser] = await Promise.all([startDemo({ storage }), openBrowser()]);
  }, 90_000);

  afterAll(async () => {
    await browser.close();
    await demo.stop();
  });

  const openAs = (name: string, space: string, place: string): Promise<Page> =>
    openPlace(browser, { campus: demo.campus, name, space, place });

  /** All that the calendar of a course or group shows. */
  const readCalendar = async (name: string, space: string): Promise<Page> => openAs(name, space, 'Calendar');

  it('a meeting scheduled in Zoom appears in the course calendar, with a link back to its place', async () => {
    const coach = await openAs('Carlos Costa', BIOLOGY, 'Weekly seminar');
    await scheduleMeeting(findZoom(coach), 'Cells and membranes', '2090-05-31T14:00');
    await findZoom(coach).getByText('Calendar: sent, LMS answered with event').waitFor();
    const student = await readCalendar('Sofia Silva', BIOLOGY);
    const entry = student.getByRole('listitem').filter({ hasText: 'Cells and membranes' });
    await entry.waitFor();
    expect(await entry.innerText()).toContain('16:00');
    await entry.getByRole('link', { name: 'Weekly seminar' }).click();
    await findZoom(student).getByText('You are a participant').waitFor();
    await findMeeting(findZoom(student), 'Cells and membranes').waitFor();
  });

  it('OO-U11 rescheduling the meeting moves its entry instead of doubling it', async () => {
    const coach = await openAs('Carlos Costa', BIOLOGY, 'Weekly seminar');
    await findMeeting(findZoom(coach), 'Cells and membranes').getByRole('link', { name: 'Reschedule' }).click();
    await findZoom(coach).getByLabel('Start (UTC)').fill('2090-06-07T08:30');
    await findZoom(coach).getByRole('button', { name: 'Save' }).click();
    await findZoom(coach).getByText('Calendar: sent, LMS answered with event').waitFor();
    const student = await readCalendar('Sofia Silva', BIOLOGY);
    const entries = student.getByRole('listitem').filter({ hasText: 'Cells and membranes' });
    await entries.first().waitFor();
    expect(await entries.count()).toBe(1);
    expect(await student.getByRole('main').innerText()).toMatch(/7 June 2090|June 7, 2090/);
    expect(await student.getByRole('main').innerText()).not.toMatch(/31 May 2090|May 31, 2090/);
  });

  it('a meeting of the group appears in the calendar of the group and of its members', async () => {
    const owner = await openAs('Grace Gruber', 'Biology study group', 'Zoom');
    await scheduleMeeting(findZoom(owner), 'Exam preparation', '2090-06-01T18:00');
    await findZoom(owner).getByText('Calendar: sent, LMS answered with event').waitFor();
    const member = await readCalendar('Sofia Silva', 'Biology study group');
    await member.getByText('Exam preparation').waitFor();
    await member.getByRole('navigation', { name: 'Campus' }).getByRole('link', { name: 'Calendar' }).click();
    await member.getByText('Exam preparation').waitFor();
    const other = await readCalendar('Samuel Stone', BIOLOGY);
    expect(await other.getByText('Exam preparation').count()).toBe(0);
  });

  it('with Calendar off at Zoom nothing arrives', async () => {
    const administrator = await browser.newPage();
    await openMoodle(administrator, demo.zoom, 'Campus');
    await administrator.getByRole('switch', { name: 'Calendar' }).click();
    await administrator.getByRole('switch', { name: 'Calendar', checked: false }).waitFor();
    const coach = await openAs('Carlos Costa', BIOLOGY, 'Weekly seminar');
    await scheduleMeeting(findZoom(coach), 'Not announced', '2090-06-02T09:00');
    await findZoom(coach).getByText('Calendar: off, nothing sent.').waitFor();
    const student = await readCalendar('Sofia Silva', BIOLOGY);
    await student.getByText('Cells and membranes').waitFor();
    expect(await student.getByText('Not announced').count()).toBe(0);
  });
});
