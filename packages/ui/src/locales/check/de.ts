import type { Translated } from '../translated.js';
import type { TEXTS as ENGLISH } from './en.js';

export const TEXTS: Translated<typeof ENGLISH> = {
  title: 'Verbindung',
  check: 'Verbindung zu Zoom prüfen',
  checking: 'Wird geprüft …',
  saveFirst: 'Speichern Sie zuerst: Die Prüfung braucht die Client ID, die beim ersten Speichern entsteht.',
  unsavedKey: 'Geprüft mit dem LTI Key in diesem Formular, der noch nicht gespeichert ist.',
  unsavedAddress: 'Geprüft an der gespeicherten Adresse von Zoom, nicht an der in diesem Formular.',
  outcome: {
    ok: 'Verbindung zu Zoom in Ordnung',
    warning: 'Verbindung zu Zoom noch nicht erwiesen',
    failed: 'Verbindung zu Zoom gescheitert',
  },
  attention_one: '{{count}} von {{total}} Schritten braucht Ihre Aufmerksamkeit.',
  attention_other: '{{count}} von {{total}} Schritten brauchen Ihre Aufmerksamkeit.',
  status: { ok: 'OK', warning: 'Warnung', failed: 'Gescheitert' },
  steps: {
    profile: 'Profil',
    issuer: 'LMS URL (Issuer)',
    jwksUrl: 'JWKS URL',
    authUrl: 'Authorization URL',
    tokenUrl: 'Token URL',
    webServiceUrl: 'Web service URL',
    zoomLogin: 'Anmeldung bei Zoom',
    clock: 'Uhr',
    zoomKeys: 'Öffentliche Schlüssel von Zoom',
    lastLaunch: 'Letzter Start',
    lastToken: 'Letzte Token-Anfrage',
    lastCalendarCall: 'Letzter Kalenderaufruf',
  },
  message: {
    unknown: 'Für diesen Befund gibt es keinen Text (Code {{code}}).',
    profileReady: 'Das Profil ist vollständig und aktiv, und Zoom ist eingeschaltet.',
    zoomSwitchedOff:
      'Zoom ist im ganzen LMS ausgeschaltet: Kein Ort bietet es an, und Starts und Kalendereinträge werden abgelehnt.',
    adviceSwitchOn: 'Schalten Sie es mit „Eingeschaltet“ ein und speichern Sie.',
    enabledNowhere:
      'Zoom ist für keine Art von Ort eingeschaltet: Weder Kurselemente noch Kurswerkzeuge noch Gruppenwerkzeuge lassen sich öffnen.',
    adviceEnableSomewhere: 'Schalten Sie mindestens eine davon ein und speichern Sie.',
    profileInactive: 'Dieses Profil ist inaktiv: Starts, Token-Anfragen und Kalendereinträge damit werden abgelehnt.',
    adviceActivate: 'Schließen Sie dies und wählen Sie dann „Aktivieren“ im Menü des Profils.',
    lmsUrlOk: 'Die LMS-URL {{lmsUrl}} ist https und die Wurzel ihres Servers.',
    lmsUrlNotRoot: 'Die LMS-URL {{lmsUrl}} ist nicht die Wurzel ihres Servers.',
    adviceOwnHostName:
      'Geben Sie dem LMS einen eigenen Hostnamen: Die Basis-URL darf keinen Pfad und am Ende keinen Schrägstrich haben.',
    lmsUrlPlainHttp: 'Die LMS-URL {{lmsUrl}} ist nur http; das ist allein für die Entwicklung gedacht.',
    adviceHttps: 'Für den Betrieb mit Zoom selbst muss das LMS über https erreichbar sein.',
    urlAnswers: '{{url}} antwortet so, wie Zoom es braucht.',
    keysShown: '{{url}} zeigt den Schlüssel, mit dem Starts signiert werden.',
    otherKeysShown: '{{url}} zeigt andere Schlüssel als den, mit dem Starts signiert werden.',
    adviceOtherInstallation:
      'Unter dieser Adresse antwortet eine andere Installation oder ein Cache mit alten Schlüsseln: Prüfen Sie die Basis-URL des LMS und den Reverse Proxy.',
    policyLacking: '{{url}} antwortet mit einer Fehlerseite (Status 400), der unsere Content-Security-Policy fehlt.',
    advicePolicy:
      'Ein Proxy ersetzt diesen Header, und Starts würden auf einer leeren Seite enden: Lassen Sie ihn für /mod/lti unverändert durch. Oder unter dieser Adresse antwortet ein anderes Programm.',
    keptOut: '{{url}} lässt nicht angemeldete Besucher nicht ein (Status {{status}}).',
    adviceLoginWall:
      'Vor dem LMS steht eine Firewall oder eine Anmeldeschranke: Lassen Sie Anfragen ohne Sitzung zu /mod/lti und /webservice/rest durch.',
    notFound: 'Unter {{url}} ist nichts zu finden (Status {{status}}).',
    adviceProxyPath:
      'Der Reverse Proxy leitet diesen Pfad anderswohin: Er muss /mod/lti und /webservice/rest unverändert und in der Wurzel an dieses LMS weitergeben.',
    serverError: '{{url}} antwortet mit einem Fehler (Status {{status}}).',
    adviceServerLogs: 'Sehen Sie in die Protokolle des Reverse Proxys (erreicht er das LMS?) und des LMS.',
    redirects: '{{url}} leitet nach {{target}} um (Status {{status}}).',
    redirectsNowhere: '{{url}} leitet um, sagt aber nicht, wohin (Status {{status}}).',
    adviceNoRedirect:
      'Zoom folgt hier keinen Umleitungen. Ist das Ziel eine Anmeldeseite, nehmen Sie /mod/lti und /webservice/rest von der Anmeldeschranke aus; ist es dieselbe Seite mit https oder unter einem anderen Hostnamen, korrigieren Sie die Basis-URL des LMS.',
    otherServer: 'Unter {{url}} antwortet etwas anderes als dieses Plugin (Status {{status}}, {{contentType}}).',
    otherServerUntyped: 'Unter {{url}} antwortet etwas anderes als dieses Plugin (Status {{status}}, kein Inhaltstyp).',
    adviceOtherServer:
      'Eine Anmeldeseite, ein Cache oder ein anderes Programm nimmt die Anfrage entgegen: Der Reverse Proxy muss /mod/lti und /webservice/rest unverändert und in der Wurzel an dieses LMS weitergeben.',
    noAnswerUrlForbidden:
      'Keine Antwort von {{url}}: Die Adresse muss eine https-URL ohne Benutzernamen und Passwort sein.',
    noAnswerAddressForbidden: 'Keine Antwort von {{url}}: Die Adresse führt in ein privates Netz.',
    noAnswerNameUnknown: 'Keine Antwort von {{url}}: Der Name des Servers ist nicht bekannt.',
    noAnswerRefused: 'Keine Antwort von {{url}}: Dort nimmt niemand Verbindungen an; die Verbindung wurde abgelehnt.',
    noAnswerTls:
      'Keine Antwort von {{url}}: Es gibt keine sichere Verbindung, weil dem Zertifikat nicht vertraut oder kein TLS gesprochen wird.',
    noAnswerTimeout: 'Keine Antwort von {{url}}: Der Server hat nicht rechtzeitig geantwortet.',
    noAnswerTooLarge: 'Keine Antwort von {{url}}: Die Antwort ist zu groß.',
    noAnswerBroken: 'Keine Antwort von {{url}}: Die Verbindung brach ab, bevor die Antwort vollständig war.',
    adviceBaseUrl: 'Prüfen Sie die Basis-URL des LMS und den Eintrag seines Hostnamens im Nameserver.',
    adviceCertificate:
      'Zoom vertraut nur bekannten Zertifizierungsstellen: Prüfen Sie, dass das Zertifikat gültig ist, für diesen Hostnamen gilt und mit seiner ganzen Kette ausgeliefert wird.',
    adviceOwnFirewall:
      'Prüfen Sie Firewall und Reverse Proxy. Öffnet sich die Adresse anderswo in einem Browser, ist nur der Weg dieses Servers zu sich selbst versperrt, und Zoom ist nicht betroffen.',
    adviceZoomAddress: 'Korrigieren Sie die Adresse von Zoom in diesem Profil.',
    adviceZoomAddressPrivate:
      'Korrigieren Sie die Adresse von Zoom in diesem Profil oder den Nameserver; eine Adresse im eigenen Netz muss in network.trustedOrigins genannt sein.',
    adviceZoomName: 'Prüfen Sie die Adresse von Zoom in diesem Profil und den Nameserver dieses Servers.',
    adviceZoomCertificate:
      'Steht ein Proxy mit eigener Zertifizierungsstelle dazwischen, nennen Sie diese in network.ca; sonst prüfen Sie die Adresse von Zoom in diesem Profil.',
    adviceZoomConnection:
      'Prüfen Sie, dass dieser Server Verbindungen zu {{url}} öffnen darf (Firewall, Proxy), und versuchen Sie es später noch einmal.',
    zoomReady: 'Zoom kennt diesen LTI Key und führt mit der Client ID dieses Profils zu diesem LMS zurück.',
    zoomPageTooLarge: 'Zoom hat mit einer Seite geantwortet, die zu groß ist, um hier gelesen zu werden.',
    zoomWayHidden: 'Zoom kennt diesen LTI Key, aber seine Antwort zeigt nicht, wohin sie führt.',
    adviceFirstLaunch: 'Den Weg zurück zu diesem LMS erweist der erste Start.',
    zoomLeadsElsewhere: 'Zoom führt zu {{target}}; das ist nicht dieses LMS ({{authUrl}}).',
    adviceInstanceUrl: 'Korrigieren Sie in Zoom LTI Pro die URL der Instanz unter 3rd Party Credentials > LTI Moodle.',
    noClientId: 'Zoom führt zu diesem LMS zurück, aber ohne Client ID statt mit der dieses Profils.',
    otherClientId: 'Zoom führt zu diesem LMS zurück, aber mit der Client ID {{clientId}} statt mit der dieses Profils.',
    adviceInstanceClientId:
      'Kopieren Sie die Client ID dieses Profils in Zoom LTI Pro in die Instanz unter 3rd Party Credentials > LTI Moodle.',
    zoomError: 'Zoom hat mit einem eigenen Fehler geantwortet (Status {{status}}).',
    adviceTryLater: 'Versuchen Sie es später noch einmal.',
    zoomBusy: 'Zoom bittet um weniger Anfragen (Status {{status}}).',
    adviceTryInMinutes: 'Versuchen Sie es in ein paar Minuten noch einmal.',
    ltiKeyUnknown: 'Zoom kennt diesen LTI Key nicht (Status {{status}}).',
    loginRefused: 'Zoom hat diese Anmeldung abgelehnt (Status {{status}}).',
    zoomRedirects: 'Zoom leitet nach {{target}} um und nicht zu diesem LMS ({{authUrl}}).',
    zoomRedirectsNowhere: 'Zoom leitet um, sagt aber nicht, wohin, und nicht zu diesem LMS ({{authUrl}}).',
    adviceLtiKey:
      'Kopieren Sie den LTI Key in Zoom LTI Pro noch einmal mit der Schaltfläche Copy daneben. Auch braucht die Instanz unter 3rd Party Credentials > LTI Moodle in Zoom LTI Pro die URL und die Client ID dieses LMS.',
    adviceLtiKeyAndDomain:
      'Kopieren Sie den LTI Key in Zoom LTI Pro noch einmal mit der Schaltfläche Copy daneben. Auch braucht die Instanz unter 3rd Party Credentials > LTI Moodle in Zoom LTI Pro die URL und die Client ID dieses LMS. Die Approved Domain des Credentials muss der Host dieses LMS sein.',
    clockAgrees: 'Die Uhr dieses Servers stimmt mit der von Zoom überein.',
    clockAhead: 'Die Uhr dieses Servers geht gegenüber der von Zoom {{bySeconds}} vor.',
    clockBehind: 'Die Uhr dieses Servers geht gegenüber der von Zoom {{bySeconds}} nach.',
    adviceSynchronise: 'Synchronisieren Sie die Uhr dieses Servers (NTP).',
    adviceSynchroniseNow:
      'Synchronisieren Sie die Uhr dieses Servers (NTP). Zoom lehnt Starts ab, die so weit aus der Zukunft oder der Vergangenheit kommen.',
    clockNotCompared: 'Die Uhr ließ sich nicht vergleichen, weil Zoom nicht geantwortet hat.',
    zoomTellsNoTime: 'Die Antwort von Zoom nennt keine Uhrzeit.',
    adviceCheckAgain: 'Prüfen Sie noch einmal, wenn Zoom antwortet.',
    zoomKeysReadable: 'Die Schlüssel von Zoom sind lesbar.',
    zoomKeysUnreadable: 'Die Schlüssel von Zoom sind nicht lesbar (Status {{status}}).',
    zoomKeysWithoutRsa: 'Unter den Schlüsseln von Zoom ist kein RSA-Schlüssel für Signaturen.',
    zoomKeysNotRead: 'Die Schlüssel von Zoom ließen sich nicht lesen, weil Zoom nicht geantwortet hat.',
    adviceZoomKeys:
      'Ohne sie bekommt Zoom kein Token für die Mitgliederliste; Starts sind nicht betroffen. Prüfen Sie die Adresse von Zoom in diesem Profil.',
    lastLaunchAt: 'Der letzte Start mit diesem Profil war am {{launchedAt}}.',
    noLaunchYet: 'Mit diesem Profil ist noch kein Start gelungen.',
    adviceOpenZoom: 'Öffnen Sie Zoom einmal an einem Ort, der dieses Profil verwendet.',
    lastTokenAt: 'Zoom hat zuletzt am {{issuedAt}} ein Token für die Mitgliederliste bekommen.',
    noTokenYet: 'Zoom hat noch kein Token für die Mitgliederliste verlangt.',
    adviceTokenComes: 'Öffnen Sie Zoom einmal als Host: Zoom verlangt dann eines, wenn es die Mitgliederliste liest.',
    lastTokenRefused:
      'Die letzte Anfrage von Zoom nach einem Token für die Mitgliederliste, am {{refusedAt}}, wurde abgelehnt (Code {{code}}).',
    adviceTokenRefused:
      'Prüfen Sie hier die Schritte „Uhr“ und „Öffentliche Schlüssel von Zoom“ und öffnen Sie dann Zoom einmal als Host.',
    lastCalendarCallAt: 'Zoom hat zuletzt am {{calledAt}} Kalendereinträge gesendet.',
    noCalendarCallYet: 'Zoom hat noch keinen Kalendereintrag gesendet.',
    adviceScheduleMeeting:
      'Öffnen Sie Zoom einmal als Host und planen Sie ein Meeting. In Zoom LTI Pro muss für das Credential Calendar eingeschaltet sein.',
    lastCallRefused: 'Der letzte Kalenderaufruf von Zoom, am {{refusedAt}}, wurde abgelehnt (Code {{code}}).',
    adviceCallRefused:
      'Kopieren Sie LMS URL und Access Token dieses Profils in Zoom LTI Pro noch einmal in die Instanz unter 3rd Party Credentials > LTI Moodle.',
  },
};
