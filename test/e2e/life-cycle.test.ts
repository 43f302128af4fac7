import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { describeOnEachStorage, openBrowser } from '../support/browser.js';
import type { TestBrowser } from '../support/browser.js';
import {
  deleteForGood,
  findZoom,
  importFile,
  logInAs,
  openInEditor,
  openInSpace,
  openSpace,
  openWholeCourse,
  readExport,
} from '../support/campus-pages.js';
import { startDemo } from '../support/demo.js';
import type { Demo } from '../support/demo.js';
import { addProfile, openTab, readApplicationCount, setSwitches } from '../support/operator-ways.js';
import { findMeeting, scheduleMeeting } from '../support/zoom-pages.js';
import { BIOLOGY, SEMINAR, STATISTICS, STUDY_GROUP, openPlace } from '../support/zoom-ways.js';

const COPY = `${SEMINAR} (copy)`;
const MEDICAL = 'Medical school';
const NO_MEETINGS = 'There are no upcoming meetings.';

describeOnEachStorage('Zoom follows what becomes of its places', (storage) => {
  let demo: Demo;
  let desk: TestBrowser;
  let ada: Page;
  let room: TestBrowser;
  let office: TestBrowser;
  let operator: Page;
  let exportedSeminar: string;

  beforeAll(async () => {
    [demo, desk, room, office] = await Promise.all([
      startDemo({ storage }),
      openBrowser(),
      openBrowser(),
      openBrowser(),
    ]);
    ada = await logInAs(desk, demo.campus, 'Ada Albrecht');
    operator = await logInAs(office, demo.campus, 'Olivia Ortega');
    const carlos = await enter('Carlos Costa');
    await openPlace(carlos, BIOLOGY, SEMINAR);
    await scheduleAnnounced(carlos, 'Cells');
  }, 90_000);

  afterAll(async () => {
    await Promise.all([desk.close(), room.close(), office.close()]);
    await demo.stop();
  });

  const enter = (name: string): Promise<Page> => logInAs(room, demo.campus, name);

  const countApplications = async (): Promise<number> => {
    await operator.reload();
    return readApplicationCount(operator, 'Campus');
  };

  it('a copied element opens Zoom at once, without meetings, and the original keeps its own', async () => {
    const before = await countApplications();
    await openSpace(ada, BIOLOGY);
    await openInEditor(ada, SEMINAR);
    await ada.getByRole('button', { name: 'Copy element' }).click();
    await ada.getByText('The element has been copied.').waitFor();
    await expectProfile(ada, 'Campus');
    expect(await countApplications()).toBe(before + 1);
    const carlos = await enter('Carlos Costa');
    await openPlace(carlos, BIOLOGY, COPY);
    await findZoom(carlos).getByText(`${BIOLOGY}: ${COPY}`).waitFor();
    await findZoom(carlos).getByText(NO_MEETINGS).waitFor();
    await openPlace(carlos, BIOLOGY, SEMINAR);
    await findMeeting(findZoom(carlos), 'Cells').waitFor();
  });

  it('so do the element and the tool of a copied course', async () => {
    await openWholeCourse(ada, BIOLOGY);
    await ada.getByRole('button', { name: 'Copy course' }).click();
    await ada.getByText('The course has been copied; this is the copy.').waitFor();
    for (const place of [SEMINAR, 'Zoom']) {
      await openInSpace(ada, place);
      await findZoom(ada).getByText(`${BIOLOGY} (copy)`).waitFor();
      await findZoom(ada).getByText(NO_MEETINGS).waitFor();
    }
  });

  it('OO-C17 an import from elsewhere waits for its author, whoever opens it first', async () => {
    await openSpace(ada, BIOLOGY);
    await openInEditor(ada, SEMINAR);
    exportedSeminar = await readExport(ada, 'Export element');
    await importElement({ title: 'From elsewhere', exported: { clientId: 'client-of-another-lms' } });
    const visitor = await enter('Carlos Costa');
    await openPlace(visitor, STATISTICS, 'From elsewhere');
    await visitor.getByText('Zoom is not configured yet.').waitFor();
    await openSpace(ada, STATISTICS);
    await openInEditor(ada, 'From elsewhere');
    await ada.getByRole('link', { name: 'Zoom configuration' }).click();
    await ada.locator('zoom-settings').getByText('Zoom is not configured yet.').waitFor();
  });

  it('OO-C17 it takes the profile of its author’s mail domain, where there is one', async () => {
    await addProfile(operator, { name: MEDICAL, ltiKey: 'a-key-from-zoom', mailDomains: ['campus.example'] });
    await importElement({ title: 'From a partner', exported: { clientId: 'client-of-another-lms' } });
    await expectProfile(ada, MEDICAL);
  });

  it('an import from here finds its profile again, whatever the mail domain, and has no meetings yet', async () => {
    await importElement({ title: 'From Biology' });
    await expectProfile(ada, 'Campus');
    await openPlace(ada, STATISTICS, 'From Biology');
    await findZoom(ada).getByText(NO_MEETINGS).waitFor();
  });

  it('so do the element and the tool of an imported course', async () => {
    await openWholeCourse(ada, BIOLOGY);
    const course = await readExport(ada, 'Export course');
    await importFile(ada, 'Import course', change(course, { title: 'Biology, next year' }));
    for (const place of [SEMINAR, 'Zoom']) {
      await openInSpace(ada, place);
      await findZoom(ada).getByText('Biology, next year').waitFor();
      await findZoom(ada).getByText(NO_MEETINGS).waitFor();
    }
  });

  it('a hidden element is closed to students, and has its meetings when it is shown again', async () => {
    const sofia = await enter('Sofia Silva');
    await openPlace(sofia, BIOLOGY, SEMINAR);
    await findMeeting(findZoom(sofia), 'Cells').waitFor();
    await show(false);
    await sofia.getByRole('button', { name: 'Open Zoom in a new window' }).click();
    await sofia.getByText('You have no access to Zoom here.').waitFor();
    await openSpace(sofia, BIOLOGY);
    expect(await sofia.getByRole('link', { name: SEMINAR, exact: true }).count()).toBe(0);
    await show(true);
    await openPlace(sofia, BIOLOGY, SEMINAR);
    await findMeeting(findZoom(sofia), 'Cells').waitFor();
  });

  it('OO-C11 the calendar entries of a deleted element are gone, and the operator has one application less', async () => {
    const before = await countApplications();
    const sofia = await enter('Sofia Silva');
    await expectInCalendar(sofia, 'Cells', 1);
    await openSpace(ada, BIOLOGY);
    await openInEditor(ada, SEMINAR);
    await deleteForGood(ada, 'Delete element');
    await expectInCalendar(sofia, 'Cells', 0);
    expect(await countApplications()).toBe(before - 1);
  });

  it('OO-C11 so are those of a deleted group', async () => {
    const before = await countApplications();
    const grace = await enter('Grace Gruber');
    await openPlace(grace, STUDY_GROUP, 'Zoom');
    await scheduleAnnounced(grace, 'Exam preparation');
    await expectInCalendar(grace, 'Exam preparation', 1);
    await openSpace(grace, STUDY_GROUP);
    await grace.getByRole('link', { name: 'Group administration' }).click();
    await grace.getByRole('link', { name: 'Group', exact: true }).click();
    await deleteForGood(grace, 'Delete group');
    await expectInCalendar(grace, 'Exam preparation', 0);
    expect(await countApplications()).toBe(before - 1);
  });

  it('OO-C11 so are those of all places of a deleted course', async () => {
    const before = await countApplications();
    await openWholeCourse(ada, `${BIOLOGY} (copy)`);
    await deleteForGood(ada, 'Delete course');
    expect(await countApplications()).toBe(before - 3);
  });

  it('of a person who is erased, what happened names nobody any more', async () => {
    await setSwitches(operator, { 'Ask before personal data is sent': true });
    const samuel = await enter('Samuel Stone');
    await openPlace(samuel, BIOLOGY, 'Zoom');
    await samuel.getByRole('button', { name: 'Agree and open Zoom' }).click();
    await findZoom(samuel).getByText('Hello, samuel.stone@campus.example').waitFor();
    await openActivity();
    await operator.getByText('Samuel Stone').first().waitFor();
    await operator.getByRole('link', { name: 'Users' }).click();
    await operator.getByRole('link', { name: 'Erase Samuel Stone' }).click();
    await operator.getByRole('button', { name: 'Erase for good' }).click();
    await operator.getByText('The user has been erased.').waitFor();
    await openActivity();
    await operator.getByText('The person agreed to what is sent to Zoom.').waitFor();
    expect(await operator.getByText('Samuel').count()).toBe(0);
  });

  const importElement = async (changes: object): Promise<void> => {
    await openSpace(ada, STATISTICS);
    await ada.getByRole('link', { name: 'Editor' }).click();
    await ada.getByText('Import element', { exact: true }).click();
    await importFile(ada, 'Import this element', change(exportedSeminar, changes));
  };

  const show = async (isVisible: boolean): Promise<void> => {
    await openSpace(ada, BIOLOGY);
    await openInEditor(ada, isVisible ? `${SEMINAR} Hidden` : SEMINAR);
    await ada.getByRole('checkbox', { name: 'Visible to participants' }).setChecked(isVisible);
    await ada.getByRole('button', { name: 'Save' }).click();
    await ada.getByText('Saved.').waitFor();
  };

  const openActivity = async (): Promise<void> => {
    await openTab(operator, 'Activity');
    await operator.locator('zoom-activity-list').waitFor();
  };
});

/** Changes fields of an exported file. */
const change = (file: string, changes: object): string => JSON.stringify({ ...JSON.parse(file), ...changes });

async function scheduleAnnounced(host: Page, topic: string): Promise<void> {
  await scheduleMeeting(findZoom(host), topic, '2090-05-31T14:00');
  await findZoom(host).getByText('Calendar: sent, LMS answered with event').waitFor();
}

/** The element whose editor is open is ready, with this profile. */
async function expectProfile(author: Page, profile: string): Promise<void> {
  await author.getByRole('link', { name: 'Zoom configuration' }).click();
  await author.locator('zoom-settings').getByText('The chosen profile is active.').waitFor();
  const chosen = author.getByLabel('Zoom profile').locator('option:checked');
  expect((await chosen.innerText()).trim()).toBe(profile);
}

async function expectInCalendar(person: Page, title: string, count: number): Promise<void> {
  await person.getByRole('navigation', { name: 'Campus' }).getByRole('link', { name: 'Calendar' }).click();
  await person.getByRole('heading', { name: 'Calendar' }).waitFor();
  expect(await person.getByText(title).count()).toBe(count);
}
