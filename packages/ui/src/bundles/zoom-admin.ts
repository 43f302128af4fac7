import { ZoomAccessToken } from '../admin/zoom-access-token.js';
import { ZoomAdmin } from '../admin/zoom-admin.js';
import { ZoomCheckResult } from '../admin/zoom-check-result.js';
import { ZoomConfiguration } from '../admin/zoom-configuration.js';
import { ZoomConnectionCheck } from '../admin/zoom-connection-check.js';
import { ZoomConnectionDetails } from '../admin/zoom-connection-details.js';
import { ZoomCopyCode } from '../admin/zoom-copy-code.js';
import { ZoomCopyField } from '../parts/zoom-copy-field.js';
import { ZoomModuleSettings } from '../admin/zoom-module-settings.js';
import { ZoomPager } from '../admin/zoom-pager.js';
import { ZoomProfileDeactivation } from '../admin/zoom-profile-deactivation.js';
import { ZoomProfileDeletion } from '../admin/zoom-profile-deletion.js';
import { ZoomProfileDialog } from '../admin/zoom-profile-dialog.js';
import { ZoomProfileForm } from '../admin/zoom-profile-form.js';
import { ZoomProfileTable } from '../admin/zoom-profile-table.js';
import { ZoomProfiles } from '../admin/zoom-profiles.js';
import { ZoomRowMenu } from '../admin/zoom-row-menu.js';
import { ZoomSetupGuide } from '../admin/zoom-setup-guide.js';
import { ZoomTokenRenewal } from '../admin/zoom-token-renewal.js';
import { defineElements } from '../define-elements.js';
import { ZoomNotice } from '../parts/zoom-notice.js';

defineElements({
  'zoom-notice': ZoomNotice,
  'zoom-copy-code': ZoomCopyCode,
  'zoom-copy-field': ZoomCopyField,
  'zoom-pager': ZoomPager,
  'zoom-row-menu': ZoomRowMenu,
  'zoom-setup-guide': ZoomSetupGuide,
  'zoom-module-settings': ZoomModuleSettings,
  'zoom-configuration': ZoomConfiguration,
  'zoom-check-result': ZoomCheckResult,
  'zoom-connection-check': ZoomConnectionCheck,
  'zoom-token-renewal': ZoomTokenRenewal,
  'zoom-access-token': ZoomAccessToken,
  'zoom-connection-details': ZoomConnectionDetails,
  'zoom-profile-form': ZoomProfileForm,
  'zoom-profile-dialog': ZoomProfileDialog,
  'zoom-profile-deactivation': ZoomProfileDeactivation,
  'zoom-profile-deletion': ZoomProfileDeletion,
  'zoom-profile-table': ZoomProfileTable,
  'zoom-profiles': ZoomProfiles,
  'zoom-admin': ZoomAdmin,
});
