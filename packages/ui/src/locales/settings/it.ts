import type { Translated } from '../translated.js';
import type { TEXTS as ENGLISH } from './en.js';

export const TEXTS: Translated<typeof ENGLISH> = {
  profile: 'Profilo Zoom',
  choose: 'Scegliere un profilo',
  inactive: '{{name}} (non attivo)',
  mailDomains_one: 'Dominio di posta: {{domains}}',
  mailDomains_many: 'Domini di posta: {{domains}}',
  mailDomains_other: 'Domini di posta: {{domains}}',
  changeNote: 'Le riunioni di questo luogo restano, purché il nuovo profilo appartenga allo stesso account Zoom.',
  noProfile: {
    title: 'Non c’è ancora nessun profilo Zoom.',
    advice:
      'Chiedere all’amministrazione del sistema di aggiungerne uno in «Amministrazione» > «Strumenti esterni» > «Zoom».',
  },
  status: {
    ok: { title: 'Il profilo scelto è attivo.' },
    notConfigured: { title: 'Zoom non è ancora configurato.' },
    profileInactive: {
      title: 'Il profilo scelto è non attivo.',
      advice: 'Nessuno può aprire Zoom qui. Scegliere un altro profilo o rivolgersi all’amministrazione del sistema.',
    },
    disabled: {
      title: 'Il gestore ha disattivato Zoom qui.',
      advice:
        'Nessuno può aprire Zoom qui. Chiedere all’amministrazione del sistema di attivarlo. È già possibile scegliere un profilo.',
    },
  },
  toDo: {
    save: 'Salvare per usare il profilo qui sotto, oppure sceglierne prima un altro.',
    choose: 'Scegliere un profilo e salvare.',
    activate: 'Nessun profilo è attivo. Chiedere all’amministrazione del sistema di attivarne uno.',
  },
};
