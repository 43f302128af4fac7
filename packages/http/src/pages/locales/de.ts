import type { TEXTS as ENGLISH } from './en.js';

export const TEXTS: typeof ENGLISH = {
  opening: 'Zoom wird geöffnet …',
  continue: 'Weiter',
  errorTitle: 'Zoom lässt sich nicht öffnen',
  advice:
    'Schließen Sie diese Seite, gehen Sie zurück zum Kurs oder zur Gruppe und öffnen Sie Zoom noch einmal. Geschieht das wieder, melden Sie es Ihrer Administratorin oder Ihrem Administrator.',
  reasons: {
    unknown: 'Etwas ist schiefgegangen (Code {{code}}).',
    ERR_AUTHORIZATION_CLIENT: 'Das Werkzeug ist hier nicht bekannt oder ausgeschaltet.',
    ERR_AUTHORIZATION_REDIRECT_URI:
      'Die Adresse, an der das Werkzeug die Antwort erwartet, ist nicht dafür eingetragen.',
    ERR_BODY_TOO_LARGE: 'Die Anfrage ist zu groß.',
    ERR_BODY_UNREADABLE: 'Die Anfrage ist nicht lesbar.',
    ERR_BODY_UNSUPPORTED: 'Die Anfrage kam in einer Form, die hier nicht verstanden wird.',
    ERR_INTERNAL: 'Auf unserer Seite ist etwas schiefgegangen.',
    ERR_STORAGE_UNAVAILABLE: 'Der Speicher antwortet gerade nicht. Versuchen Sie es in einer Minute noch einmal.',
  },
};
