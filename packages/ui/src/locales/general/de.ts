import type { Translated } from '../translated.js';
import type { TEXTS as ENGLISH } from './en.js';

export const TEXTS: Translated<typeof ENGLISH> = {
  loading: 'Wird geladen …',
  slow: 'Der Server braucht länger als sonst. Bitte warten Sie …',
  save: 'Speichern',
  saving: 'Wird gespeichert …',
  saved: 'Gespeichert.',
  cancel: 'Abbrechen',
  close: 'Schließen',
  tryAgain: 'Erneut versuchen',
  reloadPage: 'Seite neu laden',
  loadCurrent: 'Aktuelle Fassung laden',
  partMissing: {
    title: 'Dieser Teil der Seite lässt sich nicht laden.',
    advice: 'Laden Sie die Seite neu.',
  },
  copy: {
    copy: 'Kopieren',
    copyLabel: '{{label}} kopieren',
    copied: 'Kopiert',
    copiedField: '{{label}} kopiert.',
    byHand: 'Markiert. Drücken Sie Strg+C, auf dem Mac ⌘C, um zu kopieren.',
  },
  removal: {
    title: '„{{title}}“ aus dem Kalender entfernen?',
    text: 'Es verschwindet für alle. In Zoom bleibt das Meeting; ändert es dort jemand, kommt es hierher zurück.',
    one: 'Nur diesen Termin',
    all_one: '{{count}} Termin',
    all_other: 'Alle {{count}} Termine',
    confirm: 'Entfernen',
    removing: 'Wird entfernt …',
    removed: '„{{title}}“ ({{time}}) ist aus dem Kalender entfernt.',
    removedAll: 'Alle Termine von „{{title}}“ sind aus dem Kalender entfernt.',
  },
  problems: {
    unknown: {
      title: 'Etwas ist schiefgegangen (Code {{code}}).',
      advice:
        'Bitte versuchen Sie es noch einmal. Geschieht es wieder, nennen Sie Ihrer Systemadministration diesen Code.',
    },
    ERR_NETWORK: {
      title: 'Der Server ist nicht erreichbar.',
      advice: 'Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.',
    },
    ERR_TIMEOUT: {
      title: 'Der Server hat nicht rechtzeitig geantwortet.',
      advice: 'Bitte versuchen Sie es noch einmal.',
    },
    ERR_UNEXPECTED_ANSWER: {
      title: 'Die Antwort des Servers ergibt hier keinen Sinn.',
      advice: 'Bitte versuchen Sie es gleich noch einmal.',
    },
    ERR_INPUT_INVALID: {
      title: 'Einige Felder müssen geändert werden.',
      advice: 'Korrigieren Sie, was markiert ist, und speichern Sie dann erneut.',
    },
    ERR_NOT_LOGGED_IN: {
      title: 'Ihre Sitzung ist beendet.',
      advice: 'Laden Sie die Seite neu und melden Sie sich wieder an.',
    },
    ERR_ACCESS_DENIED: {
      title: 'Sie dürfen das nicht tun.',
      advice: 'Fragen Sie Ihre Systemadministration, wenn Sie es dürfen sollten.',
    },
    ERR_FOREIGN_ORIGIN: {
      title: 'Die Anfrage wurde abgelehnt, weil sie von einer fremden Website zu kommen schien.',
      advice: 'Öffnen Sie diese Seite unter der Adresse Ihres LMS und versuchen Sie es noch einmal.',
    },
    ERR_NOT_FOUND: { title: 'Was Sie suchen, gibt es nicht mehr.', advice: 'Laden Sie die Seite neu.' },
    ERR_PROFILE_NOT_FOUND: {
      title: 'Dieses Zoom-Profil gibt es nicht mehr.',
      advice: 'Vielleicht hat es jemand gelöscht. Laden Sie die Seite neu.',
    },
    ERR_APPLICATION_NOT_FOUND: {
      title: 'Dieser Ort verwendet Zoom nicht mehr.',
      advice: 'Vielleicht hat es jemand entfernt. Laden Sie die Seite neu.',
    },
    ERR_CALENDAR_DISABLED: {
      title: 'Kalendereinträge sind ausgeschaltet.',
      advice: 'Fragen Sie Ihre Systemadministration.',
    },
    ERR_CALENDAR_ENTRY_NOT_FOUND: {
      title: 'Dieses Meeting steht nicht mehr im Kalender.',
      advice: 'Vielleicht hat es jemand entfernt.',
    },
    ERR_PROFILE_CHANGED: {
      title: 'Jemand anderes hat dieses Profil in der Zwischenzeit geändert.',
      advice:
        'Ihre Änderungen sind nicht gespeichert. Laden Sie die aktuelle Fassung, um weiterzuarbeiten; was Sie hier eingegeben haben, wird dann ersetzt.',
    },
    ERR_SETTINGS_CHANGED: {
      title: 'Jemand anderes hat diese Einstellungen in der Zwischenzeit geändert.',
      advice:
        'Ihre Änderungen sind nicht gespeichert. Laden Sie die aktuelle Fassung, um weiterzuarbeiten; was Sie hier gewählt haben, wird dann ersetzt.',
    },
    ERR_PLACE_CHANGED: {
      title: 'Jemand anderes hat das Zoom-Profil dieses Orts in der Zwischenzeit geändert.',
      advice: 'Ihre Wahl ist nicht gespeichert. Laden Sie die aktuelle Fassung und wählen Sie dann neu.',
    },
    ERR_CONSENT_CHANGED: {
      title: 'Was an Zoom gesendet wird, hat sich in der Zwischenzeit geändert.',
      advice: 'Lesen Sie die Liste noch einmal, bevor Sie zustimmen.',
    },
    ERR_PROFILE_IN_USE: {
      title_one: '{{count}} Ort verwendet dieses Profil. Deshalb kann es nicht gelöscht werden.',
      title_other: '{{count}} Orte verwenden dieses Profil. Deshalb kann es nicht gelöscht werden.',
      advice: 'Verschieben Sie zuerst seine Anwendungen in ein anderes Profil.',
    },
    ERR_PROFILE_INACTIVE: {
      title: 'Das Zoom-Profil „{{name}}“ ist inaktiv.',
      advice: 'Wählen Sie ein anderes Profil oder fragen Sie Ihre Systemadministration.',
    },
    ERR_ZOOM_DISABLED: {
      title: 'Zoom ist ausgeschaltet.',
      advice: 'Bitte wenden Sie sich an Ihre Systemadministration.',
    },
    ERR_PLACE_NOT_CONFIGURED: {
      title: 'Zoom ist noch nicht konfiguriert.',
      advice: 'Für diesen Ort muss zuerst ein Zoom-Profil gewählt werden.',
    },
    ERR_CONSENT_REQUIRED: {
      title: 'Zoom öffnet sich erst, wenn Sie zugestimmt haben.',
      advice: 'Lesen Sie, was an Zoom gesendet wird, und stimmen Sie zu.',
    },
    ERR_EMAIL_MISSING: {
      title: 'Ihr Konto hat keine E-Mail-Adresse.',
      advice:
        'Zoom erkennt Personen an ihrer E-Mail-Adresse. Bitten Sie Ihre Systemadministration, eine einzutragen, oder tragen Sie sie selbst in Ihrem Konto ein, falls Sie das können.',
    },
    ERR_EMAIL_MALFORMED: {
      title: 'Die E-Mail-Adresse Ihres Kontos ist ungültig: {{email}}',
      advice:
        'Zoom erkennt Personen an ihrer E-Mail-Adresse. Bitten Sie Ihre Systemadministration, sie zu korrigieren, oder korrigieren Sie sie selbst in Ihrem Konto, falls Sie das können.',
    },
    ERR_STORAGE_UNAVAILABLE: {
      title: 'Die Daten von Zoom sind im Moment nicht erreichbar.',
      advice: 'Bitte versuchen Sie es in ein paar Minuten noch einmal.',
    },
    ERR_INTERNAL: {
      title: 'Dem Server ist ein Fehler unterlaufen.',
      advice: 'Bitte versuchen Sie es noch einmal. Geschieht es wieder, melden Sie es Ihrer Systemadministration.',
    },
  },
  fields: {
    any: {
      invalid: 'Dieser Wert ist hier nicht möglich. Bitte korrigieren Sie ihn.',
      required: 'Füllen Sie dieses Feld aus.',
    },
    profileId: { required: 'Wählen Sie zuerst ein Zoom-Profil.' },
    name: {
      required: 'Geben Sie einen Namen ein.',
      tooLong: 'Der Name ist zu lang: Höchstens {{max}} Zeichen sind möglich.',
      taken: 'Ein anderes Profil hat diesen Namen. Wählen Sie einen anderen.',
    },
    ltiKey: {
      required: 'Geben Sie den LTI Key von Zoom ein.',
      malformed:
        'Das ist kein LTI Key. Kopieren Sie ihn in Zoom LTI Pro noch einmal mit der Schaltfläche „Copy“ daneben.',
    },
    zoomBaseUrl: {
      malformed: 'Geben Sie die Adresse ohne Pfad ein, zum Beispiel https://applications.zoom.us.',
      notHttps: 'Die Adresse muss mit https:// beginnen.',
    },
    mailDomains: {
      malformed: '„{{domain}}“ ist keine Mail-Domain. Geben Sie ein, was hinter dem @ steht, zum Beispiel example.org.',
      tooMany: 'Höchstens {{max}} Mail-Domains sind möglich. Entfernen Sie einige.',
    },
    custom: {
      malformed: 'Zeile {{line}} hat nicht die Form name=wert.',
      duplicate: 'Der Name „{{name}}“ steht zweimal da. Entfernen Sie eine der beiden Zeilen.',
      reserved: 'Der Name „{{name}}“ ist nicht möglich. Wählen Sie einen anderen.',
      tooLong: 'Das ist zu lang: Höchstens {{max}} Zeichen sind möglich.',
      tooMany: 'Höchstens {{max}} Zeilen sind möglich. Entfernen Sie einige.',
    },
  },
};
