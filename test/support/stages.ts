import type { Page } from 'playwright-core';
import type { Stage } from '../screens/screen.js';
import { logIn } from './campus-pages.js';
import { startDemo } from './demo.js';
import type { Demo } from './demo.js';
import { changeProfile, switchModule } from './operator-changes.js';
import { addProfile, deactivateProfile, setSwitches } from './operator-ways.js';
import { startRestorableDemo } from './restored-campus.js';
import { chooseCookies, chooseLoginAnswer } from './zoom-pages.js';
import { SEMINAR } from './zoom-ways.js';

type Preparation = (page: Page, demo: Demo) => Promise<void>;

/** What the operator, or Zoom's administrator, does on a demo to set each stage up. */
const PREPARATIONS: Readonly<Partial<Record<Stage, Preparation>>> = {
  enabled: asOperator((page) => switchModule(page, true)),
  crowded: asOperator(addSchools),
  asking: asOperator(async (page) => {
    await setSwitches(page, { 'Ask before personal data is sent': true });
    await changeProfile(page, 'Campus', (dialog) => dialog.getByLabel('Students can schedule and host').check());
  }),
  inactive: asOperator((page) => deactivateProfile(page, 'Campus')),
  disabled: asOperator((page) => switchModule(page, false)),
  silent: (page, { zoom }) => chooseLoginAnswer(page, zoom, 'Silent'),
  forgetful: (page, { zoom }) => chooseCookies(page, zoom, 'Unpartitioned'),
};

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
