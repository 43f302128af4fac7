import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { describeInBrowser, openBrowser } from '../support/browser.js';
import type { TestBrowser } from '../support/browser.js';
import {
  changeAccount,
  deleteForGood,
  findZoom,
  logInAs,
  openInEditor,
  openInSpace,
  openSpace,
  openWholeCourse,
} from '../support/campus-pages.js';
import {
  CALENDAR,
  COACH,
  STUDENT,
  findEntries,
  findNextMeeting,
  findNextMeetings,
  openCalendar,
  scheduleAnnounced,
  visit,
} from '../support/calendar-ways.js';
import { startDemo } from '../support/demo.js';
import type { Demo } from '../support/demo.js';
import { changeProfile } from '../support/operator-changes.js';
import { openApplications, openCalendarEntries, openTab } from '../support/operator-ways.js';
import { findMeeting, rescheduleMeeting } from '../support/zoom-pages.js';
import { BIOLOGY, SEMINAR, STATISTICS, addElementWithProfile } from '../support/zoom-ways.js';

const RENAMED = 'Friday seminar';

describeInBrowser('an entry in the calendar, for life', () => {
  let demo: Demo;
  let room: TestBrowser;
  let desk: TestBrowser;
  let ada: Page;
  let office: TestBrowser;
  let operator: Page;

  beforeAll(async () => {
    [demo, room, desk, office] = await Promise.all([startDemo(), openBrowser(), openBrowser(), openBrowser()]);
    ada = await logInAs(desk, demo.campus, 'Ada Albrecht');
    operator = await logInAs(office, demo.campus, 'Olivia Ortega');
    const coach = await enter(COACH, SEMINAR);
    await scheduleAnnounced(coach, 'Cells', '2090-01-20T14:00');
    await scheduleAnnounced(coach, 'Genes', '2090-07-20T14:00');
  }, 90_000);

  afterAll(async () => {
    await Promise.all([room.close(), desk.close(), office.close()]);
    await demo.stop();
  });

  const enter = (name: string, place: string, space = BIOLOGY): Promise<Page> =>
    visit(room, demo, { name, space, place });

  it('says one local time in calendar and run view, in winter and in summer, to somebody in another time zone', async () => {
    const samuel = await logInAs(room, demo.campus, 'Samuel Stone');
    await changeAccount(samuel, 'Samuel Stone', { 'Time zone': 'America/New_York' });
    await openSpace(samuel, BIOLOGY);
    await openCalendar(samuel);
    // 14:00 UTC is 09:00 in New York in January and 10:00 in July.
    await findEntries(samuel, 'Cells').getByText('09:00').waitFor();
    await findEntries(samuel, 'Genes').getByText('10:00').waitFor();
    await openInSpace(samuel, SEMINAR);
    await findNextMeeting(samuel, 'Cells').getByText(/9:00/).first().waitFor();
    await findNextMeeting(samuel, 'Genes').getByText(/10:00/).first().waitFor();
    const student = await enter(STUDENT, CALENDAR);
    await findEntries(student, 'Cells').getByText('15:00').waitFor();
    await findEntries(student, 'Genes').getByText('16:00').waitFor();
  });

  it('OO-C10 carries the new name of its place', async () => {
    await rename(SEMINAR, RENAMED);
    const student = await enter(STUDENT, CALENDAR);
    await findEntries(student, 'Cells').getByRole('link', { name: RENAMED }).click();
    await findZoom(student).getByText('You are a participant').waitFor();
    const coach = await enter(COACH, RENAMED);
    await rescheduleMeeting(findZoom(coach), 'Cells', '2090-01-21T14:00');
    await findMeeting(findZoom(coach), 'Cells').getByText('LMS answered with event').waitFor();
    const again = await enter(STUDENT, CALENDAR);
    await findEntries(again, 'Cells').getByRole('link', { name: RENAMED }).waitFor();
    expect(await findEntries(again, 'Cells').count()).toBe(1);
    await rename(RENAMED, SEMINAR);
  });

  it('is seen by those only who may see the place', async () => {
    await show(false);
    const student = await enter(STUDENT, CALENDAR);
    await student.getByText('Nothing is coming up.').waitFor();
    const coach = await enter(COACH, CALENDAR);
    await findEntries(coach, 'Cells').waitFor();
    await show(true);
  });

  it('does not travel with a copied course', async () => {
    await openWholeCourse(ada, BIOLOGY);
    await ada.getByRole('button', { name: 'Copy course' }).click();
    await ada.getByText('The course has been copied; this is the copy.').waitFor();
    await openCalendar(ada);
    await ada.getByText('Nothing is coming up.').waitFor();
  });

  it('OO-U7 in a course whose places share one list, a meeting has one entry, whichever place was opened last', async () => {
    await changeProfile(operator, 'Campus', (dialog) =>
      dialog.getByRole('radio', { name: 'All places of a course share one list' }).check(),
    );
    for (const title of ['Lecture', 'Exercise'])
      await addElementWithProfile(ada, STATISTICS, { title, profile: 'Campus' });
    await openSpace(ada, STATISTICS);
    await openInSpace(ada, 'Lecture');
    await scheduleAnnounced(ada, 'Averages', '2090-03-01T08:00');
    await openInSpace(ada, 'Exercise');
    await rescheduleMeeting(findZoom(ada), 'Averages', '2090-03-02T08:00');
    await findMeeting(findZoom(ada), 'Averages').getByText('LMS answered with event').waitFor();
    for (const place of ['Lecture', 'Exercise']) {
      await openInSpace(ada, place);
      await findNextMeeting(ada, 'Averages').waitFor();
      expect(await findNextMeeting(ada, 'Averages').count()).toBe(1);
    }
    const student = await enter('Samuel Stone', CALENDAR, STATISTICS);
    await findEntries(student, 'Averages').getByRole('link', { name: 'Exercise' }).waitFor();
    expect(await findEntries(student, 'Averages').count()).toBe(1);
  });

  it('OO-C11 leads to the other place when its own is deleted, and goes with the last', async () => {
    await openSpace(ada, STATISTICS);
    await openInEditor(ada, 'Exercise');
    await deleteForGood(ada, 'Delete element');
    const student = await enter('Samuel Stone', CALENDAR, STATISTICS);
    await findEntries(student, 'Averages').getByRole('link', { name: 'Lecture' }).click();
    await findNextMeeting(student, 'Averages').waitFor();
    await openSpace(ada, STATISTICS);
    await openInEditor(ada, 'Lecture');
    await deleteForGood(ada, 'Delete element');
    const again = await enter('Samuel Stone', CALENDAR, STATISTICS);
    await again.getByText('Nothing is coming up.').waitFor();
  });

  it('can be removed by the operator, one or all of a place', async () => {
    await openApplications(operator, 'Campus');
    await openCalendarEntries(operator, SEMINAR);
    await operator.getByRole('row', { name: /Cells/ }).getByRole('button', { name: 'Remove' }).click();
    await operator.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
    await operator.getByText(/“Cells” of .* is removed from the calendar\./).waitFor();
    const student = await enter(STUDENT, CALENDAR);
    await findEntries(student, 'Genes').waitFor();
    expect(await findEntries(student, 'Cells').count()).toBe(0);
    await operator.getByRole('button', { name: 'Remove all' }).click();
    await operator.getByRole('dialog').getByRole('button', { name: 'Remove all' }).click();
    await operator.getByText('No meeting of this place is in the calendar').waitFor();
    const again = await enter(STUDENT, SEMINAR);
    await findNextMeetings(again).getByText('No meetings are in the calendar.').waitFor();
  });

  it('goes from all calendars where the operator switches Zoom off and cleans up', async () => {
    const coach = await enter(COACH, SEMINAR);
    await scheduleAnnounced(coach, 'Last one', '2090-06-01T08:00');
    await openTab(operator, 'Configuration');
    await operator.getByRole('checkbox', { name: 'Enabled', exact: true }).uncheck();
    await operator.getByLabel(/Also remove/).check();
    await operator.getByRole('button', { name: 'Save' }).click();
    await operator.getByText('1 meeting is removed from all calendars.').waitFor();
    const student = await enter(STUDENT, CALENDAR);
    await student.getByText('Nothing is coming up.').waitFor();
  });

  const rename = async (from: string, to: string): Promise<void> => {
    await openSpace(ada, BIOLOGY);
    await openInEditor(ada, from);
    await ada.getByLabel('Title').fill(to);
    await save();
  };

  const show = async (isVisible: boolean): Promise<void> => {
    await openSpace(ada, BIOLOGY);
    await openInEditor(ada, isVisible ? `${SEMINAR} Hidden` : SEMINAR);
    await ada.getByRole('checkbox', { name: 'Visible to participants' }).setChecked(isVisible);
    await save();
  };

  const save = async (): Promise<void> => {
    await ada.getByRole('button', { name: 'Save' }).click();
    await ada.getByText('Saved.').waitFor();
  };
});
