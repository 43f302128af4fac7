import { findNextMeeting } from '../support/calendar-ways.js';
import { findZoom } from '../support/campus-pages.js';
import { findMeeting, scheduleMeeting } from '../support/zoom-pages.js';
import { BIOLOGY, SEMINAR, STUDY_GROUP, holdAnswers, openPlace } from '../support/zoom-ways.js';
import type { Screen } from './screen.js';

/** What a participant or a coach sees where Zoom opens, or will once they agree. */
export const VIEW_SCREENS = Array.of<Screen>(
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
      await findMeeting(findZoom(page), 'Cells and membranes').getByText('LMS answered with event').waitFor();
      await page.getByText('You are a host here').click();
      await findNextMeeting(page, 'Cells and membranes').waitFor();
    },
  },
  {
    name: 'view of a course tool without meetings, in a new window',
    elements: ['zoom-view', 'zoom-meetings', 'zoom-subscription'],
    person: 'Sofia Silva',
    async open(page) {
      await openPlace(page, BIOLOGY, 'Zoom');
      await page.getByText('No meetings are in the calendar.').waitFor();
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
    name: 'view with meetings, of a student',
    elements: ['zoom-view', 'zoom-meetings'],
    person: 'Samuel Stone',
    async open(page) {
      await openPlace(page, BIOLOGY, SEMINAR);
      await findZoom(page).getByText('You are a participant').waitFor();
      await findNextMeeting(page, 'Cells and membranes').waitFor();
    },
  },
  {
    name: 'view asking for consent',
    stage: 'asking',
    elements: ['zoom-view', 'zoom-consent'],
    person: 'Sofia Silva',
    async open(page) {
      await openPlace(page, BIOLOGY, SEMINAR);
      await page.getByText('Zoom opens when you agree').waitFor();
    },
  },
  {
    name: 'view with consent put off',
    stage: 'asking',
    elements: ['zoom-view', 'zoom-consent'],
    person: 'Sofia Silva',
    async open(page) {
      await openPlace(page, BIOLOGY, SEMINAR);
      await page.getByRole('button', { name: 'Not now' }).click();
      await page.getByText('Zoom stays closed').waitFor();
    },
  },
  {
    name: 'view with consent given, of a student who can host',
    stage: 'asking',
    elements: ['zoom-view', 'zoom-sent-data'],
    person: 'Sofia Silva',
    async open(page) {
      await openPlace(page, BIOLOGY, SEMINAR);
      await page.getByRole('button', { name: 'Agree and open Zoom' }).click();
      await findZoom(page).getByText('You are a participant').waitFor();
      await page.getByText('Data sent to Zoom').click();
      await page.getByText('You agreed to this on').waitFor();
    },
  },
  {
    name: 'view with consent about to be withdrawn',
    stage: 'asking',
    elements: ['zoom-view', 'zoom-sent-data'],
    person: 'Sofia Silva',
    async open(page) {
      await openPlace(page, BIOLOGY, SEMINAR);
      await findZoom(page).getByText('You are a participant').waitFor();
      await page.getByText('Data sent to Zoom').click();
      await page.getByRole('button', { name: 'Withdraw agreement' }).click();
      await page.getByText('Zoom is then closed in all places').waitFor();
    },
  },
  {
    name: 'view with consent withdrawn',
    stage: 'asking',
    elements: ['zoom-view', 'zoom-consent'],
    person: 'Sofia Silva',
    async open(page) {
      await openPlace(page, BIOLOGY, SEMINAR);
      await findZoom(page).getByText('You are a participant').waitFor();
      await page.getByText('Data sent to Zoom').click();
      await page.getByRole('button', { name: 'Withdraw agreement' }).click();
      await page.getByRole('button', { name: 'Yes, withdraw' }).click();
      await page.getByText('You have withdrawn your agreement.').waitFor();
    },
  },
);
