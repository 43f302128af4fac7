import { findZoom, openInSpace } from '../support/campus-pages.js';
import {
  BIOLOGY,
  SEMINAR,
  STATISTICS,
  addElement,
  chooseProfile,
  logOutElsewhere,
  openCourseTools,
  openPlace,
  openSecondPage,
  switchTool,
} from '../support/zoom-ways.js';
import type { Screen } from './screen.js';

/** What people see where Zoom cannot be opened. */
export const OBSTACLE_SCREENS = Array.of<Screen>(
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
      await page.getByText('The Zoom profile “Campus” is currently inactive.').waitFor();
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
      await page.getByText('Zoom has not brought you back yet.').waitFor();
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
  {
    name: 'view of somebody with a malformed e-mail',
    stage: 'restored',
    elements: ['zoom-view', 'zoom-notice'],
    person: 'Samuel Stone',
    async open(page) {
      await openPlace(page, BIOLOGY, 'Zoom');
      await page.getByText('The e-mail address of your account is not valid').waitFor();
    },
  },
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
);
