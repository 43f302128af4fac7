import type { Translated } from '../translated.js';
import type { TEXTS as ENGLISH } from './en.js';

export const TEXTS: Translated<typeof ENGLISH> = {
  title: 'Connessione',
  check: 'Verifica la connessione a Zoom',
  checking: 'Verifica in corso …',
  saveFirst: 'Salvare prima: la verifica ha bisogno del Client ID, creato al primo salvataggio.',
  unsavedKey: 'Verificato con la LTI Key di questo modulo, non ancora salvata.',
  unsavedAddress: 'Verificato all’indirizzo di Zoom salvato, non a quello di questo modulo.',
  outcome: {
    ok: 'Connessione a Zoom in ordine',
    warning: 'Connessione a Zoom non ancora provata',
    failed: 'Connessione a Zoom non riuscita',
  },
  attention_one: '{{count}} passo su {{total}} richiede attenzione.',
  attention_many: '{{count}} di passi su {{total}} richiedono attenzione.',
  attention_other: '{{count}} passi su {{total}} richiedono attenzione.',
  status: { ok: 'In ordine', warning: 'Avviso', failed: 'Non riuscito' },
  steps: {
    profile: 'Profilo',
    issuer: 'LMS URL (emittente)',
    jwksUrl: 'JWKS URL',
    authUrl: 'Authorization URL',
    tokenUrl: 'Token URL',
    webServiceUrl: 'Web service URL',
    zoomLogin: 'Accesso a Zoom',
    clock: 'Orologio',
    zoomKeys: 'Chiavi pubbliche di Zoom',
    lastLaunch: 'Ultimo avvio',
    lastToken: 'Ultima richiesta di token',
    lastCalendarCall: 'Ultima chiamata del calendario',
  },
  message: {
    unknown: 'Non c’è un testo per questo risultato (codice {{code}}).',
    profileReady: 'Il profilo è completo e attivo, e Zoom è attivato.',
    zoomSwitchedOff:
      'Zoom è disattivato per tutto l’LMS: nessun luogo lo offre, e avvii e voci di calendario vengono rifiutati.',
    adviceSwitchOn: 'Attivarlo con «Attivato» e salvare.',
    enabledNowhere:
      'Zoom non è attivato per nessun tipo di luogo: non si possono aprire né elementi del corso, né strumenti del corso, né strumenti del gruppo.',
    adviceEnableSomewhere: 'Attivarne almeno uno e salvare.',
    profileInactive:
      'Questo profilo non è attivo: avvii, richieste di token e voci di calendario con esso vengono rifiutati.',
    adviceActivate: 'Chiudere questa finestra, poi scegliere «Attiva» nel menu del profilo.',
    lmsUrlOk: 'L’URL dell’LMS {{lmsUrl}} è https e alla radice del suo server.',
    lmsUrlNotRoot: 'L’URL dell’LMS {{lmsUrl}} non è alla radice del suo server.',
    adviceOwnHostName: 'Dare all’LMS un nome host proprio: l’URL di base non deve avere né percorso né barra finale.',
    lmsUrlPlainHttp: 'L’URL dell’LMS {{lmsUrl}} è in semplice http, adatto solo allo sviluppo.',
    adviceHttps: 'Per l’uso con Zoom stesso, servire l’LMS in https.',
    urlAnswers: '{{url}} risponde come serve a Zoom.',
    keysShown: '{{url}} mostra la chiave con cui sono firmati gli avvii.',
    otherKeysShown: '{{url}} mostra chiavi diverse da quella con cui sono firmati gli avvii.',
    adviceOtherInstallation:
      'A questo indirizzo risponde un’altra installazione o una cache con chiavi vecchie: controllare l’URL di base dell’LMS e il reverse proxy.',
    policyLacking:
      '{{url}} risponde con una pagina di errore (stato 400) a cui manca la nostra Content-Security-Policy.',
    advicePolicy:
      'Un proxy sostituisce questa intestazione, e gli avvii si fermerebbero su una pagina vuota: lasciarla passare invariata per /mod/lti. Oppure a questo indirizzo risponde un altro programma.',
    keptOut: '{{url}} non lascia entrare chi non ha effettuato l’accesso (stato {{status}}).',
    adviceLoginWall:
      'Davanti all’LMS c’è un firewall o una pagina di accesso: lasciar passare le richieste senza sessione verso /mod/lti e /webservice/rest.',
    notFound: 'All’indirizzo {{url}} non si trova nulla (stato {{status}}).',
    adviceProxyPath:
      'Il reverse proxy porta questo percorso altrove: deve consegnare /mod/lti e /webservice/rest a questo LMS, invariati e alla radice.',
    serverError: '{{url}} risponde con un errore (stato {{status}}).',
    adviceServerLogs: 'Consultare i log del reverse proxy (raggiunge l’LMS?) e dell’LMS.',
    redirects: '{{url}} reindirizza a {{target}} (stato {{status}}).',
    redirectsNowhere: '{{url}} reindirizza, ma non dice dove (stato {{status}}).',
    adviceNoRedirect:
      'Qui Zoom non segue reindirizzamenti. Se si tratta di una pagina di accesso, esentarne /mod/lti e /webservice/rest; se è la stessa pagina in https o con un altro nome host, correggere l’URL di base dell’LMS.',
    otherServer: 'A {{url}} risponde qualcosa di diverso da questo plugin (stato {{status}}, {{contentType}}).',
    otherServerUntyped:
      'A {{url}} risponde qualcosa di diverso da questo plugin (stato {{status}}, senza tipo di contenuto).',
    adviceOtherServer:
      'Una pagina di accesso, una cache o un altro programma prende la richiesta: il reverse proxy deve consegnare /mod/lti e /webservice/rest a questo LMS, invariati e alla radice.',
    noAnswerUrlForbidden:
      'Nessuna risposta da {{url}}: l’indirizzo deve essere un URL https senza nome utente e password.',
    noAnswerAddressForbidden: 'Nessuna risposta da {{url}}: l’indirizzo porta in una rete privata.',
    noAnswerNameUnknown: 'Nessuna risposta da {{url}}: il nome del server non è noto.',
    noAnswerRefused: 'Nessuna risposta da {{url}}: lì non c’è nulla in ascolto, la connessione è stata rifiutata.',
    noAnswerTls:
      'Nessuna risposta da {{url}}: non c’è una connessione sicura, perché il certificato non è attendibile o non si parla TLS.',
    noAnswerTimeout: 'Nessuna risposta da {{url}}: il server non ha risposto in tempo.',
    noAnswerTooLarge: 'Nessuna risposta da {{url}}: la risposta è troppo grande.',
    noAnswerBroken: 'Nessuna risposta da {{url}}: la connessione si è interrotta prima che la risposta fosse completa.',
    adviceBaseUrl: 'Controllare l’URL di base dell’LMS e la voce del suo nome host nel server dei nomi.',
    adviceCertificate:
      'Zoom si fida solo delle autorità di certificazione note: controllare che il certificato sia valido, sia per questo nome host e sia servito con l’intera catena.',
    adviceOwnFirewall:
      'Controllare firewall e reverse proxy. Se altrove l’indirizzo si apre in un browser, è chiusa solo la via da questo server a sé stesso, e Zoom non ne risente.',
    adviceZoomAddress: 'Correggere l’indirizzo di Zoom in questo profilo.',
    adviceZoomAddressPrivate:
      'Correggere l’indirizzo di Zoom in questo profilo, o il server dei nomi; un indirizzo della propria rete va indicato in network.trustedOrigins.',
    adviceZoomName: 'Controllare l’indirizzo di Zoom in questo profilo e il server dei nomi di questo server.',
    adviceZoomCertificate:
      'Se in mezzo c’è un proxy con una propria autorità di certificazione, indicarla in network.ca; altrimenti controllare l’indirizzo di Zoom in questo profilo.',
    adviceZoomConnection:
      'Controllare che questo server possa aprire connessioni verso {{url}} (firewall, proxy), e riprovare più tardi.',
    zoomReady: 'Zoom conosce questa LTI Key e riporta a questo LMS con il Client ID di questo profilo.',
    zoomPageTooLarge: 'Zoom ha risposto con una pagina troppo grande per essere letta qui.',
    zoomWayHidden: 'Zoom conosce questa LTI Key, ma la sua risposta non mostra dove porta.',
    adviceFirstLaunch: 'La via di ritorno a questo LMS sarà provata dal primo avvio.',
    zoomLeadsElsewhere: 'Zoom porta a {{target}}, che non è questo LMS ({{authUrl}}).',
    adviceInstanceUrl: 'Correggere l’URL dell’istanza sotto 3rd Party Credentials > LTI Moodle in Zoom LTI Pro.',
    noClientId: 'Zoom riporta a questo LMS, ma senza Client ID invece che con quello di questo profilo.',
    otherClientId:
      'Zoom riporta a questo LMS, ma con il Client ID {{clientId}} invece che con quello di questo profilo.',
    adviceInstanceClientId:
      'Copiare il Client ID di questo profilo nell’istanza sotto 3rd Party Credentials > LTI Moodle in Zoom LTI Pro.',
    zoomError: 'Zoom ha risposto con un proprio errore (stato {{status}}).',
    adviceTryLater: 'Riprovare più tardi.',
    zoomBusy: 'Zoom chiede meno richieste (stato {{status}}).',
    adviceTryInMinutes: 'Riprovare tra qualche minuto.',
    ltiKeyUnknown: 'Zoom non conosce questa LTI Key (stato {{status}}).',
    loginRefused: 'Zoom ha rifiutato questo accesso (stato {{status}}).',
    zoomRedirects: 'Zoom reindirizza a {{target}} e non a questo LMS ({{authUrl}}).',
    zoomRedirectsNowhere: 'Zoom reindirizza senza dire dove, e non a questo LMS ({{authUrl}}).',
    adviceLtiKey:
      'Copiare di nuovo la LTI Key con il pulsante Copy accanto ad essa in Zoom LTI Pro. Inoltre l’istanza sotto 3rd Party Credentials > LTI Moodle in Zoom LTI Pro ha bisogno dell’URL e del Client ID di questo LMS.',
    adviceLtiKeyAndDomain:
      'Copiare di nuovo la LTI Key con il pulsante Copy accanto ad essa in Zoom LTI Pro. Inoltre l’istanza sotto 3rd Party Credentials > LTI Moodle in Zoom LTI Pro ha bisogno dell’URL e del Client ID di questo LMS. Il dominio approvato del credential deve essere l’host di questo LMS.',
    clockAgrees: 'L’orologio di questo server concorda con quello di Zoom.',
    clockAhead: 'L’orologio di questo server è avanti di {{bySeconds}} rispetto a quello di Zoom.',
    clockBehind: 'L’orologio di questo server è indietro di {{bySeconds}} rispetto a quello di Zoom.',
    adviceSynchronise: 'Sincronizzare l’orologio di questo server (NTP).',
    adviceSynchroniseNow:
      'Sincronizzare l’orologio di questo server (NTP). Zoom rifiuta avvii che vengono da un futuro o un passato così lontano.',
    clockNotCompared: 'Non è stato possibile confrontare l’orologio, perché Zoom non ha risposto.',
    zoomTellsNoTime: 'La risposta di Zoom non indica l’ora.',
    adviceCheckAgain: 'Ripetere la verifica quando Zoom risponde.',
    zoomKeysReadable: 'Le chiavi di Zoom sono leggibili.',
    zoomKeysUnreadable: 'Le chiavi di Zoom non sono leggibili (stato {{status}}).',
    zoomKeysWithoutRsa: 'Tra le chiavi di Zoom non c’è alcuna chiave RSA per le firme.',
    zoomKeysNotRead: 'Non è stato possibile leggere le chiavi di Zoom, perché Zoom non ha risposto.',
    adviceZoomKeys:
      'Senza di esse Zoom non ottiene un token per l’elenco dei membri; gli avvii non ne risentono. Controllare l’indirizzo di Zoom in questo profilo.',
    lastLaunchAt: 'L’ultimo avvio con questo profilo risale a: {{launchedAt}}.',
    noLaunchYet: 'Nessun avvio con questo profilo è ancora riuscito.',
    adviceOpenZoom: 'Aprire Zoom una volta in un luogo che usa questo profilo.',
    lastTokenAt: 'Ultimo token per l’elenco dei membri ottenuto da Zoom: {{issuedAt}}.',
    noTokenYet: 'Zoom non ha ancora chiesto un token per l’elenco dei membri.',
    adviceTokenComes: 'Aprire Zoom una volta come host: Zoom ne chiede uno quando legge l’elenco dei membri.',
    lastTokenRefused:
      'L’ultima richiesta di un token per l’elenco dei membri da parte di Zoom ({{refusedAt}}) è stata rifiutata (codice {{code}}).',
    adviceTokenRefused:
      'Controllare qui i passi «Orologio» e «Chiavi pubbliche di Zoom», poi aprire Zoom una volta come host.',
    lastCalendarCallAt: 'Ultime voci di calendario inviate da Zoom: {{calledAt}}.',
    noCalendarCallYet: 'Zoom non ha ancora inviato voci di calendario.',
    adviceScheduleMeeting:
      'Aprire Zoom una volta come host e pianificare una riunione. In Zoom LTI Pro, Calendar deve essere attivato per il credential.',
    lastCallRefused:
      'L’ultima chiamata del calendario da parte di Zoom ({{refusedAt}}) è stata rifiutata (codice {{code}}).',
    adviceCallRefused:
      'Copiare di nuovo il LMS URL e l’Access Token di questo profilo nell’istanza sotto 3rd Party Credentials > LTI Moodle in Zoom LTI Pro.',
  },
};
