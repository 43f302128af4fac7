/** Words that every element uses. */
export const STATE_TEXTS = {
  loading: 'Loading …',
  slow: 'The server is taking longer than usual. Please wait …',
  save: 'Save',
  saving: 'Saving …',
  saved: 'Saved.',
  tryAgain: 'Try again',
  reloadPage: 'Reload page',
} as const;

/** What is said where the API gives no sentence of its own. */
export const PROBLEM_TEXTS = {
  network: 'The server cannot be reached. Check your connection and try again.',
  timeout: 'The server did not answer in time. Please try again.',
  unexpected: 'The server gave an answer that makes no sense here. Please try again in a moment.',
  sessionEnded: 'Your session has ended.',
  sessionEndedAdvice: 'Reload the page and log in again.',
} as const;

/** Texts of `<zoom-admin>`. */
export const ADMIN_TEXTS = {
  title: 'Zoom',
  intro: 'Zoom is a commercial web conferencing system. You need a Zoom Education or Enterprise license, and the',
  introLink: 'LTI Pro App',
  introEnd: 'in your Zoom account.',
  configuration: {
    title: 'Configuration',
    module: 'Module “Zoom”',
    enabled: 'Enabled',
    enableFor: 'Enable for',
    courseElement: 'Course element',
    courseTool: 'Course tool',
    groupTool: 'Group tool',
    calendar: 'Calendar',
    calendarEntries: 'Zoom can set calendar entries',
    calendarHelp: 'Meetings that are scheduled in Zoom appear in the calendar of the course or group.',
  },
  profiles: {
    title: 'Zoom LTI Pro configurations',
    intro: 'Each Zoom profile here belongs to one credential in the LTI Pro App at Zoom.',
    add: 'Add Zoom LTI Pro configuration',
    edit: 'Edit',
    emptyTitle: 'No Zoom profile yet',
    emptyAdvice:
      'In the LTI Pro App at Zoom, create an LTI 1.3 credential and copy its LTI Key. Then add a configuration here.',
    columns: { name: 'Name', status: 'Status', clientId: 'Client ID', applications: 'Applications' },
    status: { active: 'Active', inactive: 'Inactive' },
  },
} as const;

/** Texts of the dialog that adds and edits a profile. */
export const PROFILE_TEXTS = {
  addTitle: 'Add Zoom Profile',
  editTitle: (name: string): string => `Edit Zoom Profile “${name}”`,
  name: 'Name',
  nameHelp: 'How authors and group owners will see this profile.',
  ltiKey: 'LTI Key',
  ltiKeyHelp: 'Made by Zoom: in LTI Pro, press Copy beside LTI Key and paste it here.',
  status: 'Status',
  statusHelp: 'Where an inactive profile is used, nobody can open Zoom.',
  releaseNames: 'Release names to Zoom',
  releaseNamesHelp: 'Beside the e-mail address, Zoom then gets given and family name; also in the roster.',
  advanced: 'Advanced',
  zoomBaseUrl: 'Zoom address',
  zoomBaseUrlHelp: 'Change it only for a Zoom of your own region, or for a test.',
  cancel: 'Cancel',
  close: 'Close',
  created: 'Saved. Now copy the values above to Zoom.',
  changed: 'Somebody else has changed this profile in the meantime.',
  changedAdvice: 'Your changes are not saved. Load the current version to go on; what you typed here is then replaced.',
  loadCurrent: 'Load current version',
  copyTitle: 'Copy these to Zoom',
  copyIntro: 'In LTI Pro, open 3rd Party Credentials, select LTI Moodle, switch on Calendar and click Add Instance.',
  lmsUrl: 'LMS URL',
  clientId: 'Client ID',
  accessToken: 'Access Token',
  moreTitle: 'If Zoom asks for more',
  approvedDomain: 'Approved domain',
  authUrl: 'Authorization URL',
  tokenUrl: 'Token URL',
  jwksUrl: 'JWKS URL',
  copy: 'Copy',
  copied: 'Copied',
  copiedField: (label: string): string => `${label} copied.`,
  copyByHand: 'Selected. Press Ctrl+C, or ⌘C on a Mac, to copy.',
} as const;

/** Texts of the connection check. */
export const CHECK_TEXTS = {
  title: 'Connection',
  check: 'Check Zoom connection',
  checking: 'Checking …',
  saveFirst: 'Save first: the check needs the Client ID, which the first Save makes.',
  unsavedKey: 'Checked with the LTI Key in this form, which is not saved yet.',
  unsavedAddress: 'Checked at the Zoom address that is saved, not at the one in this form.',
  outcome: {
    ok: 'Zoom connection ok',
    warning: 'Zoom connection not proven yet',
    failed: 'Zoom connection failed',
  },
  attention: (count: number, total: number): string =>
    `${count} of ${total} steps ${count === 1 ? 'needs' : 'need'} your attention.`,
  status: { ok: 'OK', warning: 'Warning', failed: 'Failed' },
  steps: {
    profile: 'Profile',
    issuer: 'LMS URL (issuer)',
    jwksUrl: 'JWKS URL',
    authUrl: 'Authorization URL',
    tokenUrl: 'Token URL',
    webServiceUrl: 'Web service URL',
    zoomLogin: 'Login at Zoom',
    clock: 'Clock',
    zoomKeys: 'Public keys of Zoom',
  } as Readonly<Record<string, string>>,
} as const;

/** Texts of `<zoom-settings>`. */
export const SETTINGS_TEXTS = {
  profile: 'Zoom profile',
  choose: 'Choose a profile',
  chooseFirst: 'Choose a Zoom profile first.',
  inactive: (name: string): string => `${name} (inactive)`,
  noProfile: 'There is no Zoom profile yet.',
  noProfileAdvice: 'An operator must add one under Administration > External tools > Zoom.',
  status: {
    ok: { title: 'Zoom is ready.', advice: '' },
    notConfigured: { title: 'Zoom is not configured yet.', advice: 'Choose a profile and save.' },
    profileInactive: {
      title: 'The chosen profile is inactive.',
      advice: 'Nobody can open Zoom here. Choose another profile, or ask your system administrator.',
    },
  },
} as const;

/** Texts of `<zoom-view>`. */
export const VIEW_TEXTS = {
  frameTitle: 'Zoom',
  opening: 'Opening Zoom …',
  openWindow: 'Open Zoom in a new window',
  windowOpened: 'Zoom is open in a new window.',
  hint: 'Blank, or asks you to log in again? Your browser may block cookies: open Zoom in a new window.',
  unfinished: {
    started: ['Zoom has not answered yet.', 'It may only be slow. If nothing appears, open Zoom in a new window.'],
    reached: [
      'Zoom sent your browser back, but the sign-in did not finish.',
      'Open Zoom in a new window. If it does not open there either, ask your system administrator.',
    ],
    ERR_AUTHORIZATION_SESSION_MISSING: [
      'Your browser did not send along that you are logged in here.',
      'It may block cookies where one site is shown within another. Open Zoom in a new window.',
    ],
    ERR_AUTHORIZATION_HINT_EXPIRED: ['The sign-in to Zoom took too long.', 'Please open it again, in a new window.'],
  } as Readonly<Record<string, readonly [title: string, advice: string]>>,
  refused: 'The sign-in to Zoom was refused.',
  refusedAdvice: (code: string): string =>
    `Open Zoom in a new window. If it does not open there either, tell your system administrator this code: ${code}`,
  popupBlocked: 'Your browser has blocked the new window.',
  popupBlockedAdvice: 'Allow pop-ups for this site and try again.',
  notConfigured: 'Zoom is not configured yet.',
  notConfiguredAdvice: {
    courseElement: 'Choose a Zoom profile in the course editor, or ask the author of this course to do so.',
    courseTool: 'Choose a Zoom profile in the course settings, or ask the author of this course to do so.',
    groupTool: 'Choose a Zoom profile in the group administration, or ask an owner of this group to do so.',
  } as Readonly<Record<string, string>>,
  notices: {
    ERR_ZOOM_DISABLED: ['Zoom is switched off.', 'Please contact your system administrator.'],
    ERR_PROFILE_INACTIVE: ['The Zoom profile is currently inactive.', 'Please contact your system administrator.'],
    ERR_ACCESS_DENIED: ['You have no access to Zoom here.', 'Please ask the person in charge of this course or group.'],
    ERR_EMAIL_MISSING: [
      'Your account has no e-mail address.',
      'Zoom knows people by their e-mail address. Add one to your account, or ask your system administrator.',
    ],
    ERR_EMAIL_MALFORMED: [
      'The e-mail address of your account is not valid.',
      'Zoom knows people by their e-mail address. Correct it in your account, or ask your system administrator.',
    ],
  } as Readonly<Record<string, readonly [title: string, advice: string]>>,
} as const;
