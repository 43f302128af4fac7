import type { AdminPage } from '@lms-zoom/host-api';
import { ADMIN_ELEMENT, ICON } from './elements.js';

/** "Administration > External tools > Zoom". */
export const ADMIN_PAGE: AdminPage = {
  id: 'zoom.administration',
  label: { en: 'Zoom' },
  icon: ICON,
  element: ADMIN_ELEMENT,
};
