import type { TEXTS as ENGLISH } from './en.js';

export const TEXTS: typeof ENGLISH = {
  opening: 'Apertura di Zoom …',
  continue: 'Continua',
  errorTitle: 'Impossibile aprire Zoom',
  advice:
    'Chiuda questa pagina, torni al corso o al gruppo e apra di nuovo Zoom. Se il problema si ripete, avvisi l’amministratore.',
  reasons: {
    unknown: 'Si è verificato un errore (codice {{code}}).',
    ERR_AUTHORIZATION_CLIENT: 'Lo strumento non è conosciuto qui oppure è disattivato.',
    ERR_AUTHORIZATION_REDIRECT_URI:
      'L’indirizzo al quale lo strumento attende la risposta non è registrato per questo strumento.',
    ERR_BODY_TOO_LARGE: 'La richiesta è troppo grande.',
    ERR_BODY_UNREADABLE: 'La richiesta non è leggibile.',
    ERR_BODY_UNSUPPORTED: 'La richiesta è arrivata in una forma che qui non viene compresa.',
    ERR_INTERNAL: 'Si è verificato un errore da parte nostra.',
    ERR_STORAGE_UNAVAILABLE: 'L’archivio dei dati al momento non risponde. Riprovi tra un minuto.',
  },
};
