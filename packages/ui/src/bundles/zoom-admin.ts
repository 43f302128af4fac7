import { ZoomAdmin } from '../admin/zoom-admin.js';
import { ZoomCheckResult } from '../admin/zoom-check-result.js';
import { ZoomConnectionCheck } from '../admin/zoom-connection-check.js';
import { ZoomConnectionDetails } from '../admin/zoom-connection-details.js';
import { ZoomCopyField } from '../admin/zoom-copy-field.js';
import { ZoomModuleSettings } from '../admin/zoom-module-settings.js';
import { ZoomProfileDialog } from '../admin/zoom-profile-dialog.js';
import { ZoomProfileForm } from '../admin/zoom-profile-form.js';
import { ZoomProfileTable } from '../admin/zoom-profile-table.js';
import { defineElements } from '../define-elements.js';
import { ZoomNotice } from '../parts/zoom-notice.js';

defineElements({
  'zoom-notice': ZoomNotice,
  'zoom-copy-field': ZoomCopyField,
  'zoom-check-result': ZoomCheckResult,
  'zoom-connection-check': ZoomConnectionCheck,
  'zoom-connection-details': ZoomConnectionDetails,
  'zoom-module-settings': ZoomModuleSettings,
  'zoom-profile-form': ZoomProfileForm,
  'zoom-profile-dialog': ZoomProfileDialog,
  'zoom-profile-table': ZoomProfileTable,
  'zoom-admin': ZoomAdmin,
});
