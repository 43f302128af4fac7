import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { describeInBrowser, openBrowser } from '../support/browser.js';
import type { TestBrowser } from '../support/browser.js';
import { findZoom, openInSpace } from '../support/campus-pages.js';
import {
  CALENDAR,
  COACH,
  STUDENT,
  findEntries,
  findNextMeeting,
  findNextMeetings,
  removeFromCalendar,
  scheduleAnnounced,
  visit,
} from '../support/calendar-ways.js';
import { startDemo } from '../support/demo.js';
import type { Demo } from '../support/demo.js';
import {
  chooseCalendarCalls,
  deleteMeeting,
  findMeeting,
  rescheduleMeeting,
  scheduleMeeting,
  scheduleSeries,
} from '../support/zoom-pages.js';
import { BIOLOGY, SEMINAR } from '../support/zoom-ways.js';

describeInBrowser('what Zoom sends, and what becomes of it in the calendar', () => {
  let demo: Demo;
  let room: TestBrowser;
  let office: TestBrowser;
  let zoomAdministrator: Page;

  beforeAll(async () => {
    [demo, room, office] = await Promise.all([startDemo(), openBrowser(), openBrowser()]);
    zoomAdministrator = await office.newPage();
  }, 90_000);

  afterAll(async () => {
    await Promise.all([room.close(), office.close()]);
    await demo.stop();
  });

  const enter = (name: string, place: string): Promise<Page> => visit(room, demo, { name, space: BIOLOGY, place });
  const calls = (choices: Readonly<Record<string, string>>): Promise<void> =>
    chooseCalendarCalls(zoomAdministrator, demo.zoom, choices);

  it('of a series only the first date arrives, as Zoom sends no more, and the page says so', async () => {
    const coach = await enter(COACH, SEMINAR);
    await scheduleSeries(findZoom(coach), { topic: 'Genetics', start: '2090-03-05T09:00', repeat: 'Weekly', times: 4 });
    await findMeeting(findZoom(coach), 'Genetics').getByText('LMS answered with event').waitFor();
    const student = await enter(STUDENT, CALENDAR);
    await findEntries(student, 'Genetics').waitFor();
    expect(await findEntries(student, 'Genetics').count()).toBe(1);
    await openInSpace(student, SEMINAR);
    await findNextMeetings(student).getByText('of a series often only the first date').waitFor();
  });

  it('OO-U11 sent whole, a series has an entry for each date, across the change to summer time at one local time', async () => {
    await calls({ Series: 'All dates in one call' });
    const coach = await enter(COACH, SEMINAR);
    // In Zurich clocks go forward on 26 March 2090: 09:00 UTC is 10:00 before, and 11:00 after it.
    await scheduleSeries(findZoom(coach), {
      topic: 'Evolution',
      start: '2090-03-21T09:00',
      repeat: 'Weekly',
      times: 3,
    });
    await findMeeting(findZoom(coach), 'Evolution').getByText('LMS answered with events').waitFor();
    const student = await enter(STUDENT, CALENDAR);
    await findEntries(student, 'Evolution').first().waitFor();
    const texts = await findEntries(student, 'Evolution').allInnerTexts();
    expect(texts.map((text) => /\d\d:\d\d/.exec(text)?.[0])).toEqual(['10:00', '11:00', '11:00']);
  });

  it('OO-U11 sent whole again, the dates replace each other', async () => {
    const coach = await enter(COACH, SEMINAR);
    await rescheduleMeeting(findZoom(coach), 'Evolution', '2090-04-04T07:00');
    await findMeeting(findZoom(coach), 'Evolution').getByText('LMS answered with events').waitFor();
    const student = await enter(STUDENT, CALENDAR);
    await findEntries(student, 'Evolution').first().waitFor();
    expect(await findEntries(student, 'Evolution').count()).toBe(3);
    expect(await student.getByRole('main').innerText()).not.toContain('21 March 2090');
  });

  it('a meeting that is deleted in Zoom stays, as Zoom does not tell, until its coach removes it; in Zoom it may stay', async () => {
    const coach = await enter(COACH, SEMINAR);
    await scheduleAnnounced(coach, 'Cancelled lecture', '2090-01-15T08:00');
    await deleteMeeting(findZoom(coach), 'Cancelled lecture');
    await findZoom(coach).getByText('Calendar: Zoom does not tell the LMS.').waitFor();
    const before = await enter(STUDENT, CALENDAR);
    await findEntries(before, 'Cancelled lecture').waitFor();
    const again = await enter(COACH, SEMINAR);
    await findNextMeetings(again).getByText('Remove here what no longer takes place.').waitFor();
    await removeFromCalendar(again, 'Cancelled lecture');
    expect(await findNextMeeting(again, 'Cancelled lecture').count()).toBe(0);
    const student = await enter(STUDENT, CALENDAR);
    await findEntries(student, 'Genetics').waitFor();
    expect(await findEntries(student, 'Cancelled lecture').count()).toBe(0);
  });

  it('OO-U11 a coach removes one date of a series, or all at once', async () => {
    const coach = await enter(COACH, SEMINAR);
    await scheduleSeries(findZoom(coach), { topic: 'Ecology', start: '2089-03-05T09:00', repeat: 'Daily', times: 3 });
    await findMeeting(findZoom(coach), 'Ecology').getByText('LMS answered with events').waitFor();
    const again = await enter(COACH, SEMINAR);
    await removeFromCalendar(again, 'Ecology');
    await findNextMeeting(again, 'Ecology').nth(1).waitFor();
    expect(await findNextMeeting(again, 'Ecology').count()).toBe(2);
    await findNextMeeting(again, 'Ecology').first().getByRole('button', { name: 'Remove from calendar' }).click();
    await again.getByRole('dialog').getByRole('radio', { name: 'All 2 dates' }).check();
    await again.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
    await again.getByText('All dates of “Ecology” are removed from the calendar.').waitFor();
    const student = await enter(STUDENT, CALENDAR);
    await findEntries(student, 'Genetics').waitFor();
    expect(await findEntries(student, 'Ecology').count()).toBe(0);
  });

  it('a student sees the meetings and can remove none', async () => {
    const student = await enter(STUDENT, SEMINAR);
    await findNextMeeting(student, 'Genetics').getByRole('link', { name: 'Add to my calendar' }).waitFor();
    expect(await student.getByRole('button', { name: 'Remove from calendar' }).count()).toBe(0);
  });

  it('OO-U11 where Zoom tells of deletions, a meeting and a whole series go at once', async () => {
    await calls({ Deletion: 'Told' });
    const coach = await enter(COACH, SEMINAR);
    await deleteMeeting(findZoom(coach), 'Evolution');
    await findZoom(coach).getByText('Calendar: deletion sent, LMS answered with no error.').waitFor();
    const student = await enter(STUDENT, CALENDAR);
    await findEntries(student, 'Genetics').waitFor();
    expect(await findEntries(student, 'Evolution').count()).toBe(0);
  });

  it('the same call twice at once makes one entry, and XML is answered in XML', async () => {
    await calls({ Delivery: 'Twice at once', 'Answer format': 'Not given' });
    const coach = await enter(COACH, SEMINAR);
    await scheduleAnnounced(coach, 'Said twice', '2090-02-01T08:00');
    const student = await enter(STUDENT, CALENDAR);
    await findEntries(student, 'Said twice').waitFor();
    expect(await findEntries(student, 'Said twice').count()).toBe(1);
  });

  it('out of order, the newer time stays', async () => {
    await calls({ Delivery: 'Out of order', 'Answer format': 'XML' });
    const coach = await enter(COACH, SEMINAR);
    await scheduleAnnounced(coach, 'Overtaken', '2090-02-02T08:00');
    await rescheduleMeeting(findZoom(coach), 'Overtaken', '2090-02-03T16:30');
    await findMeeting(findZoom(coach), 'Overtaken').getByText('LMS answered with event').waitFor();
    const student = await enter(STUDENT, CALENDAR);
    await findEntries(student, 'Overtaken').waitFor();
    expect(await findEntries(student, 'Overtaken').innerText()).toContain('17:30');
  });

  it('OO-C7 without a description a meeting still has its entry, and one only', async () => {
    await calls({ Delivery: 'Twice at once', 'Answer format': 'JSON', Description: 'Empty' });
    const coach = await enter(COACH, SEMINAR);
    await scheduleAnnounced(coach, 'Nothing said', '2090-02-04T08:00');
    const student = await enter(STUDENT, CALENDAR);
    await findEntries(student, 'Nothing said').waitFor();
    expect(await findEntries(student, 'Nothing said').count()).toBe(1);
  });

  it('OO-C6 bad times get a warning, and 500 events come in one answer', async () => {
    await calls({ Delivery: 'Once', Description: 'With join link', Times: 'Bad' });
    const coach = await enter(COACH, SEMINAR);
    await scheduleMeeting(findZoom(coach), 'No time', '2090-02-05T08:00');
    await findMeeting(findZoom(coach), 'No time').getByText('the warning invalidparameter').waitFor();
    await calls({ Times: 'As scheduled', 'Events in one call': '500' });
    const host = await enter(COACH, SEMINAR);
    await scheduleMeeting(findZoom(host), 'Full house', '2090-05-01T08:00');
    await findMeeting(findZoom(host), 'Full house').getByText('LMS answered with 500 events').waitFor();
    const student = await enter(STUDENT, CALENDAR);
    await findEntries(student, 'Full house').waitFor();
    expect(await findEntries(student, 'No time').count()).toBe(0);
    expect(await findEntries(student, 'Filler').count()).toBe(499);
  });
});
