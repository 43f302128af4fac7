import { afterAll, beforeAll, expect, it } from '@jest/globals';
import ICAL from 'ical.js';
import type { Page } from 'playwright-core';
import { describeInBrowser, openBrowser } from '../support/browser.js';
import type { TestBrowser } from '../support/browser.js';
import { findZoom, openInSpace, openSpace } from '../support/campus-pages.js';
import {
  COACH,
  STUDENT,
  findNextMeeting,
  findNextMeetings,
  removeFromCalendar,
  scheduleAnnounced,
  visit,
} from '../support/calendar-ways.js';
import { startDemo } from '../support/demo.js';
import type { Demo } from '../support/demo.js';
import { findMeeting, rescheduleMeeting } from '../support/zoom-pages.js';
import { BIOLOGY, SEMINAR } from '../support/zoom-ways.js';

describeInBrowser('a subscription to the meetings of a place', () => {
  let demo: Demo;
  let room: TestBrowser;

  beforeAll(async () => {
    [demo, room] = await Promise.all([startDemo(), openBrowser()]);
    const coach = await enter(COACH);
    await scheduleAnnounced(coach, 'Winter term; cells, “genes”', '2090-01-20T14:00');
    await scheduleAnnounced(coach, 'Summer term', '2090-07-20T14:00');
  }, 90_000);

  afterAll(async () => {
    await room.close();
    await demo.stop();
  });

  const enter = (name: string): Promise<Page> => visit(room, demo, { name, space: BIOLOGY, place: SEMINAR });

  it('has an address that a calendar app reads without a session, with the right times and names', async () => {
    const address = await subscribe(await enter(STUDENT));
    const events = await readFeed(address);
    expect(events.map(({ summary }) => summary)).toEqual(['Winter term; cells, “genes”', 'Summer term']);
    expect(events.map(({ startDate }) => startDate.toJSDate().toISOString())).toEqual([
      '2090-01-20T14:00:00.000Z',
      '2090-07-20T14:00:00.000Z',
    ]);
  });

  it('follows the meetings: what is moved is moved, what is removed is gone', async () => {
    const address = await subscribe(await enter(STUDENT));
    const [before] = await readFeed(address);
    const coach = await enter(COACH);
    await rescheduleMeeting(findZoom(coach), 'Winter term', '2090-01-21T09:00');
    await findMeeting(findZoom(coach), 'Winter term').getByText('LMS answered with event').waitFor();
    const [moved] = await readFeed(address);
    expect(moved?.uid).toBe(before?.uid);
    expect(moved?.startDate.toJSDate().toISOString()).toBe('2090-01-21T09:00:00.000Z');
    expect(Number(moved?.sequence)).toBeGreaterThan(Number(before?.sequence));
    await coach.reload();
    await removeFromCalendar(coach, 'Summer term');
    expect((await readFeed(address)).map(({ uid }) => uid)).toEqual([before?.uid]);
  });

  it('is shown again to its owner, and each person has an address of their own', async () => {
    const address = await subscribe(await enter(STUDENT));
    const again = await enter(STUDENT);
    await findNextMeetings(again).getByText('Subscribe', { exact: true }).click();
    expect(await again.getByLabel('My address').inputValue()).toBe(address);
    expect(await subscribe(await enter(COACH))).not.toBe(address);
  });

  it('withdrawn by its owner, it leads nowhere at once, and a new one is another', async () => {
    const student = await enter(STUDENT);
    const address = await subscribe(student);
    await student.getByRole('button', { name: 'Withdraw this address' }).click();
    await student.getByText('Your address is withdrawn.').waitFor();
    expect(await readStatus(address)).toBe(404);
    const next = await subscribe(await enter(STUDENT));
    expect(next).not.toBe(address);
    expect(await readStatus(next)).toBe(200);
  });

  it('a coach withdraws the addresses of all', async () => {
    const address = await subscribe(await enter(STUDENT));
    const coach = await enter(COACH);
    await findNextMeetings(coach).getByText('Subscribe', { exact: true }).click();
    await coach.getByText('2 people subscribe.').waitFor();
    await coach.getByRole('button', { name: 'Withdraw all addresses' }).click();
    await coach.getByRole('dialog').getByRole('button', { name: 'Withdraw all' }).click();
    await coach.getByText('2 addresses are withdrawn.').waitFor();
    expect(await readStatus(address)).toBe(404);
  });

  it('of somebody who left the course, it is gone at once', async () => {
    const student = await enter(STUDENT);
    const address = await subscribe(student);
    expect(await readStatus(address)).toBe(200);
    await openSpace(student, BIOLOGY);
    await openInSpace(student, 'Members');
    await student.getByRole('button', { name: 'Leave this course' }).click();
    await student.getByText('You are no longer a member.').waitFor();
    expect(await readStatus(address)).toBe(404);
  });

  it('one meeting can be downloaded alone', async () => {
    const coach = await enter(COACH);
    const downloading = coach.waitForEvent('download');
    await findNextMeeting(coach, 'Winter term').getByRole('link', { name: 'Add to my calendar' }).click();
    const chunks: Buffer[] = [];
    for await (const chunk of await (await downloading).createReadStream()) chunks.push(chunk as Buffer);
    const [event, ...others] = toEvents(Buffer.concat(chunks).toString());
    expect(event?.summary).toBe('Winter term; cells, “genes”');
    expect(others).toEqual([]);
  });
});

/** Makes an address, or reads the one that is there. */
async function subscribe(page: Page): Promise<string> {
  await findNextMeetings(page).getByText('Subscribe', { exact: true }).click();
  const making = page.getByRole('button', { name: 'Make my address' });
  const address = page.getByLabel('My address');
  await making.or(address).first().waitFor();
  if ((await making.count()) > 0) await making.click();
  return address.inputValue();
}

/** What a calendar app does: no cookie, nothing but the address. */
async function readFeed(address: string): Promise<ICAL.Event[]> {
  const response = await fetch(address);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
  return toEvents(await response.text());
}

async function readStatus(address: string): Promise<number> {
  return (await fetch(address)).status;
}

function toEvents(text: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const events = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
  return events.sort((one, other) => one.startDate.compare(other.startDate));
}
