import { findProfile, openTab, pickAction } from '../support/operator-ways.js';
import { asOperator } from './screen.js';

/** The operator's second tab, and the questions before something is done to a profile. */
export const PROFILE_LIST_SCREENS = asOperator(
  {
    name: 'profiles empty',
    stage: 'blank',
    elements: ['zoom-admin', 'zoom-profiles'],
    async open(page) {
      await openTab(page, 'Profiles');
      await page.getByText('No Zoom profile yet').waitFor();
    },
  },
  {
    name: 'profiles',
    elements: ['zoom-admin', 'zoom-profiles', 'zoom-profile-table'],
    async open(page) {
      await openTab(page, 'Profiles');
      await findProfile(page, 'Campus').waitFor();
    },
  },
  {
    name: 'profiles with a menu open',
    elements: ['zoom-profile-table', 'zoom-row-menu'],
    async open(page) {
      await openTab(page, 'Profiles');
      await page.getByRole('button', { name: 'More actions for Campus' }).click();
      await page.getByRole('menuitem', { name: 'Copy' }).waitFor();
    },
  },
  {
    name: 'profile deactivation',
    elements: ['zoom-profile-deactivation'],
    async open(page) {
      await openTab(page, 'Profiles');
      await pickAction(page, 'Campus', 'Deactivate …');
      await page.getByText('3 places use this profile.').waitFor();
    },
  },
  {
    name: 'profile deletion refused',
    elements: ['zoom-profile-deletion', 'zoom-notice'],
    async open(page) {
      await openTab(page, 'Profiles');
      await pickAction(page, 'Campus', 'Delete …');
      await page.getByText('It is used here:').waitFor();
    },
  },
  {
    name: 'profile copied',
    elements: ['zoom-profiles', 'zoom-notice', 'zoom-profile-table'],
    async open(page) {
      await openTab(page, 'Profiles');
      await pickAction(page, 'Campus', 'Copy');
      await page.getByText('The copy is named “Campus (copy)”').waitFor();
    },
  },
  {
    name: 'profile deletion',
    elements: ['zoom-profile-deletion'],
    async open(page) {
      await openTab(page, 'Profiles');
      await pickAction(page, 'Campus (copy)', 'Delete …');
      await page.getByText('Delete “Campus (copy)”?').waitFor();
    },
  },
  {
    name: 'profiles on two pages, one inactive',
    stage: 'crowded',
    elements: ['zoom-profile-table', 'zoom-pager'],
    async open(page) {
      await openTab(page, 'Profiles');
      await page.getByText('1–10 of 12').waitFor();
    },
  },
  {
    name: 'profiles without a match',
    stage: 'crowded',
    elements: ['zoom-profiles'],
    async open(page) {
      await openTab(page, 'Profiles');
      await page.getByLabel('Search profiles').fill('no such profile');
      await page.getByText('No profile matches “no such profile”').waitFor();
    },
  },
);
