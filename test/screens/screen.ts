import type { Page } from 'playwright-core';
import type { Demo } from '../support/demo.js';

/**
 * What a demo is like before somebody comes: with nothing set up; just enabled; as `npm start` leaves it; and that with
 * twelve profiles and thirteen meetings, with consent asked for and students who can host, with the profile inactive, the module disabled, a
 * Zoom that is silent, one whose cookies get lost, or restored from a backup that lacks a place.
 */
export type Stage =
  'blank' | 'enabled' | 'ready' | 'crowded' | 'asking' | 'inactive' | 'disabled' | 'silent' | 'forgetful' | 'restored';

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
  /** A question stands within its dialog: the first Escape takes that back. */
  readonly hasQuestion?: boolean;
  /** Something is not saved: its dialog asks before it closes. */
  readonly isUnsaved?: boolean;
  /** Goes there by clicks and visible text, and ends when the screen is complete. */
  readonly open: (page: Page, demo: Demo) => Promise<void>;
}

/** A screen of the operator. */
export type OperatorScreen = Omit<Screen, 'person'>;

/** The same screens, with the operator logged in. */
export const asOperator = (...screens: readonly OperatorScreen[]): readonly Screen[] =>
  screens.map((screen) => ({ ...screen, person: 'Olivia Ortega' }));
