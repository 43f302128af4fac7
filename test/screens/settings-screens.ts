import {
  BIOLOGY,
  SEMINAR,
  STATISTICS,
  STUDY_GROUP,
  addElement,
  chooseProfile,
  openCourseTools,
  openElementSettings,
  openGroupTools,
  openSecondPage,
} from '../support/zoom-ways.js';
import type { Screen } from './screen.js';

/** Where an author or a group owner chooses the profile of a place. */
export const SETTINGS_SCREENS = Array.of<Screen>(
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
    name: 'settings with a proposal',
    elements: ['zoom-settings', 'zoom-notice'],
    person: 'Ada Albrecht',
    async open(page) {
      await addElement(page, STATISTICS, 'Office hour');
      await page.getByText('Save to use the profile below').waitFor();
    },
  },
  {
    name: 'settings of a course element',
    elements: ['zoom-settings', 'zoom-notice'],
    person: 'Ada Albrecht',
    async open(page) {
      await openElementSettings(page, BIOLOGY, SEMINAR);
      await page.getByText('The chosen profile is active.').waitFor();
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
      await page.getByText('Das gewählte Profil ist aktiv.').waitFor();
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
  {
    name: 'settings while all profiles are inactive',
    stage: 'inactive',
    elements: ['zoom-settings', 'zoom-notice'],
    person: 'Ada Albrecht',
    async open(page) {
      await addElement(page, STATISTICS, 'Office hour');
      await page.getByText('All profiles are inactive.').waitFor();
    },
  },
  {
    name: 'settings with nothing chosen',
    stage: 'inactive',
    elements: ['zoom-settings', 'zoom-notice'],
    person: 'Ada Albrecht',
    async open(page) {
      await addElement(page, STATISTICS, 'Consultation');
      await page.locator('zoom-settings').getByRole('button', { name: 'Save' }).click();
      await page.getByText('Choose a Zoom profile first.').waitFor();
    },
  },
  {
    name: 'settings while Zoom is switched off',
    stage: 'disabled',
    elements: ['zoom-settings', 'zoom-notice'],
    person: 'Ada Albrecht',
    async open(page) {
      await openElementSettings(page, BIOLOGY, SEMINAR);
      await page.getByText('The operator has switched Zoom off here.').waitFor();
    },
  },
  {
    name: 'settings about to change',
    stage: 'crowded',
    elements: ['zoom-settings', 'zoom-notice'],
    person: 'Ada Albrecht',
    async open(page) {
      await openElementSettings(page, BIOLOGY, SEMINAR);
      await page.getByLabel('Zoom profile').selectOption('School B');
      await page.getByText('The meetings of this place stay').waitFor();
    },
  },
  {
    name: 'settings changed by somebody else',
    stage: 'crowded',
    elements: ['zoom-settings', 'zoom-notice'],
    refusal: 409,
    person: 'Ada Albrecht',
    async open(page) {
      await openElementSettings(page, BIOLOGY, SEMINAR);
      await page.getByText('The chosen profile is active.').waitFor();
      const second = await openSecondPage(page);
      await chooseProfile(second, 'School B');
      await page.bringToFront();
      await page.getByLabel('Zoom profile').selectOption('School C');
      await page.locator('zoom-settings').getByRole('button', { name: 'Save' }).click();
      await page.getByText('Somebody else has changed the Zoom profile of this place').waitFor();
    },
  },
);
