import type { Page } from 'playwright-core';
import type { Stage } from '../screens/screen.js';
import { COACH, scheduleAnnounced } from './calendar-ways.js';
import { findZoom, logIn } from './campus-pages.js';
import { startDemo } from './demo.js';
import type { Demo } from './demo.js';
import { changeProfile, switchModule } from './operator-changes.js';
import { addProfile, deactivateProfile, setSwitches } from './operator-ways.js';
import { startRestorableDemo } from './restored-campus.js';
import { chooseCalendarCalls, chooseCookies, chooseLoginAnswer, findMeeting, scheduleSeries } from './zoom-pages.js';
import { BIOLOGY, SEMINAR, openPlace } from './zoom-ways.js';

type Preparation = (page: Page, demo: Demo) => Promise<void>;

/** What the operator, or Zoom's administrator, does on a demo to set each stage up. */
const PREPARATIONS: Readonly<Partial<Record<Stage, Preparation>>> = {
  enabled: asOperator((page) => switchModule(page, true)),
  crowded: async (page, demo) => {
    await scheduleMeetings(page, demo);
    await asOperator(addSchools)(page, demo);
  },
  asking: asOperator(async (page) => {
    await setSwitches(page, { 'Ask before personal data is sent': true });
    await changeProfile(page, 'Campus', (dialog) => dialog.getByLabel('Students can schedule and host').check());
  }),
  inactive: asOperator((page) => deactivateProfile(page, 'Campus')),
  disabled: asOperator((page) => switchModule(page, false)),
  silent: (page, { zoom }) => chooseLoginAnswer(page, zoom, 'Silent'),
  forgetful: (page, { zoom }) => chooseCookies(page, zoom, 'Unpartitioned'),
};

const RUNNING_FOR_MS = 10 * 60_000;
const EXCURSION = 'Excursion to the botanical garden, with an introduction to the determination of wild plants';

const RESTORED = `
  delete from elements where title = '${SEMINAR}';
  update users set email = 'samuel.stone' where user_name = 'samuel'`;

/** Demos for the screens, one a stage, each started when first needed. */
export class Stages {
  readonly #demos = new Map<Stage, Demo>();
  readonly #newPage: () => Promise<Page>;

  constructor(newPage: () => Promise<Page>) {
    this.#newPage = newPage;
  }

  async get(stage: Stage): Promise<Demo> {
    const running = this.#demos.get(stage);
    if (running !== undefined) return running;
    const demo = await startStage(stage);
    this.#demos.set(stage, demo);
    const page = await this.#newPage();
    await PREPARATIONS[stage]?.(page, demo);
    await page.close();
    return demo;
  }

  async stop(): Promise<void> {
    for (const demo of this.#demos.values()) await demo.stop();
  }
}

async function startStage(stage: Stage): Promise<Demo> {
  if (stage !== 'restored') return startDemo({ blank: stage === 'blank' || stage === 'enabled' });
  const demo = await startRestorableDemo();
  await demo.restoreWith(RESTORED);
  return demo;
}

/** One that runs, one with a long title, and a series of eleven, each date of which is sent to the LMS. */
async function scheduleMeetings(page: Page, { campus, zoom }: Demo): Promise<void> {
  await chooseCalendarCalls(page, zoom, { Series: 'All dates in one call' });
  await logIn(page, campus, COACH);
  await openPlace(page, BIOLOGY, SEMINAR);
  const startOfRunning = new Date(Date.now() - RUNNING_FOR_MS).toISOString().slice(0, 'YYYY-MM-DDTHH:MM'.length);
  await scheduleAnnounced(page, 'Office hour', startOfRunning);
  await scheduleAnnounced(page, EXCURSION, '2030-05-07T06:30');
  await scheduleSeries(findZoom(page), {
    topic: 'Cells and membranes',
    start: '2030-05-14T14:00',
    repeat: 'Weekly',
    times: 11,
  });
  await findMeeting(findZoom(page), 'Cells and membranes').getByText('LMS answered with events').waitFor();
}

/** Eleven beside the one of the demo; the first of them is inactive. */
async function addSchools(page: Page): Promise<void> {
  for (const letter of 'ABCDEFGHIJK') await addProfile(page, { name: `School ${letter}`, ltiKey: 'a-key' });
  await deactivateProfile(page, 'School A');
}

function asOperator(prepare: (page: Page) => Promise<void>): Preparation {
  return async (page, { campus }) => {
    await logIn(page, campus, 'Olivia Ortega');
    await prepare(page);
  };
}
