import { openNewProfile, openProfile, openTab, saveProfile } from '../support/operator-ways.js';
import { openSecondPage } from '../support/zoom-ways.js';
import { asOperator } from './screen.js';

/** The dialog in which an operator adds or edits a profile. */
export const PROFILE_FORM_SCREENS = asOperator(
  {
    name: 'profile new',
    stage: 'blank',
    elements: ['zoom-profile-dialog', 'zoom-profile-form', 'zoom-connection-check'],
    async open(page) {
      await openNewProfile(page);
    },
  },
  {
    name: 'profile with field errors',
    stage: 'blank',
    elements: ['zoom-profile-dialog', 'zoom-profile-form', 'zoom-notice'],
    refusal: 400,
    isUnsaved: true,
    async open(page) {
      const dialog = await openNewProfile(page);
      await dialog.getByText('Advanced').click();
      await dialog.getByLabel('Zoom address').fill('zoom');
      await dialog.getByLabel('Mail domains').fill('not a domain');
      await dialog.getByText('“not a domain” is no mail domain.').waitFor();
      await dialog.getByRole('button', { name: 'Save' }).click();
      await dialog.getByText('Enter a name.').waitFor();
    },
  },
  {
    name: 'profile with changes to discard',
    stage: 'blank',
    elements: ['zoom-profile-form', 'zoom-notice'],
    hasQuestion: true,
    isUnsaved: true,
    async open(page) {
      const dialog = await openNewProfile(page);
      await dialog.getByLabel('Name', { exact: true }).fill('Medical school');
      await dialog.getByRole('button', { name: 'Cancel' }).click();
      await dialog.getByText('Discard changes?').waitFor();
    },
  },
  {
    name: 'profile just made',
    elements: ['zoom-profile-form', 'zoom-connection-details', 'zoom-copy-field', 'zoom-access-token'],
    async open(page) {
      const dialog = await openNewProfile(page);
      await dialog.getByLabel('Name', { exact: true }).fill('Medical school');
      await dialog.getByLabel('LTI Key').fill('a-key-from-zoom');
      await dialog.getByLabel('Mail domains').fill('campus.example');
      await saveProfile(page);
    },
  },
  {
    name: 'profile with a mail domain of another one',
    elements: ['zoom-profile-form'],
    isUnsaved: true,
    async open(page) {
      const dialog = await openProfile(page, 'Campus');
      await dialog.getByLabel('Mail domains').fill('campus.example');
      await dialog.getByText('campus.example also stands in: Medical school.').waitFor();
    },
  },
  {
    name: 'profile token shown',
    elements: ['zoom-access-token'],
    async open(page) {
      const dialog = await openProfile(page, 'Medical school');
      await dialog.getByRole('button', { name: 'Show' }).click();
      await dialog.getByRole('button', { name: 'Hide' }).waitFor();
    },
  },
  {
    name: 'profile token renewal',
    elements: ['zoom-access-token', 'zoom-token-renewal'],
    hasQuestion: true,
    async open(page) {
      const dialog = await openProfile(page, 'Medical school');
      await dialog.getByRole('button', { name: 'Regenerate …' }).click();
      await dialog.getByText('Regenerate the Access Token?').waitFor();
    },
  },
  {
    name: 'profile token renewed',
    elements: ['zoom-access-token'],
    async open(page) {
      const dialog = await openProfile(page, 'Medical school');
      await dialog.getByRole('button', { name: 'Regenerate …' }).click();
      await dialog.getByRole('button', { name: 'Regenerate', exact: true }).click();
      await dialog.getByText('The former Access Token works until').waitFor();
    },
  },
  {
    name: 'profile check under way',
    elements: ['zoom-connection-check'],
    async open(page) {
      const dialog = await openProfile(page, 'Campus');
      await page.route('**/plugins/zoom/api/**/check', () => undefined);
      await dialog.getByRole('button', { name: 'Check Zoom connection' }).click();
      await dialog.getByText('Checking …').waitFor();
    },
  },
  {
    name: 'profile check failed',
    elements: ['zoom-profile-form', 'zoom-connection-check', 'zoom-check-result'],
    isUnsaved: true,
    async open(page) {
      const dialog = await openProfile(page, 'Campus');
      await dialog.getByLabel('LTI Key').fill('a-wrong-key');
      await dialog.getByRole('button', { name: 'Check Zoom connection' }).click();
      await dialog.getByText('Zoom connection failed').waitFor();
    },
  },
  {
    name: 'profile check passed',
    elements: ['zoom-profile-form', 'zoom-connection-check', 'zoom-check-result'],
    async open(page) {
      const dialog = await openProfile(page, 'Campus');
      await dialog.getByRole('button', { name: 'Check Zoom connection' }).click();
      await dialog.getByText('leads back to this LMS with the client ID of this profile').waitFor();
    },
  },
  {
    name: 'profile changed by somebody else',
    elements: ['zoom-profile-form', 'zoom-notice'],
    refusal: 409,
    async open(page) {
      await openTab(page, 'Profiles');
      const second = await openSecondPage(page);
      const dialog = await openProfile(page, 'Medical school');
      await openProfile(second, 'Medical school');
      await second.getByRole('dialog').getByLabel('Release names to Zoom').check();
      await saveProfile(second);
      await page.bringToFront();
      await dialog.getByRole('button', { name: 'Save' }).click();
      await dialog.getByText('Somebody else has changed this profile').waitFor();
    },
  },
);
