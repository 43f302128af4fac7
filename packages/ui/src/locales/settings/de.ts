import type { Translated } from '../translated.js';
import type { TEXTS as ENGLISH } from './en.js';

export const TEXTS: Translated<typeof ENGLISH> = {
  profile: 'Zoom-Profil',
  choose: 'Profil wählen',
  inactive: '{{name}} (inaktiv)',
  mailDomains_one: 'Mail-Domain: {{domains}}',
  mailDomains_other: 'Mail-Domains: {{domains}}',
  changeNote: 'Die Meetings dieses Orts bleiben erhalten, solange das neue Profil zum selben Zoom-Konto gehört.',
  noProfile: {
    title: 'Es gibt noch kein Zoom-Profil.',
    advice:
      'Bitten Sie Ihre Systemadministration, unter „Administration“ > „Externe Werkzeuge“ > „Zoom“ eines hinzuzufügen.',
  },
  status: {
    ok: { title: 'Das gewählte Profil ist aktiv.' },
    notConfigured: { title: 'Zoom ist noch nicht konfiguriert.' },
    profileInactive: {
      title: 'Das gewählte Profil ist inaktiv.',
      advice: 'Niemand kann Zoom hier öffnen. Wählen Sie ein anderes Profil oder fragen Sie Ihre Systemadministration.',
    },
    disabled: {
      title: 'Der Betreiber hat Zoom hier ausgeschaltet.',
      advice:
        'Niemand kann Zoom hier öffnen. Bitten Sie Ihre Systemadministration, es einzuschalten. Ein Profil können Sie schon wählen.',
    },
  },
  toDo: {
    save: 'Speichern Sie, um das Profil unten zu verwenden, oder wählen Sie vorher ein anderes.',
    choose: 'Wählen Sie ein Profil und speichern Sie.',
    activate: 'Alle Profile sind inaktiv. Bitten Sie Ihre Systemadministration, eines zu aktivieren.',
  },
};
