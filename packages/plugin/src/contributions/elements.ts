import type { UiElement } from '@lms-zoom/host-api';
import { MOUNT_PLUGIN } from '../endpoints.js';

const toElement = (tag: string): UiElement => ({ tag, module: `${MOUNT_PLUGIN}/ui/${tag}.js` });

export const ADMIN_ELEMENT = toElement('zoom-admin');
export const SETTINGS_ELEMENT = toElement('zoom-settings');
export const VIEW_ELEMENT = toElement('zoom-view');

/** A video camera. */
export const ICON =
  '<svg viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="2" stroke-linejoin="round" aria-hidden="true"><rect x="2.5" y="6" width="13" height="12" rx="3"/><path d="M15.5 10.5 21.5 7v10l-6-3.5z"/></svg>';
