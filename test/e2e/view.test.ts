import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { describeInBrowser, openBrowser } from '../support/browser.js';
import type { TestBrowser } from '../support/browser.js';
import { findNextMeeting, findNextMeetings } from '../support/calendar-ways.js';
import { findZoom, logInAs } from '../support/campus-pages.js';
import { startDemo } from '../support/demo.js';
import type { Demo } from '../support/demo.js';
import { changeProfile } from '../support/operator-changes.js';
import { findMeeting, scheduleMeeting } from '../support/zoom-pages.js';
import {
  BIOLOGY,
  SEMINAR,
  STATISTICS,
  STUDY_GROUP,
  addElementWithProfile,
  openInWindow,
  openPlace,
} from '../support/zoom-ways.js';

const HOST = 'You are a host here: schedule and start meetings in Zoom.';
const PARTICIPANT = 'You take part here: join the meetings in Zoom.';

describeInBrowser('the view of a place', () => {
  let demo: Demo;
  let browser: TestBrowser;
  let office: TestBrowser;
  let operator: Page;

  beforeAll(async () => {
    [demo, browser, office] = await Promise.all([startDemo(), openBrowser(), openBrowser()]);
    operator = await logInAs(office, demo.campus, 'Olivia Ortega');
  }, 90_000);

  afterAll(async () => {
    await Promise.all([browser.close(), office.close()]);
    await demo.stop();
  });

  const enter = (name: string): Promise<Page> => logInAs(browser, demo.campus, name);

  it.each([
    {
      name: 'Carlos Costa',
      places: [
        [BIOLOGY, SEMINAR],
        [BIOLOGY, 'Zoom'],
      ],
      isHost: true,
    },
    {
      name: 'Sofia Silva',
      places: [
        [BIOLOGY, SEMINAR],
        [BIOLOGY, 'Zoom'],
        [STUDY_GROUP, 'Zoom'],
      ],
      isHost: false,
    },
    {
      name: 'Ada Albrecht',
      places: [
        [BIOLOGY, SEMINAR],
        [BIOLOGY, 'Zoom'],
      ],
      isHost: true,
    },
  ] as const)(
    'OO-C18 $name has one role at all types of place, said here as in Zoom',
    async ({ name, places, isHost }) => {
      const page = await enter(name);
      for (const [space, place] of places) {
        await openPlace(page, space, place);
        await page.getByText(isHost ? HOST : PARTICIPANT).waitFor();
        await findZoom(page)
          .getByText(isHost ? 'You are the host' : 'You are a participant')
          .waitFor();
      }
    },
  );

  it('OO-U7 Zoom is told the name of the course, and of an element its own besides', async () => {
    const page = await enter('Sofia Silva');
    for (const [place, title] of [
      [SEMINAR, `${BIOLOGY}: ${SEMINAR}`],
      ['Zoom', BIOLOGY],
    ] as const) {
      await openPlace(page, BIOLOGY, place);
      await findZoom(page).getByText(title, { exact: true }).waitFor();
    }
  });

  it('OO-U7 places of a course share one list of meetings where the operator wants it', async () => {
    await changeProfile(operator, 'Campus', (dialog) =>
      dialog.getByRole('radio', { name: 'All places of a course share one list' }).check(),
    );
    const ada = await enter('Ada Albrecht');
    for (const title of ['Lecture', 'Exercises']) {
      await addElementWithProfile(ada, STATISTICS, { title, profile: 'Campus' });
    }
    await openPlace(ada, STATISTICS, 'Lecture');
    await scheduleMeeting(findZoom(ada), 'For the whole course', '2090-05-31T14:00');
    await findMeeting(findZoom(ada), 'For the whole course').waitFor();
    await openPlace(ada, STATISTICS, 'Exercises');
    await findMeeting(findZoom(ada), 'For the whole course').waitFor();
  });

  it('OO-2.11-window a click opens Zoom in a new window, and the page explains when to and says that it did', async () => {
    const page = await enter('Sofia Silva');
    await openPlace(page, BIOLOGY, SEMINAR);
    await page.getByText('Your browser may block cookies: open Zoom in a new window.').waitFor();
    const window = await openInWindow(page);
    await window.getByText('Hello, sofia.silva@campus.example').waitFor();
    await page.getByText('Zoom is open in a new window.').waitFor();
  });

  it('OO-U1 students read that they can host once the operator has noted it, and stay participants at Zoom', async () => {
    await changeProfile(operator, 'Campus', (dialog) =>
      dialog.getByRole('checkbox', { name: 'Students can schedule and host meetings' }).check(),
    );
    const page = await enter('Sofia Silva');
    await openPlace(page, BIOLOGY, SEMINAR);
    await page.getByText('Students can schedule and host meetings here.').waitFor();
    expect(await page.getByText(PARTICIPANT).count()).toBe(0);
    await findZoom(page).getByText('You are a participant').waitFor();
    const coach = await enter('Carlos Costa');
    await openPlace(coach, BIOLOGY, SEMINAR);
    await coach.getByText(HOST).waitFor();
  });

  it('OO-U10 the next meetings of the place are listed, of no other place, and those just scheduled without a reload', async () => {
    const coach = await enter('Carlos Costa');
    await openPlace(coach, BIOLOGY, SEMINAR);
    await scheduleMeeting(findZoom(coach), 'Genes', '2090-06-07T08:00');
    await findZoom(coach).getByText('Calendar: sent, LMS answered with event').waitFor();
    await scheduleMeeting(findZoom(coach), 'Cells', '2090-05-31T14:00');
    await findMeeting(findZoom(coach), 'Cells').getByText('Calendar: sent, LMS answered with event').waitFor();
    await coach.getByText('You are a host here').click();
    await findNextMeeting(coach, 'Cells').waitFor();
    const student = await enter('Sofia Silva');
    await openPlace(student, BIOLOGY, SEMINAR);
    await findNextMeeting(student, 'Genes').waitFor();
    const listed = await findNextMeetings(student).getByRole('listitem').allInnerTexts();
    expect(listed.map((text) => text.trim().split(/\s/)[0])).toEqual(['Cells', 'Genes']);
    await openPlace(student, BIOLOGY, 'Zoom');
    await findNextMeetings(student).getByText('No meetings are in the calendar.').waitFor();
    expect(await findNextMeetings(student).getByRole('listitem').count()).toBe(0);
  });

  it.each([
    { name: 'Sofia Silva', time: /31.*4:00/, zone: 'Central European Time' },
    { name: 'Samuel Stone', time: /31.*10:00/, zone: 'Eastern Time' },
  ])('OO-U10 $name reads the time in $zone', async ({ name, time, zone }) => {
    const page = await enter(name);
    await openPlace(page, BIOLOGY, SEMINAR);
    const meetings = findNextMeetings(page);
    await meetings.getByText(`Times are in the time zone of your account: ${zone}.`).waitFor();
    expect(await meetings.getByRole('listitem').first().innerText()).toMatch(time);
  });
});
