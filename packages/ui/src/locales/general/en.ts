/** What every element says: states, and problems by the API's codes. */
export const TEXTS = {
  loading: 'Loading …',
  slow: 'The server is taking longer than usual. Please wait …',
  save: 'Save',
  saving: 'Saving …',
  saved: 'Saved.',
  cancel: 'Cancel',
  close: 'Close',
  tryAgain: 'Try again',
  reloadPage: 'Reload page',
  loadCurrent: 'Load current version',
  partMissing: {
    title: 'This part of the page cannot be loaded.',
    advice: 'Reload the page.',
  },
  copy: {
    copy: 'Copy',
    copyLabel: 'Copy {{label}}',
    copied: 'Copied',
    copiedField: '{{label}} copied.',
    byHand: 'Selected. Press Ctrl+C, or ⌘C on a Mac, to copy.',
  },
  removal: {
    title: 'Remove “{{title}}” from the calendar?',
    text: 'It goes for everybody. In Zoom the meeting stays; it comes back here when somebody changes it in Zoom.',
    one: 'Only this date',
    all_one: '{{count}} date',
    all_other: 'All {{count}} dates',
    confirm: 'Remove',
    removing: 'Removing …',
    removed: '“{{title}}” of {{time}} is removed from the calendar.',
    removedAll: 'All dates of “{{title}}” are removed from the calendar.',
  },
  problems: {
    unknown: {
      title: 'Something went wrong (code {{code}}).',
      advice: 'Please try again. If it happens again, tell your system administrator this code.',
    },
    ERR_NETWORK: { title: 'The server cannot be reached.', advice: 'Check your connection and try again.' },
    ERR_TIMEOUT: { title: 'The server did not answer in time.', advice: 'Please try again.' },
    ERR_UNEXPECTED_ANSWER: {
      title: 'The server gave an answer that makes no sense here.',
      advice: 'Please try again in a moment.',
    },
    ERR_INPUT_INVALID: {
      title: 'Some fields need your attention.',
      advice: 'Correct what is marked, then save again.',
    },
    ERR_NOT_LOGGED_IN: { title: 'Your session has ended.', advice: 'Reload the page and log in again.' },
    ERR_ACCESS_DENIED: { title: 'You may not do this.', advice: 'Ask your system administrator if you should.' },
    ERR_FOREIGN_ORIGIN: {
      title: 'The request was refused because it seemed to come from another site.',
      advice: 'Open this page by the address of your LMS and try again.',
    },
    ERR_NOT_FOUND: { title: 'What you are looking for is no longer there.', advice: 'Reload the page.' },
    ERR_PROFILE_NOT_FOUND: {
      title: 'This Zoom profile no longer exists.',
      advice: 'Somebody may have deleted it. Reload the page.',
    },
    ERR_APPLICATION_NOT_FOUND: {
      title: 'This place no longer uses Zoom.',
      advice: 'Somebody may have removed it. Reload the page.',
    },
    ERR_CALENDAR_DISABLED: {
      title: 'Calendar entries are switched off.',
      advice: 'Ask your system administrator.',
    },
    ERR_CALENDAR_ENTRY_NOT_FOUND: {
      title: 'This meeting is no longer in the calendar.',
      advice: 'Somebody may have removed it.',
    },
    ERR_PROFILE_CHANGED: {
      title: 'Somebody else has changed this profile in the meantime.',
      advice: 'Your changes are not saved. Load the current version to go on; what you typed here is then replaced.',
    },
    ERR_SETTINGS_CHANGED: {
      title: 'Somebody else has changed these settings in the meantime.',
      advice: 'Your changes are not saved. Load the current version to go on; what you chose here is then replaced.',
    },
    ERR_PLACE_CHANGED: {
      title: 'Somebody else has changed the Zoom profile of this place in the meantime.',
      advice: 'Your choice is not saved. Load the current version, then choose again.',
    },
    ERR_CONSENT_CHANGED: {
      title: 'What is sent to Zoom has changed in the meantime.',
      advice: 'Read the list again before you agree.',
    },
    ERR_PROFILE_IN_USE: {
      title_one: '{{count}} place uses this profile, so it cannot be deleted.',
      title_other: '{{count}} places use this profile, so it cannot be deleted.',
      advice: 'Move its applications to another profile first.',
    },
    ERR_PROFILE_INACTIVE: {
      title: 'The Zoom profile “{{name}}” is inactive.',
      advice: 'Choose another profile, or ask your system administrator.',
    },
    ERR_ZOOM_DISABLED: { title: 'Zoom is switched off.', advice: 'Please contact your system administrator.' },
    ERR_PLACE_NOT_CONFIGURED: {
      title: 'Zoom is not configured yet.',
      advice: 'A Zoom profile must be chosen for this place first.',
    },
    ERR_CONSENT_REQUIRED: {
      title: 'Zoom opens only after you have agreed.',
      advice: 'Read what is sent to Zoom, and agree to it.',
    },
    ERR_EMAIL_MISSING: {
      title: 'Your account has no e-mail address.',
      advice:
        'Zoom knows people by their e-mail address. Ask your system administrator to add one, or add it to your account if you can.',
    },
    ERR_EMAIL_MALFORMED: {
      title: 'The e-mail address of your account is not valid: {{email}}',
      advice:
        'Zoom knows people by their e-mail address. Ask your system administrator to correct it, or correct it in your account if you can.',
    },
    ERR_STORAGE_UNAVAILABLE: {
      title: 'The data of Zoom cannot be reached at the moment.',
      advice: 'Please try again in a few minutes.',
    },
    ERR_INTERNAL: {
      title: 'The server has made a mistake.',
      advice: 'Please try again. If it happens again, tell your system administrator.',
    },
  },
  fields: {
    any: {
      invalid: 'This value is not possible here. Please correct it.',
      required: 'Fill in this field.',
    },
    profileId: { required: 'Choose a Zoom profile first.' },
    name: {
      required: 'Enter a name.',
      tooLong: 'The name is too long: at most {{max}} characters are possible.',
      taken: 'Another profile has this name. Choose a different one.',
    },
    ltiKey: {
      required: 'Enter the LTI Key from Zoom.',
      malformed: 'This is no LTI Key. Copy it again with the Copy button beside it in Zoom LTI Pro.',
    },
    zoomBaseUrl: {
      malformed: 'Enter the address without a path, such as https://applications.zoom.us.',
      notHttps: 'The address must begin with https://.',
    },
    mailDomains: {
      malformed: '“{{domain}}” is no mail domain. Enter what stands behind the @, such as example.org.',
      tooMany: 'At most {{max}} mail domains are possible. Remove some.',
    },
    custom: {
      malformed: 'Line {{line}} is not of the form name=value.',
      duplicate: 'The name “{{name}}” stands there twice. Remove one of the two lines.',
      reserved: 'The name “{{name}}” is not possible. Choose another one.',
      tooLong: 'This is too long: at most {{max}} characters are possible.',
      tooMany: 'At most {{max}} lines are possible. Remove some.',
    },
  },
};
