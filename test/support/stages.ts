import type { Page } from 'playwright-core';
import type { Stage } from '../screens.js';
import type { DemoStorage } from './browser.js';
import { logIn } from './campus-pages.js';
import { startDemo } from './demo.js';
import type { Demo } from './demo.js';
import { chooseCookies, chooseLoginAnswer } from './zoom-pages.js';
import { changeProfileStatus, switchModule } from './zoom-ways.js';

type Preparation = (page: Page, demo: Demo) => Promise<void>;

/** What the operator, or Zoom's administrator, does on a demo to set each stage up. */
const PREPARATIONS: Readonly<Record<Stage, Preparation | undefined>> = {
  blank: undefined,
  enabled: asOperator((page) => switchModule(page, true)),
  ready: undefined,
  inactive: asOperator((page) => changeProfileStatus(page, 'Inactive')),
  disabled: asOperator((page) => switchModule(page, false)),
  silent: (page, { zoom }) => chooseLoginAnswer(page, zoom, 'Silent'),
  forgetful: (page, { zoom }) => chooseCookies(page, zoom, 'Unpartitioned'),
};

/** Demos for the screens, one a stage, each started when first needed. */
export class Stages {
  readonly #demos = new Map<Stage, Demo>();
  readonly #storage: DemoStorage;
  readonly #newPage: () => Promise<Page>;

  constructor(storage: DemoStorage, newPage: () => Promise<Page>) {
    this.#storage = storage;
    this.#newPage = newPage;
  }

  async get(stage: Stage): Promise<Demo> {
    const running = this.#demos.get(stage);
    if (running !== undefined) return running;
    const demo = await startDemo({ blank: stage === 'blank' || stage === 'enabled', storage: this.#storage });
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

function asOperator(prepare: (page: Page) => Promise<void>): Preparation {
  return async (page, { campus }) => {
    await logIn(page, campus, 'Olivia Ortega');
    await prepare(page);
  };
}
