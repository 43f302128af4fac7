import type { Translated } from '../translated.js';
import type { TEXTS as ENGLISH } from './en.js';

export const TEXTS: Translated<typeof ENGLISH> = {
  frameTitle: 'Zoom',
  region: 'Zoom für {{title}}',
  opening: 'Zoom wird geöffnet …',
  openWindow: 'Zoom in neuem Fenster öffnen',
  windowOpened: 'Zoom ist in einem neuen Fenster geöffnet.',
  hint: 'Leer, oder sollen Sie sich noch einmal anmelden? Vielleicht blockiert Ihr Browser Cookies: Öffnen Sie Zoom in einem neuen Fenster.',
  role: {
    host: 'Sie sind hier Host: Planen und starten Sie Meetings in Zoom.',
    attendee: 'Sie nehmen hier teil: Treten Sie den Meetings in Zoom bei.',
    attendeeWhoCanHost: 'Studierende können hier Meetings planen und leiten.',
  },
  meetings: {
    title: 'Nächste Meetings',
    now: 'Jetzt',
    zone: 'Zeiten in der Zeitzone Ihres Kontos: {{zone}}.',
    none: 'Im Kalender stehen keine Meetings. Was in Zoom geplant wird, erscheint hier in Kürze.',
    off: 'Kalendereinträge sind ausgeschaltet: Was sich in Zoom ändert, erscheint hier nicht mehr.',
    showAll_one: '{{count}} Meeting anzeigen',
    showAll_other: 'Alle {{count}} Meetings anzeigen',
    showFewer: 'Weniger anzeigen',
    add: 'In meinen Kalender',
    remove: 'Aus dem Kalender entfernen …',
    note: 'Zoom meldet dem Kalender, wenn ein Meeting geplant oder verschoben wird. Es meldet nicht, wenn ein Meeting gelöscht wird, und von einer Serie oft nur den ersten Termin.',
    noteToManager: 'Entfernen Sie hier, was nicht mehr stattfindet.',
  },
  subscription: {
    title: 'Abonnieren',
    intro:
      'Eine geheime Adresse bringt diese Meetings in Ihre Kalender-App und hält sie dort aktuell, solange Sie diesen Ort sehen dürfen. Geben Sie sie nicht weiter: Wer sie hat, sieht die Meetings.',
    make: 'Meine Adresse erstellen',
    address: 'Meine Adresse',
    open: 'In Kalender-App öffnen',
    withdraw: 'Diese Adresse widerrufen',
    withdrawn: 'Ihre Adresse ist widerrufen. Entfernen Sie sie auch aus Ihrer Kalender-App.',
    subscribers_one: '{{count}} Person hat abonniert.',
    subscribers_other: '{{count}} Personen haben abonniert.',
    revoke: 'Alle Adressen widerrufen …',
    revoked_one: '{{count}} Adresse ist widerrufen.',
    revoked_other: '{{count}} Adressen sind widerrufen.',
    revocation: {
      title: 'Alle Adressen widerrufen?',
      text: 'Die Kalender-Apps aller, die abonniert haben, erhalten nichts mehr. Wer diesen Ort sehen darf, kann eine neue Adresse erstellen.',
      confirm: 'Alle widerrufen',
    },
  },
  consent: {
    title: 'Zoom öffnet sich, wenn Sie zustimmen',
    withdrawn: 'Sie haben Ihre Zustimmung widerrufen. Zoom ist geschlossen.',
    intro:
      'Zoom ist ein Dienst der Zoom Video Communications, Inc. Wenn Sie es öffnen, werden diese Angaben an das Unternehmen ({{recipient}}) gesendet:',
    purpose: 'Zoom erkennt Sie daran und lässt Sie mit der richtigen Rolle in die Meetings dieses Orts.',
    withdrawable:
      'Ihre Zustimmung gilt für alle Orte, die dieselbe Verbindung zu Zoom verwenden. Sie können sie auf dieser Seite jederzeit widerrufen.',
    agree: 'Zustimmen und Zoom öffnen',
    notNow: 'Jetzt nicht',
    putOff: {
      title: 'Zoom bleibt geschlossen',
      advice: 'An Zoom wurde nichts gesendet. Um Zoom zu öffnen, kommen Sie auf diese Seite zurück und stimmen zu.',
      review: 'Noch einmal lesen und entscheiden',
    },
  },
  sent: {
    title: 'An Zoom gesendete Daten',
    intro: 'Wenn Sie Zoom hier öffnen, wird dies an die Zoom Video Communications, Inc. ({{recipient}}) gesendet:',
    kinds: {
      email: 'E-Mail-Adresse',
      name: 'Name',
      role: 'Rolle',
      language: 'Sprache',
      place: 'Wo Sie Zoom öffnen',
      identifier: 'Kennung',
    },
    roles: { host: 'Host', attendee: 'Teilnehmende Person' },
    identifier: 'Ein zufälliger Code, der für Sie steht',
    nothing: 'Nichts',
    agreedAt: 'Sie haben am {{date}} zugestimmt.',
    withdraw: 'Zustimmung widerrufen',
    confirm:
      'Zoom wird dann an allen Orten geschlossen, die dieselbe Verbindung verwenden, und öffnet sich erst nach einer neuen Zustimmung wieder. Was Zoom schon erhalten hat, behält es; das Löschen verlangen Sie bei Zoom.',
    confirmOptional:
      'Ihre Zustimmung wird dann gelöscht. Zoom öffnet sich hier trotzdem, weil zurzeit keine Zustimmung verlangt wird.',
    yes: 'Ja, widerrufen',
  },
  unfinished: {
    started: {
      title: 'Zoom hat Sie noch nicht zurückgebracht.',
      advice:
        'Zeigt Zoom einen Fehler, sagen Sie es Ihrer Systemadministration. Erscheint nichts, öffnen Sie Zoom in einem neuen Fenster.',
    },
    reached: {
      title: 'Zoom hat Ihren Browser zurückgeschickt, aber die Anmeldung wurde nicht fertig.',
      advice:
        'Öffnen Sie Zoom in einem neuen Fenster. Öffnet es sich auch dort nicht, fragen Sie Ihre Systemadministration.',
    },
    ERR_AUTHORIZATION_SESSION_MISSING: {
      title: 'Ihr Browser hat nicht mitgeschickt, dass Sie hier angemeldet sind.',
      advice:
        'Vielleicht blockiert er Cookies, wenn eine Website in einer anderen erscheint. Öffnen Sie Zoom in einem neuen Fenster.',
    },
    ERR_AUTHORIZATION_HINT_EXPIRED: {
      title: 'Die Anmeldung bei Zoom hat zu lange gedauert.',
      advice: 'Bitte öffnen Sie Zoom noch einmal, in einem neuen Fenster.',
    },
    refused: {
      title: 'Die Anmeldung bei Zoom wurde abgelehnt.',
      advice:
        'Öffnen Sie Zoom in einem neuen Fenster. Öffnet es sich auch dort nicht, nennen Sie Ihrer Systemadministration diesen Code: {{code}}',
    },
  },
  popupBlocked: {
    title: 'Ihr Browser hat das neue Fenster blockiert.',
    advice: 'Erlauben Sie Pop-ups für diese Website und versuchen Sie es noch einmal.',
  },
  obstacles: {
    ERR_PLACE_NOT_CONFIGURED: {
      title: 'Zoom ist noch nicht konfiguriert.',
      advice: {
        courseElement: 'Bitte wenden Sie sich an die Autorin oder den Autor dieses Kurses.',
        courseTool: 'Bitte wenden Sie sich an die Autorin oder den Autor dieses Kurses.',
        groupTool: 'Bitte wenden Sie sich an die Personen, die diese Gruppe verwalten.',
      },
      adviceToOwner: {
        courseElement:
          'Wählen Sie im Kurseditor ein Zoom-Profil: Öffnen Sie dort dieses Element, dann „Zoom-Konfiguration“.',
        courseTool: 'Wählen Sie in den Kurseinstellungen unter „Toolbar“ ein Zoom-Profil.',
        groupTool: 'Wählen Sie in der Gruppenadministration unter „Werkzeuge“ ein Zoom-Profil.',
      },
    },
    ERR_PROFILE_INACTIVE: {
      title: 'Das Zoom-Profil „{{name}}“ ist zurzeit inaktiv.',
      advice: 'Bitte wenden Sie sich an Ihre Systemadministration.',
      adviceToOwner: {
        courseElement: 'Wählen Sie im Kurseditor ein anderes Profil oder wenden Sie sich an Ihre Systemadministration.',
        courseTool:
          'Wählen Sie in den Kurseinstellungen ein anderes Profil oder wenden Sie sich an Ihre Systemadministration.',
        groupTool:
          'Wählen Sie in der Gruppenadministration ein anderes Profil oder wenden Sie sich an Ihre Systemadministration.',
      },
    },
    ERR_ZOOM_DISABLED: {
      title: 'Zoom ist ausgeschaltet.',
      advice: 'Bitte wenden Sie sich an Ihre Systemadministration.',
    },
    ERR_ACCESS_DENIED: {
      title: 'Sie haben hier keinen Zugang zu Zoom.',
      advice: 'Bitte fragen Sie die Person, die für diesen Kurs oder diese Gruppe verantwortlich ist.',
    },
    ERR_NOT_FOUND: {
      title: 'Zoom gibt es hier nicht mehr.',
      advice: 'Vielleicht wurde diese Seite gelöscht. Gehen Sie zurück zum Kurs oder zur Gruppe.',
    },
    ERR_EMAIL_MISSING: {
      title: 'Ihr Konto hat keine E-Mail-Adresse.',
      advice:
        'Zoom erkennt Personen an ihrer E-Mail-Adresse. Bitten Sie Ihre Systemadministration, eine einzutragen, oder tragen Sie sie selbst in Ihrem Konto ein, falls Sie das können.',
    },
    ERR_EMAIL_MALFORMED: {
      title: 'Die E-Mail-Adresse Ihres Kontos ist ungültig: {{email}}',
      advice:
        'Diese Adresse würde an Zoom gesendet, und Zoom erkennt Sie daran. Bitten Sie Ihre Systemadministration, sie zu korrigieren, oder korrigieren Sie sie selbst in Ihrem Konto, falls Sie das können.',
    },
  },
};
