/** What the pages of the protocol endpoints say; `reasons` by the code of what went wrong. */
export const TEXTS = {
  opening: 'Opening Zoom …',
  continue: 'Continue',
  errorTitle: 'Zoom cannot be opened',
  advice:
    'Close this page, go back to the course or group and open Zoom again. If this happens again, tell your administrator.',
  reasons: {
    unknown: 'Something went wrong (code {{code}}).',
    ERR_AUTHORIZATION_CLIENT: 'The tool is not known here, or it is switched off.',
    ERR_AUTHORIZATION_REDIRECT_URI: 'The address that the tool wants to be answered at is not registered for it.',
    ERR_BODY_TOO_LARGE: 'The request is too large.',
    ERR_BODY_UNREADABLE: 'The request cannot be read.',
    ERR_BODY_UNSUPPORTED: 'The request came in a form that is not understood here.',
    ERR_INTERNAL: 'Something went wrong on our side.',
    ERR_STORAGE_UNAVAILABLE: 'The storage does not answer at the moment. Try again in a minute.',
  },
};
