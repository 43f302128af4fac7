/** What `<zoom-view>` says. */
export const TEXTS = {
  frameTitle: 'Zoom',
  region: 'Zoom for {{title}}',
  opening: 'Opening Zoom …',
  openWindow: 'Open Zoom in a new window',
  windowOpened: 'Zoom is open in a new window.',
  hint: 'Blank, or asks you to log in again? Your browser may block cookies: open Zoom in a new window.',
  role: {
    host: 'You are a host here: schedule and start meetings in Zoom.',
    attendee: 'You take part here: join the meetings in Zoom.',
    attendeeWhoCanHost: 'Students can schedule and host meetings here.',
  },
  meetings: {
    title: 'Next meetings',
    now: 'Now',
    zone: 'Times are in the time zone of your account: {{zone}}.',
    none: 'No meetings are in the calendar. What is scheduled in Zoom appears here shortly.',
    off: 'Calendar entries are switched off: what changes in Zoom no longer appears here.',
    showAll_one: 'Show {{count}} meeting',
    showAll_other: 'Show all {{count}} meetings',
    showFewer: 'Show fewer',
    add: 'Add to my calendar',
    remove: 'Remove from calendar …',
    note: 'Zoom tells the calendar when a meeting is scheduled or moved. It does not tell when a meeting is deleted, and of a series often only the first date.',
    noteToManager: 'Remove here what no longer takes place.',
  },
  subscription: {
    title: 'Subscribe',
    intro:
      'A secret address brings these meetings into your calendar app and keeps them up to date there, for as long as you may see this place. Do not pass it on: whoever has it sees the meetings.',
    make: 'Make my address',
    address: 'My address',
    open: 'Open in calendar app',
    withdraw: 'Withdraw this address',
    withdrawn: 'Your address is withdrawn. Remove it from your calendar app too.',
    subscribers_one: '{{count}} person subscribes.',
    subscribers_other: '{{count}} people subscribe.',
    revoke: 'Withdraw all addresses …',
    revoked_one: '{{count}} address is withdrawn.',
    revoked_other: '{{count}} addresses are withdrawn.',
    revocation: {
      title: 'Withdraw all addresses?',
      text: 'The calendar apps of all who subscribe get nothing more. Whoever may see this place can make a new address.',
      confirm: 'Withdraw all',
    },
  },
  consent: {
    title: 'Zoom opens when you agree',
    withdrawn: 'You have withdrawn your agreement. Zoom is closed.',
    intro:
      'Zoom is a service of Zoom Video Communications, Inc. When you open it, the following is sent to that company, at {{recipient}}:',
    purpose: 'Zoom uses it to recognise you and to let you into the meetings of this place with the right role.',
    withdrawable:
      'Your agreement holds for all places that use the same connection to Zoom. You can withdraw it on this page at any time.',
    agree: 'Agree and open Zoom',
    notNow: 'Not now',
    putOff: {
      title: 'Zoom stays closed',
      advice: 'Nothing has been sent to Zoom. To open it, come back to this page and agree.',
      review: 'Read again and decide',
    },
  },
  sent: {
    title: 'Data sent to Zoom',
    intro: 'When you open Zoom here, this is sent to Zoom Video Communications, Inc. ({{recipient}}):',
    kinds: {
      email: 'E-mail address',
      name: 'Name',
      role: 'Role',
      language: 'Language',
      place: 'Where you open Zoom',
      identifier: 'Identifier',
    },
    roles: { host: 'Host', attendee: 'Participant' },
    identifier: 'A random code that stands for you',
    nothing: 'Nothing',
    agreedAt: 'You agreed to this on {{date}}.',
    withdraw: 'Withdraw agreement',
    confirm:
      'Zoom is then closed in all places that use the same connection, and opens again only after a new agreement. Zoom keeps what it has received; ask Zoom to delete it.',
    confirmOptional:
      'Your agreement is then deleted. Zoom still opens here, because no agreement is asked for at present.',
    yes: 'Yes, withdraw',
  },
  unfinished: {
    started: {
      title: 'Zoom has not brought you back yet.',
      advice: 'If Zoom shows an error, tell your system administrator. If nothing appears, open Zoom in a new window.',
    },
    reached: {
      title: 'Zoom sent your browser back, but the sign-in did not finish.',
      advice: 'Open Zoom in a new window. If it does not open there either, ask your system administrator.',
    },
    ERR_AUTHORIZATION_SESSION_MISSING: {
      title: 'Your browser did not send along that you are logged in here.',
      advice: 'It may block cookies where one site is shown within another. Open Zoom in a new window.',
    },
    ERR_AUTHORIZATION_HINT_EXPIRED: {
      title: 'The sign-in to Zoom took too long.',
      advice: 'Please open it again, in a new window.',
    },
    refused: {
      title: 'The sign-in to Zoom was refused.',
      advice:
        'Open Zoom in a new window. If it does not open there either, tell your system administrator this code: {{code}}',
    },
  },
  popupBlocked: {
    title: 'Your browser has blocked the new window.',
    advice: 'Allow pop-ups for this site and try again.',
  },
  obstacles: {
    ERR_PLACE_NOT_CONFIGURED: {
      title: 'Zoom is not configured yet.',
      advice: {
        courseElement: 'Please ask the author of this course.',
        courseTool: 'Please ask the author of this course.',
        groupTool: 'Please ask an owner of this group.',
      },
      adviceToOwner: {
        courseElement:
          'Choose a Zoom profile in the course editor: open this element there, then “Zoom configuration”.',
        courseTool: 'Choose a Zoom profile in the course settings, under the toolbar.',
        groupTool: 'Choose a Zoom profile in the group administration, under the tools.',
      },
    },
    ERR_PROFILE_INACTIVE: {
      title: 'The Zoom profile “{{name}}” is currently inactive.',
      advice: 'Please contact your system administrator.',
      adviceToOwner: {
        courseElement: 'Choose another profile in the course editor, or contact your system administrator.',
        courseTool: 'Choose another profile in the course settings, or contact your system administrator.',
        groupTool: 'Choose another profile in the group administration, or contact your system administrator.',
      },
    },
    ERR_ZOOM_DISABLED: { title: 'Zoom is switched off.', advice: 'Please contact your system administrator.' },
    ERR_ACCESS_DENIED: {
      title: 'You have no access to Zoom here.',
      advice: 'Please ask the person in charge of this course or group.',
    },
    ERR_NOT_FOUND: {
      title: 'Zoom is no longer available here.',
      advice: 'This page may have been deleted. Go back to the course or group.',
    },
    ERR_EMAIL_MISSING: {
      title: 'Your account has no e-mail address.',
      advice:
        'Zoom knows people by their e-mail address. Ask your system administrator to add one, or add it to your account if you can.',
    },
    ERR_EMAIL_MALFORMED: {
      title: 'The e-mail address of your account is not valid: {{email}}',
      advice:
        'Zoom would be sent this address and knows people by it. Ask your system administrator to correct it, or correct it in your account if you can.',
    },
  },
};
