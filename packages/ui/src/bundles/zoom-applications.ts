import { ZoomApplicationCleaning } from '../admin/zoom-application-cleaning.js';
import { ZoomApplicationMove } from '../admin/zoom-application-move.js';
import { ZoomApplicationTable } from '../admin/zoom-application-table.js';
import { ZoomApplications } from '../admin/zoom-applications.js';
import { ZoomCalendarEntries } from '../admin/zoom-calendar-entries.js';
import { ZoomCalendarRemoval } from '../admin/zoom-calendar-removal.js';
import { ZoomCalendarTable } from '../admin/zoom-calendar-table.js';
import { defineElements } from '../define-elements.js';

defineElements({
  'zoom-application-cleaning': ZoomApplicationCleaning,
  'zoom-application-move': ZoomApplicationMove,
  'zoom-application-table': ZoomApplicationTable,
  'zoom-applications': ZoomApplications,
  'zoom-calendar-table': ZoomCalendarTable,
  'zoom-calendar-removal': ZoomCalendarRemoval,
  'zoom-calendar-entries': ZoomCalendarEntries,
});
