import type { Translated } from '../translated.js';
import type { TEXTS as ENGLISH } from './en.js';

export const TEXTS: Translated<typeof ENGLISH> = {
  title: 'Connexion',
  check: 'Vérifier la connexion à Zoom',
  checking: 'Vérification …',
  saveFirst: 'Enregistrez d’abord : la vérification a besoin du Client ID, créé au premier enregistrement.',
  unsavedKey: 'Vérifié avec la LTI Key de ce formulaire, qui n’est pas encore enregistrée.',
  unsavedAddress: 'Vérifié à l’adresse de Zoom enregistrée, pas à celle de ce formulaire.',
  outcome: {
    ok: 'Connexion à Zoom en ordre',
    warning: 'Connexion à Zoom pas encore prouvée',
    failed: 'Connexion à Zoom en échec',
  },
  attention_one: '{{count}} étape sur {{total}} demande votre attention.',
  attention_many: '{{count}} d’étapes sur {{total}} demandent votre attention.',
  attention_other: '{{count}} étapes sur {{total}} demandent votre attention.',
  status: { ok: 'En ordre', warning: 'Avertissement', failed: 'Échec' },
  steps: {
    profile: 'Profil',
    issuer: 'LMS URL (émetteur)',
    jwksUrl: 'JWKS URL',
    authUrl: 'Authorization URL',
    tokenUrl: 'Token URL',
    webServiceUrl: 'Web service URL',
    zoomLogin: 'Connexion chez Zoom',
    clock: 'Horloge',
    zoomKeys: 'Clés publiques de Zoom',
    lastLaunch: 'Dernier lancement',
    lastToken: 'Dernière demande de jeton',
    lastCalendarCall: 'Dernier appel du calendrier',
  },
  message: {
    unknown: 'Il n’y a pas de texte pour ce résultat (code {{code}}).',
    profileReady: 'Le profil est complet et actif, et Zoom est activé.',
    zoomSwitchedOff:
      'Zoom est désactivé pour tout le LMS : aucun emplacement ne le propose, et les lancements et les entrées de calendrier sont refusés.',
    adviceSwitchOn: 'Activez-le avec « Activé » et enregistrez.',
    enabledNowhere:
      'Zoom n’est activé pour aucun type d’emplacement : ni les éléments de cours, ni les outils de cours, ni les outils de groupe ne peuvent être ouverts.',
    adviceEnableSomewhere: 'Activez-en au moins un et enregistrez.',
    profileInactive:
      'Ce profil est inactif : les lancements, les demandes de jeton et les entrées de calendrier avec ce profil sont refusés.',
    adviceActivate: 'Fermez ceci, puis choisissez « Activer » dans le menu du profil.',
    lmsUrlOk: 'L’URL du LMS {{lmsUrl}} est en https et à la racine de son serveur.',
    lmsUrlNotRoot: 'L’URL du LMS {{lmsUrl}} n’est pas à la racine de son serveur.',
    adviceOwnHostName:
      'Donnez au LMS un nom d’hôte à lui : l’URL de base ne doit avoir ni chemin ni barre oblique finale.',
    lmsUrlPlainHttp: 'L’URL du LMS {{lmsUrl}} est en simple http, ce qui ne convient qu’au développement.',
    adviceHttps: 'Pour l’utiliser avec Zoom, servez le LMS en https.',
    urlAnswers: '{{url}} répond comme Zoom en a besoin.',
    keysShown: '{{url}} montre la clé qui signe les lancements.',
    otherKeysShown: '{{url}} montre d’autres clés que celle qui signe les lancements.',
    adviceOtherInstallation:
      'Une autre installation répond à cette adresse, ou un cache avec d’anciennes clés : vérifiez l’URL de base du LMS et le proxy inverse.',
    policyLacking: '{{url}} répond par une page d’erreur (statut 400) à laquelle manque notre Content-Security-Policy.',
    advicePolicy:
      'Un proxy remplace cet en-tête, et les lancements s’arrêteraient sur une page vide : laissez-le passer sans changement pour /mod/lti. Ou bien un autre programme répond à cette adresse.',
    keptOut: '{{url}} ne laisse pas entrer qui n’est pas connecté (statut {{status}}).',
    adviceLoginWall:
      'Un pare-feu ou une page de connexion se trouve devant le LMS : laissez passer les requêtes sans session vers /mod/lti et /webservice/rest.',
    notFound: 'Il n’y a rien à {{url}} (statut {{status}}).',
    adviceProxyPath:
      'Le proxy inverse mène ce chemin ailleurs : il doit remettre /mod/lti et /webservice/rest à ce LMS, sans changement et à la racine.',
    serverError: '{{url}} répond par une erreur (statut {{status}}).',
    adviceServerLogs: 'Consultez les journaux du proxy inverse (atteint-il le LMS ?) et du LMS.',
    redirects: '{{url}} redirige vers {{target}} (statut {{status}}).',
    redirectsNowhere: '{{url}} redirige, mais ne dit pas vers où (statut {{status}}).',
    adviceNoRedirect:
      'Zoom ne suit pas les redirections ici. Si c’est une page de connexion, exemptez-en /mod/lti et /webservice/rest ; si c’est la même page en https ou sous un autre nom d’hôte, corrigez l’URL de base du LMS.',
    otherServer: 'Autre chose que ce plugin répond à {{url}} (statut {{status}}, {{contentType}}).',
    otherServerUntyped: 'Autre chose que ce plugin répond à {{url}} (statut {{status}}, sans type de contenu).',
    adviceOtherServer:
      'Une page de connexion, un cache ou un autre programme prend la requête : le proxy inverse doit remettre /mod/lti et /webservice/rest à ce LMS, sans changement et à la racine.',
    noAnswerUrlForbidden:
      'Pas de réponse de {{url}} : l’adresse doit être une URL https sans nom d’utilisateur ni mot de passe.',
    noAnswerAddressForbidden: 'Pas de réponse de {{url}} : l’adresse mène dans un réseau privé.',
    noAnswerNameUnknown: 'Pas de réponse de {{url}} : le nom du serveur est inconnu.',
    noAnswerRefused: 'Pas de réponse de {{url}} : rien n’y est à l’écoute, la connexion a été refusée.',
    noAnswerTls:
      'Pas de réponse de {{url}} : il n’y a pas de connexion sûre, car le certificat n’est pas reconnu ou TLS n’est pas parlé.',
    noAnswerTimeout: 'Pas de réponse de {{url}} : le serveur n’a pas répondu à temps.',
    noAnswerTooLarge: 'Pas de réponse de {{url}} : la réponse est trop grande.',
    noAnswerBroken: 'Pas de réponse de {{url}} : la connexion s’est interrompue avant la fin de la réponse.',
    adviceBaseUrl: 'Vérifiez l’URL de base du LMS et l’entrée de son nom d’hôte dans le serveur de noms.',
    adviceCertificate:
      'Zoom ne fait confiance qu’aux autorités de certification connues : vérifiez que le certificat est valide, qu’il est pour ce nom d’hôte et qu’il est servi avec toute sa chaîne.',
    adviceOwnFirewall:
      'Vérifiez le pare-feu et le proxy inverse. Si l’adresse s’ouvre ailleurs dans un navigateur, seul le chemin de ce serveur vers lui-même est fermé, et Zoom n’est pas concerné.',
    adviceZoomAddress: 'Corrigez l’adresse de Zoom dans ce profil.',
    adviceZoomAddressPrivate:
      'Corrigez l’adresse de Zoom dans ce profil, ou le serveur de noms ; une adresse de votre propre réseau doit figurer dans network.trustedOrigins.',
    adviceZoomName: 'Vérifiez l’adresse de Zoom dans ce profil et le serveur de noms de ce serveur.',
    adviceZoomCertificate:
      'Si un proxy avec sa propre autorité de certification se trouve entre les deux, indiquez cette autorité dans network.ca ; sinon, vérifiez l’adresse de Zoom dans ce profil.',
    adviceZoomConnection:
      'Vérifiez que ce serveur peut ouvrir des connexions vers {{url}} (pare-feu, proxy), et réessayez plus tard.',
    zoomReady: 'Zoom connaît cette LTI Key et ramène à ce LMS avec le Client ID de ce profil.',
    zoomPageTooLarge: 'Zoom a répondu par une page trop grande pour être lue ici.',
    zoomWayHidden: 'Zoom connaît cette LTI Key, mais sa réponse ne montre pas où elle mène.',
    adviceFirstLaunch: 'Le premier lancement prouvera le chemin de retour vers ce LMS.',
    zoomLeadsElsewhere: 'Zoom mène à {{target}}, qui n’est pas ce LMS ({{authUrl}}).',
    adviceInstanceUrl: 'Corrigez l’URL de l’instance sous 3rd Party Credentials > LTI Moodle dans Zoom LTI Pro.',
    noClientId: 'Zoom ramène à ce LMS, mais sans Client ID au lieu de celui de ce profil.',
    otherClientId: 'Zoom ramène à ce LMS, mais avec le Client ID {{clientId}} au lieu de celui de ce profil.',
    adviceInstanceClientId:
      'Copiez le Client ID de ce profil dans l’instance sous 3rd Party Credentials > LTI Moodle dans Zoom LTI Pro.',
    zoomError: 'Zoom a répondu par une erreur de son côté (statut {{status}}).',
    adviceTryLater: 'Réessayez plus tard.',
    zoomBusy: 'Zoom demande moins de requêtes (statut {{status}}).',
    adviceTryInMinutes: 'Réessayez dans quelques minutes.',
    ltiKeyUnknown: 'Zoom ne connaît pas cette LTI Key (statut {{status}}).',
    loginRefused: 'Zoom a refusé cette connexion (statut {{status}}).',
    zoomRedirects: 'Zoom redirige vers {{target}} et non vers ce LMS ({{authUrl}}).',
    zoomRedirectsNowhere: 'Zoom redirige sans dire vers où, et non vers ce LMS ({{authUrl}}).',
    adviceLtiKey:
      'Copiez à nouveau la LTI Key avec le bouton Copy à côté d’elle dans Zoom LTI Pro. De plus, l’instance sous 3rd Party Credentials > LTI Moodle dans Zoom LTI Pro a besoin de l’URL et du Client ID de ce LMS.',
    adviceLtiKeyAndDomain:
      'Copiez à nouveau la LTI Key avec le bouton Copy à côté d’elle dans Zoom LTI Pro. De plus, l’instance sous 3rd Party Credentials > LTI Moodle dans Zoom LTI Pro a besoin de l’URL et du Client ID de ce LMS. Le domaine approuvé du credential doit être l’hôte de ce LMS.',
    clockAgrees: 'L’horloge de ce serveur concorde avec celle de Zoom.',
    clockAhead: 'L’horloge de ce serveur est en avance de {{bySeconds}} sur celle de Zoom.',
    clockBehind: 'L’horloge de ce serveur est en retard de {{bySeconds}} sur celle de Zoom.',
    adviceSynchronise: 'Synchronisez l’horloge de ce serveur (NTP).',
    adviceSynchroniseNow:
      'Synchronisez l’horloge de ce serveur (NTP). Zoom refuse les lancements qui viennent d’aussi loin dans l’avenir ou le passé.',
    clockNotCompared: 'L’horloge n’a pas pu être comparée, car Zoom n’a pas répondu.',
    zoomTellsNoTime: 'La réponse de Zoom n’indique pas l’heure.',
    adviceCheckAgain: 'Vérifiez à nouveau quand Zoom répondra.',
    zoomKeysReadable: 'Les clés de Zoom sont lisibles.',
    zoomKeysUnreadable: 'Les clés de Zoom ne sont pas lisibles (statut {{status}}).',
    zoomKeysWithoutRsa: 'Le jeu de clés de Zoom ne contient aucune clé RSA pour les signatures.',
    zoomKeysNotRead: 'Les clés de Zoom n’ont pas pu être lues, car Zoom n’a pas répondu.',
    adviceZoomKeys:
      'Sans elles, Zoom n’obtient pas de jeton pour la liste des membres ; les lancements ne sont pas concernés. Vérifiez l’adresse de Zoom dans ce profil.',
    lastLaunchAt: 'Le dernier lancement avec ce profil date du {{launchedAt}}.',
    noLaunchYet: 'Aucun lancement avec ce profil n’a encore abouti.',
    adviceOpenZoom: 'Ouvrez Zoom une fois dans un emplacement qui utilise ce profil.',
    lastTokenAt: 'Zoom a obtenu son dernier jeton pour la liste des membres le {{issuedAt}}.',
    noTokenYet: 'Zoom n’a pas encore demandé de jeton pour la liste des membres.',
    adviceTokenComes: 'Ouvrez Zoom une fois comme hôte : Zoom en demande un quand il lit la liste des membres.',
    lastTokenRefused:
      'La dernière demande de jeton de Zoom pour la liste des membres, le {{refusedAt}}, a été refusée (code {{code}}).',
    adviceTokenRefused:
      'Vérifiez ici les étapes « Horloge » et « Clés publiques de Zoom », puis ouvrez Zoom une fois comme hôte.',
    lastCalendarCallAt: 'Zoom a envoyé ses dernières entrées de calendrier le {{calledAt}}.',
    noCalendarCallYet: 'Zoom n’a encore envoyé aucune entrée de calendrier.',
    adviceScheduleMeeting:
      'Ouvrez Zoom une fois comme hôte et planifiez une réunion. Dans Zoom LTI Pro, Calendar doit être activé pour le credential.',
    lastCallRefused: 'Le dernier appel du calendrier par Zoom, le {{refusedAt}}, a été refusé (code {{code}}).',
    adviceCallRefused:
      'Copiez à nouveau le LMS URL et l’Access Token de ce profil dans l’instance sous 3rd Party Credentials > LTI Moodle dans Zoom LTI Pro.',
  },
};
