import type { Page } from 'playwright-core';
import { findZoom, openInSpace } from './support/campus-pages.js';
import type { Demo } from './support/demo.js';
import { findMeeting, scheduleMeeting } from './support/zoom-pages.js';
import {
  BIOLOGY,
  SEMINAR,
  STATISTICS,
  STUDY_GROUP,
  addElement,
  chooseProfile,
  holdAnswers,
  openCourseTools,
  openElementSettings,
  openGroupTools,
  openNewProfile,
  openPlace,
  openProfile,
  openSecondPage,
  openZoomAdministration,
  saveProfile,
  switchTool,
} from './support/zoom-ways.js';

/**
 * What a demo is like before somebody comes: with nothing set up; just enabled; as `npm start` leaves it; and that with
 * the profile inactive, the module disabled, a Zoom that is silent, or one whose cookies get lost.
 */
export type Stage = 'blank' | 'enabled' | 'ready' | 'inactive' | 'disabled' | 'silent' | 'forgetful';

/** A screen in one state. What the screens before it changed on its stage, it finds changed. */
export interface Screen {
  /** Also the name of its pictures. */
  readonly name: string;
  /** Left out: `ready`. */
  readonly stage?: Stage;
  /** Who is logged in; left out: nobody. */
  readonly person?: string;
  /** The custom elements that are seen on it. */
  readonly elements: readonly string[];
  /** The page of `packages/http/src/pages` that it is. */
  readonly page?: string;
  /** The HTTP status with which the server refuses something on the way, as it should. */
  readonly refusal?: number;
  /** Goes there by clicks and visible text, and ends when the screen is complete. */
  readonly open: (page: Page, demo: Demo) => Promise<void>;
}

const ADMINISTRATION: readonly Screen[] = [
  {
    name: 'admin loading',
    elements: ['zoom-admin'],
    person: 'Olivia Ortega',
    async open(page) {
      await holdAnswers(page);
      await openZoomAdministration(page);
      await page.getByText('Loading …').waitFor();
    },
  },
  {
    name: 'admin empty',
    stage: 'blank',
    elements: ['zoom-admin', 'zoom-module-settings', 'zoom-profile-table'],
    person: 'Olivia Ortega',
    async open(page) {
      await openZoomAdministration(page);
      await page.getByText('No Zoom profile yet').waitFor();
    },
  },
  {
    name: 'admin with a profile, saved',
    elements: ['zoom-admin', 'zoom-module-settings', 'zoom-profile-table'],
    person: 'Olivia Ortega',
    async open(page) {
      await openZoomAdministration(page);
      await page.getByRole('row', { name: 'Campus' }).waitFor();
      await page.getByRole('button', { name: 'Save' }).click();
      await page.getByText('Saved.').waitFor();
    },
  },
  {
    name: 'admin with the session ended',
    elements: ['zoom-admin', 'zoom-module-settings', 'zoom-notice'],
    refusal: 401,
    person: 'Olivia Ortega',
    async open(page) {
      await openZoomAdministration(page);
      await page.getByRole('row', { name: 'Campus' }).waitFor();
      await logOutElsewhere(page);
      await page.getByRole('button', { name: 'Save' }).click();
      await page.getByText('Your session has ended.').waitFor();
    },
  },
  {
    name: 'profile new',
    stage: 'blank',
    elements: ['zoom-profile-dialog', 'zoom-profile-form', 'zoom-connection-check'],
    person: 'Olivia Ortega',
    async open(page) {
      await openNewProfile(page);
    },
  },
  {
    name: 'profile with field errors',
    stage: 'blank',
    elements: ['zoom-profile-dialog', 'zoom-profile-form'],
    refusal: 400,
    person: 'Olivia Ortega',
    async open(page) {
      await openNewProfile(page);
      await page.getByRole('dialog').getByText('Advanced').click();
      await page.getByRole('dialog').getByLabel('Zoom address').fill('zoom');
      await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
      await page.getByRole('dialog').getByText('Give the profile a name.').waitFor();
    },
  },
  {
    name: 'profile just made',
    elements: ['zoom-profile-form', 'zoom-connection-details', 'zoom-copy-field'],
    person: 'Olivia Ortega',
    async open(page) {
      await openNewProfile(page);
      await page.getByRole('dialog').getByLabel('Name', { exact: true }).fill('Medical school');
      await page.getByRole('dialog').getByLabel('LTI Key').fill('a-key-from-zoom');
      await saveProfile(page);
    },
  },
  {
    name: 'profile check failed',
    elements: ['zoom-profile-form', 'zoom-connection-check', 'zoom-check-result'],
    person: 'Olivia Ortega',
    async open(page) {
      await openZoomAdministration(page);
      await openProfile(page, 'Campus');
      await page.getByRole('dialog').getByLabel('LTI Key').fill('a-wrong-key');
      await page.getByRole('dialog').getByRole('button', { name: 'Check Zoom connection' }).click();
      await page.getByRole('dialog').getByText('Zoom connection failed').waitFor();
    },
  },
  {
    name: 'profile check passed',
    elements: ['zoom-profile-form', 'zoom-connection-check', 'zoom-check-result'],
    person: 'Olivia Ortega',
    async open(page) {
      await openZoomAdministration(page);
      await openProfile(page, 'Campus');
      await page.getByRole('dialog').getByRole('button', { name: 'Check Zoom connection' }).click();
      await page.getByRole('dialog').getByText('leads back to this LMS with the client ID of this profile').waitFor();
    },
  },
  {
    name: 'profile changed by somebody else',
    elements: ['zoom-profile-form', 'zoom-notice'],
    refusal: 409,
    person: 'Olivia Ortega',
    async open(page) {
      await openZoomAdministration(page);
      await openProfile(page, 'Campus');
      const second = await openSecondPage(page);
      await openProfile(second, 'Campus');
      await saveProfile(second);
      await page.bringToFront();
      await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
      await page.getByRole('dialog').getByText('Somebody else has changed this profile').waitFor();
    },
  },
];

const SETTINGS: readonly Screen[] = [
  {
    name: 'settings without a profile',
    stage: 'enabled',
    elements: ['zoom-settings', 'zoom-notice'],
    person: 'Ada Albrecht',
    async open(page) {
      await addElement(page, BIOLOGY, 'Office hour');
      await page.getByText('There is no Zoom profile yet.').waitFor();
    },
  },
  {
    name: 'settings not configured',
    elements: ['zoom-settings', 'zoom-notice'],
    person: 'Ada Albrecht',
    async open(page) {
      await addElement(page, STATISTICS, 'Office hour');
      await page.getByText('Zoom is not configured yet.').waitFor();
    },
  },
  {
    name: 'settings with nothing chosen',
    elements: ['zoom-settings', 'zoom-notice'],
    person: 'Ada Albrecht',
    async open(page) {
      await addElement(page, STATISTICS, 'Consultation');
      await page.locator('zoom-settings').getByRole('button', { name: 'Save' }).click();
      await page.getByText('Choose a Zoom profile first.').waitFor();
    },
  },
  {
    name: 'settings of a course element',
    elements: ['zoom-settings', 'zoom-notice'],
    person: 'Ada Albrecht',
    async open(page) {
      await openElementSettings(page, BIOLOGY, SEMINAR);
      await page.getByText('Zoom is ready.').waitFor();
    },
  },
  {
    name: 'settings of a course tool, saved',
    elements: ['zoom-settings', 'zoom-notice'],
    person: 'Ada Albrecht',
    async open(page) {
      await openCourseTools(page, BIOLOGY);
      await chooseProfile(page, 'Campus');
    },
  },
  {
    name: 'settings of a group tool',
    elements: ['zoom-settings', 'zoom-notice'],
    person: 'Grace Gruber',
    async open(page) {
      await openGroupTools(page, STUDY_GROUP);
      await page.getByText('Zoom is ready.').waitFor();
    },
  },
  {
    name: 'settings with an inactive profile',
    stage: 'inactive',
    elements: ['zoom-settings', 'zoom-notice'],
    person: 'Ada Albrecht',
    async open(page) {
      await openElementSettings(page, BIOLOGY, SEMINAR);
      await page.getByText('The chosen profile is inactive.').waitFor();
    },
  },
];

const VIEW: readonly Screen[] = [
  {
    name: 'view loading',
    elements: ['zoom-view'],
    person: 'Sofia Silva',
    async open(page) {
      await holdAnswers(page);
      await openPlace(page, BIOLOGY, SEMINAR);
      await page.getByText('Opening Zoom …').waitFor();
    },
  },
  {
    name: 'view launched',
    elements: ['zoom-view'],
    person: 'Carlos Costa',
    async open(page) {
      await openPlace(page, BIOLOGY, SEMINAR);
      await scheduleMeeting(findZoom(page), 'Cells and membranes', '2030-05-14T14:00');
      await findMeeting(findZoom(page), 'Cells and membranes').waitFor();
    },
  },
  {
    name: 'view of a course tool, in a new window',
    elements: ['zoom-view'],
    person: 'Sofia Silva',
    async open(page) {
      await openPlace(page, BIOLOGY, 'Zoom');
      await findZoom(page).getByText('You are a participant').waitFor();
      const opened = page.context().waitForEvent('page');
      await page.getByRole('button', { name: 'Open Zoom in a new window' }).click();
      await (await opened).getByText('You are a participant').waitFor();
      await page.bringToFront();
    },
  },
  {
    name: 'view of a group tool',
    elements: ['zoom-view'],
    person: 'Grace Gruber',
    async open(page) {
      await openPlace(page, STUDY_GROUP, 'Zoom');
      await findZoom(page).getByText('You are the host').waitFor();
    },
  },
  {
    name: 'view not configured',
    elements: ['zoom-view', 'zoom-notice'],
    refusal: 409,
    person: 'Ada Albrecht',
    async open(page) {
      await addElement(page, STATISTICS, 'Question time');
      await openPlace(page, STATISTICS, 'Question time');
      await page.getByText('Zoom is not configured yet.').waitFor();
    },
  },
  {
    name: 'view of somebody without e-mail',
    elements: ['zoom-view', 'zoom-notice'],
    refusal: 422,
    person: 'Mei Mori',
    async open(page) {
      await openPlace(page, BIOLOGY, SEMINAR);
      await page.getByText('Your account has no e-mail address.').waitFor();
    },
  },
  {
    name: 'view without access',
    elements: ['zoom-view', 'zoom-notice'],
    refusal: 403,
    person: 'Ada Albrecht',
    async open(page) {
      await openCourseTools(page, STATISTICS);
      await switchTool(page, true);
      await chooseProfile(page, 'Campus');
      const second = await openSecondPage(page);
      await openInSpace(page, 'Zoom');
      await findZoom(page).getByText('Hello, ada.albrecht@campus.example').waitFor();
      await switchTool(second, false);
      await page.bringToFront();
      await page.getByRole('button', { name: 'Open Zoom in a new window' }).click();
      await page.getByText('You have no access to Zoom here.').waitFor();
    },
  },
  {
    name: 'view with the session ended',
    elements: ['zoom-view', 'zoom-notice'],
    refusal: 401,
    person: 'Sofia Silva',
    async open(page) {
      await openPlace(page, BIOLOGY, SEMINAR);
      await findZoom(page).getByText('You are a participant').waitFor();
      await logOutElsewhere(page);
      await page.getByRole('button', { name: 'Open Zoom in a new window' }).click();
      await page.getByText('Your session has ended.').waitFor();
    },
  },
  {
    name: 'view with an inactive profile',
    stage: 'inactive',
    elements: ['zoom-view', 'zoom-notice'],
    refusal: 409,
    person: 'Sofia Silva',
    async open(page) {
      await openPlace(page, BIOLOGY, SEMINAR);
      await page.getByText('The Zoom profile is currently inactive.').waitFor();
    },
  },
  {
    name: 'view with Zoom switched off',
    stage: 'disabled',
    elements: ['zoom-view', 'zoom-notice'],
    refusal: 409,
    person: 'Sofia Silva',
    async open(page) {
      await openPlace(page, BIOLOGY, SEMINAR);
      await page.getByText('Zoom is switched off.').waitFor();
    },
  },
  {
    name: 'view of a silent Zoom',
    stage: 'silent',
    elements: ['zoom-view', 'zoom-notice'],
    person: 'Sofia Silva',
    async open(page) {
      await openPlace(page, BIOLOGY, SEMINAR);
      await page.getByText('Zoom has not answered yet.').waitFor();
    },
  },
  {
    name: 'view of a Zoom that lost its cookies',
    stage: 'forgetful',
    elements: ['zoom-view'],
    refusal: 401,
    person: 'Sofia Silva',
    async open(page) {
      await openPlace(page, BIOLOGY, SEMINAR);
      await findZoom(page).getByText('Zoom could not sign you in').waitFor();
    },
  },
];

const PAGES: readonly Screen[] = [
  {
    name: 'error page',
    elements: [],
    page: 'error-page',
    refusal: 400,
    async open(page, demo) {
      await page.goto(`${demo.campus}/mod/lti/auth.php`);
      await page.getByRole('heading', { name: 'Zoom cannot be opened' }).waitFor();
    },
  },
];

/** Every screen of the plugin in every state that a person can meet, each once. */
export const SCREENS: readonly Screen[] = [...ADMINISTRATION, ...SETTINGS, ...VIEW, ...PAGES];

async function logOutElsewhere(page: Page): Promise<void> {
  const second = await openSecondPage(page);
  await second.getByRole('button', { name: 'Log out' }).click();
  await second.getByRole('heading', { name: 'Log in' }).waitFor();
  await page.bringToFront();
}
