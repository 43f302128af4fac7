import type { Translated } from '../translated.js';
import type { TEXTS as ENGLISH } from './en.js';

export const TEXTS: Translated<typeof ENGLISH> = {
  loading: 'Caricamento …',
  slow: 'Il server impiega più tempo del solito. Attendere …',
  save: 'Salva',
  saving: 'Salvataggio …',
  saved: 'Salvato.',
  cancel: 'Annulla',
  close: 'Chiudi',
  tryAgain: 'Riprova',
  reloadPage: 'Ricarica la pagina',
  loadCurrent: 'Carica la versione attuale',
  partMissing: {
    title: 'Questa parte della pagina non si può caricare.',
    advice: 'Ricaricare la pagina.',
  },
  copy: {
    copy: 'Copia',
    copyLabel: 'Copia: {{label}}',
    copied: 'Copiato',
    copiedField: 'Copiato: {{label}}.',
    byHand: 'Selezionato. Per copiare, premere Ctrl+C, o ⌘C su un Mac.',
  },
  removal: {
    title: 'Rimuovere «{{title}}» dal calendario?',
    text: 'Scompare per tutti. In Zoom la riunione resta; ritorna qui quando qualcuno la modifica in Zoom.',
    one: 'Solo questa data',
    all_one: '{{count}} data',
    all_many: 'Tutte le {{count}} di date',
    all_other: 'Tutte le {{count}} date',
    confirm: 'Rimuovi',
    removing: 'Rimozione in corso …',
    removed: '«{{title}}» ({{time}}) è stata rimossa dal calendario.',
    removedAll: 'Tutte le date di «{{title}}» sono state rimosse dal calendario.',
  },
  problems: {
    unknown: {
      title: 'Si è verificato un errore (codice {{code}}).',
      advice: 'Riprovare. Se succede di nuovo, comunicare questo codice all’amministrazione del sistema.',
    },
    ERR_NETWORK: { title: 'Il server non è raggiungibile.', advice: 'Controllare la connessione e riprovare.' },
    ERR_TIMEOUT: { title: 'Il server non ha risposto in tempo.', advice: 'Riprovare.' },
    ERR_UNEXPECTED_ANSWER: {
      title: 'La risposta del server qui non ha senso.',
      advice: 'Riprovare tra un momento.',
    },
    ERR_INPUT_INVALID: {
      title: 'Alcuni campi devono essere corretti.',
      advice: 'Correggere quanto segnalato, poi salvare di nuovo.',
    },
    ERR_NOT_LOGGED_IN: { title: 'La sessione è terminata.', advice: 'Ricaricare la pagina e accedere di nuovo.' },
    ERR_ACCESS_DENIED: {
      title: 'Questa operazione non è consentita.',
      advice: 'Se dovrebbe esserlo, rivolgersi all’amministrazione del sistema.',
    },
    ERR_FOREIGN_ORIGIN: {
      title: 'La richiesta è stata rifiutata perché sembrava provenire da un altro sito.',
      advice: 'Aprire questa pagina dall’indirizzo del proprio LMS e riprovare.',
    },
    ERR_NOT_FOUND: { title: 'Ciò che si cerca non esiste più.', advice: 'Ricaricare la pagina.' },
    ERR_PROFILE_NOT_FOUND: {
      title: 'Questo profilo Zoom non esiste più.',
      advice: 'Forse è stato eliminato da qualcuno. Ricaricare la pagina.',
    },
    ERR_APPLICATION_NOT_FOUND: {
      title: 'Questo luogo non usa più Zoom.',
      advice: 'Forse è stato rimosso da qualcuno. Ricaricare la pagina.',
    },
    ERR_CALENDAR_DISABLED: {
      title: 'Le voci di calendario sono disattivate.',
      advice: 'Rivolgersi all’amministrazione del sistema.',
    },
    ERR_CALENDAR_ENTRY_NOT_FOUND: {
      title: 'Questa riunione non è più nel calendario.',
      advice: 'Forse è stata rimossa da qualcuno.',
    },
    ERR_PROFILE_CHANGED: {
      title: 'Nel frattempo qualcun altro ha modificato questo profilo.',
      advice:
        'Le modifiche non sono salvate. Caricare la versione attuale per continuare; sostituirà quanto inserito qui.',
    },
    ERR_SETTINGS_CHANGED: {
      title: 'Nel frattempo qualcun altro ha modificato queste impostazioni.',
      advice:
        'Le modifiche non sono salvate. Caricare la versione attuale per continuare; sostituirà quanto scelto qui.',
    },
    ERR_PLACE_CHANGED: {
      title: 'Nel frattempo qualcun altro ha cambiato il profilo Zoom di questo luogo.',
      advice: 'La scelta non è salvata. Caricare la versione attuale, poi scegliere di nuovo.',
    },
    ERR_CONSENT_CHANGED: {
      title: 'Nel frattempo è cambiato ciò che viene inviato a Zoom.',
      advice: 'Leggere di nuovo l’elenco prima di acconsentire.',
    },
    ERR_PROFILE_IN_USE: {
      title_one: '{{count}} luogo usa questo profilo, che quindi non può essere eliminato.',
      title_many: '{{count}} di luoghi usano questo profilo, che quindi non può essere eliminato.',
      title_other: '{{count}} luoghi usano questo profilo, che quindi non può essere eliminato.',
      advice: 'Spostare prima le sue applicazioni in un altro profilo.',
    },
    ERR_PROFILE_INACTIVE: {
      title: 'Il profilo Zoom «{{name}}» non è attivo.',
      advice: 'Scegliere un altro profilo o rivolgersi all’amministrazione del sistema.',
    },
    ERR_ZOOM_DISABLED: {
      title: 'Zoom è disattivato.',
      advice: 'Rivolgersi all’amministrazione del sistema.',
    },
    ERR_PLACE_NOT_CONFIGURED: {
      title: 'Zoom non è ancora configurato.',
      advice: 'Prima va scelto un profilo Zoom per questo luogo.',
    },
    ERR_CONSENT_REQUIRED: {
      title: 'Zoom si apre solo dopo aver dato il consenso.',
      advice: 'Leggere ciò che viene inviato a Zoom e dare il consenso.',
    },
    ERR_EMAIL_MISSING: {
      title: 'L’account non ha un indirizzo e-mail.',
      advice:
        'Zoom riconosce le persone dal loro indirizzo e-mail. Chiedere all’amministrazione del sistema di aggiungerne uno o, se possibile, aggiungerlo nel proprio account.',
    },
    ERR_EMAIL_MALFORMED: {
      title: 'L’indirizzo e-mail dell’account non è valido: {{email}}',
      advice:
        'Zoom riconosce le persone dal loro indirizzo e-mail. Chiedere all’amministrazione del sistema di correggerlo o, se possibile, correggerlo nel proprio account.',
    },
    ERR_STORAGE_UNAVAILABLE: {
      title: 'I dati di Zoom al momento non sono raggiungibili.',
      advice: 'Riprovare tra qualche minuto.',
    },
    ERR_INTERNAL: {
      title: 'Il server ha commesso un errore.',
      advice: 'Riprovare. Se succede di nuovo, segnalarlo all’amministrazione del sistema.',
    },
  },
  fields: {
    any: {
      invalid: 'Questo valore qui non è possibile. Correggerlo.',
      required: 'Compilare questo campo.',
    },
    profileId: { required: 'Scegliere prima un profilo Zoom.' },
    name: {
      required: 'Inserire un nome.',
      tooLong: 'Il nome è troppo lungo: sono possibili al massimo {{max}} caratteri.',
      taken: 'Un altro profilo ha questo nome. Sceglierne un altro.',
    },
    ltiKey: {
      required: 'Inserire la LTI Key di Zoom.',
      malformed: 'Questa non è una LTI Key. Copiarla di nuovo con il pulsante Copy accanto ad essa in Zoom LTI Pro.',
    },
    zoomBaseUrl: {
      malformed: 'Inserire l’indirizzo senza percorso, per esempio https://applications.zoom.us.',
      notHttps: 'L’indirizzo deve iniziare con https://.',
    },
    mailDomains: {
      malformed: '«{{domain}}» non è un dominio di posta. Inserire ciò che segue la @, per esempio example.org.',
      tooMany: 'Sono possibili al massimo {{max}} domini di posta. Rimuoverne alcuni.',
    },
    custom: {
      malformed: 'La riga {{line}} non è nella forma nome=valore.',
      duplicate: 'Il nome «{{name}}» compare due volte. Rimuovere una delle due righe.',
      reserved: 'Il nome «{{name}}» non è possibile. Sceglierne un altro.',
      tooLong: 'È troppo lungo: sono possibili al massimo {{max}} caratteri.',
      tooMany: 'Sono possibili al massimo {{max}} righe. Rimuoverne alcune.',
    },
  },
};
