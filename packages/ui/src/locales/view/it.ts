import type { Translated } from '../translated.js';
import type { TEXTS as ENGLISH } from './en.js';

export const TEXTS: Translated<typeof ENGLISH> = {
  frameTitle: 'Zoom',
  region: 'Zoom per {{title}}',
  opening: 'Apertura di Zoom …',
  openWindow: 'Apri Zoom in una nuova finestra',
  windowOpened: 'Zoom è aperto in una nuova finestra.',
  hint: 'Non appare nulla, o Zoom chiede di accedere di nuovo? Forse il browser blocca i cookie: aprire Zoom in una nuova finestra.',
  role: {
    host: 'Qui il suo ruolo è organizzatore: le riunioni si pianificano e si avviano in Zoom.',
    attendee: 'Qui il suo ruolo è partecipante: alle riunioni si accede in Zoom.',
    attendeeWhoCanHost: 'Qui gli studenti possono pianificare e condurre riunioni.',
  },
  meetings: {
    title: 'Prossime riunioni',
    now: 'In corso',
    zone: 'Orari nel fuso orario del suo account: {{zone}}.',
    none: 'Nel calendario non ci sono riunioni. Ciò che viene pianificato in Zoom appare qui a breve.',
    off: 'Le voci di calendario sono disattivate: ciò che cambia in Zoom non appare più qui.',
    showAll_one: 'Mostra {{count}} riunione',
    showAll_many: 'Mostra tutte le {{count}} di riunioni',
    showAll_other: 'Mostra tutte le {{count}} riunioni',
    showFewer: 'Mostra meno',
    add: 'Aggiungi al mio calendario',
    remove: 'Rimuovi dal calendario …',
    note: 'Zoom segnala al calendario quando una riunione viene pianificata o spostata. Non segnala quando una riunione viene eliminata e, di una serie, spesso solo la prima data.',
    noteToManager: 'Rimuovere qui ciò che non ha più luogo.',
  },
  subscription: {
    title: 'Abbonati',
    intro:
      'Un indirizzo segreto porta queste riunioni nella sua app di calendario e le tiene aggiornate, finché ha accesso a questo luogo. Non va ceduto: chi lo possiede vede le riunioni.',
    make: 'Crea il mio indirizzo',
    address: 'Il mio indirizzo',
    open: 'Apri nell’app di calendario',
    withdraw: 'Revoca questo indirizzo',
    withdrawn: 'Il suo indirizzo è stato revocato. Va rimosso anche dall’app di calendario.',
    subscribers_one: '{{count}} persona è abbonata.',
    subscribers_many: '{{count}} di persone sono abbonate.',
    subscribers_other: '{{count}} persone sono abbonate.',
    revoke: 'Revoca tutti gli indirizzi …',
    revoked_one: '{{count}} indirizzo è stato revocato.',
    revoked_many: '{{count}} di indirizzi sono stati revocati.',
    revoked_other: '{{count}} indirizzi sono stati revocati.',
    revocation: {
      title: 'Revocare tutti gli indirizzi?',
      text: 'Le app di calendario di tutte le persone abbonate non ricevono più nulla. Chi ha accesso a questo luogo può creare un nuovo indirizzo.',
      confirm: 'Revoca tutti',
    },
  },
  consent: {
    title: 'Zoom si apre con il suo consenso',
    withdrawn: 'Il consenso è stato revocato. Zoom è chiuso.',
    intro:
      'Zoom è un servizio di Zoom Video Communications, Inc. Aprendolo, a questa società ({{recipient}}) vengono inviate le informazioni seguenti:',
    purpose: 'Servono a Zoom per riconoscerla e farla entrare nelle riunioni di questo luogo con il ruolo giusto.',
    withdrawable:
      'Il consenso vale per tutti i luoghi che usano la stessa connessione a Zoom. Si può revocare su questa pagina in ogni momento.',
    agree: 'Acconsenti e apri Zoom',
    notNow: 'Non ora',
    putOff: {
      title: 'Zoom resta chiuso',
      advice: 'A Zoom non è stato inviato nulla. Per aprirlo, tornare su questa pagina e dare il consenso.',
      review: 'Rileggi e decidi',
    },
  },
  sent: {
    title: 'Dati inviati a Zoom',
    intro: 'Aprendo Zoom qui, a Zoom Video Communications, Inc. ({{recipient}}) viene inviato:',
    kinds: {
      email: 'Indirizzo e-mail',
      name: 'Nome',
      role: 'Ruolo',
      language: 'Lingua',
      place: 'Dove si apre Zoom',
      identifier: 'Identificativo',
    },
    roles: { host: 'Organizzatore', attendee: 'Partecipante' },
    identifier: 'Un codice casuale che la rappresenta',
    nothing: 'Nulla',
    agreedAt: 'Consenso dato il {{date}}.',
    withdraw: 'Revoca il consenso',
    confirm:
      'Zoom viene chiuso in tutti i luoghi che usano la stessa connessione e si riapre solo dopo un nuovo consenso. Zoom conserva ciò che ha ricevuto; per farlo cancellare, rivolgersi a Zoom.',
    confirmOptional:
      'Il consenso viene cancellato. Zoom si apre qui comunque, perché al momento non è richiesto alcun consenso.',
    yes: 'Sì, revoca',
  },
  unfinished: {
    started: {
      title: 'Zoom non ha ancora riportato qui il browser.',
      advice:
        'Se Zoom mostra un errore, segnalarlo all’amministrazione del sistema. Se non appare nulla, aprire Zoom in una nuova finestra.',
    },
    reached: {
      title: 'Zoom ha rimandato indietro il browser, ma l’accesso non è stato completato.',
      advice:
        'Aprire Zoom in una nuova finestra. Se non si apre nemmeno lì, rivolgersi all’amministrazione del sistema.',
    },
    ERR_AUTHORIZATION_SESSION_MISSING: {
      title: 'Il browser non ha comunicato che l’accesso a questo sito è già avvenuto.',
      advice: 'Forse blocca i cookie quando un sito è mostrato dentro un altro. Aprire Zoom in una nuova finestra.',
    },
    ERR_AUTHORIZATION_HINT_EXPIRED: {
      title: 'L’accesso a Zoom ha richiesto troppo tempo.',
      advice: 'Aprirlo di nuovo, in una nuova finestra.',
    },
    refused: {
      title: 'L’accesso a Zoom è stato rifiutato.',
      advice:
        'Aprire Zoom in una nuova finestra. Se non si apre nemmeno lì, comunicare questo codice all’amministrazione del sistema: {{code}}',
    },
  },
  popupBlocked: {
    title: 'Il browser ha bloccato la nuova finestra.',
    advice: 'Consentire le finestre pop-up per questo sito e riprovare.',
  },
  obstacles: {
    ERR_PLACE_NOT_CONFIGURED: {
      title: 'Zoom non è ancora configurato.',
      advice: {
        courseElement: 'Rivolgersi all’autore di questo corso.',
        courseTool: 'Rivolgersi all’autore di questo corso.',
        groupTool: 'Rivolgersi a un proprietario di questo gruppo.',
      },
      adviceToOwner: {
        courseElement:
          'Scegliere un profilo Zoom nell’editor del corso: aprire lì questo elemento, poi «Configurazione di Zoom».',
        courseTool: 'Scegliere un profilo Zoom nelle impostazioni del corso, sotto la barra degli strumenti.',
        groupTool: 'Scegliere un profilo Zoom nell’amministrazione del gruppo, sotto gli strumenti.',
      },
    },
    ERR_PROFILE_INACTIVE: {
      title: 'Il profilo Zoom «{{name}}» al momento non è attivo.',
      advice: 'Rivolgersi all’amministrazione del sistema.',
      adviceToOwner: {
        courseElement: 'Scegliere un altro profilo nell’editor del corso o rivolgersi all’amministrazione del sistema.',
        courseTool:
          'Scegliere un altro profilo nelle impostazioni del corso o rivolgersi all’amministrazione del sistema.',
        groupTool:
          'Scegliere un altro profilo nell’amministrazione del gruppo o rivolgersi all’amministrazione del sistema.',
      },
    },
    ERR_ZOOM_DISABLED: { title: 'Zoom è disattivato.', advice: 'Rivolgersi all’amministrazione del sistema.' },
    ERR_ACCESS_DENIED: {
      title: 'Qui non ha accesso a Zoom.',
      advice: 'Rivolgersi alla persona responsabile di questo corso o gruppo.',
    },
    ERR_NOT_FOUND: {
      title: 'Zoom non è più disponibile qui.',
      advice: 'Questa pagina potrebbe essere stata eliminata. Tornare al corso o al gruppo.',
    },
    ERR_EMAIL_MISSING: {
      title: 'Il suo account non ha un indirizzo e-mail.',
      advice:
        'Zoom riconosce le persone dall’indirizzo e-mail. Chiedere all’amministrazione del sistema di aggiungerne uno o, se possibile, aggiungerlo nel proprio account.',
    },
    ERR_EMAIL_MALFORMED: {
      title: 'L’indirizzo e-mail del suo account non è valido: {{email}}',
      advice:
        'A Zoom verrebbe inviato questo indirizzo, dal quale riconosce le persone. Chiedere all’amministrazione del sistema di correggerlo o, se possibile, correggerlo nel proprio account.',
    },
  },
};
