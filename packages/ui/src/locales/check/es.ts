import type { Translated } from '../translated.js';
import type { TEXTS as ENGLISH } from './en.js';

export const TEXTS: Translated<typeof ENGLISH> = {
  title: 'Conexión',
  check: 'Comprobar la conexión con Zoom',
  checking: 'Comprobando …',
  saveFirst: 'Guarde primero: la comprobación necesita el Client ID, que se crea al guardar por primera vez.',
  unsavedKey: 'Comprobado con la LTI Key de este formulario, que aún no se ha guardado.',
  unsavedAddress: 'Comprobado en la dirección de Zoom guardada, no en la de este formulario.',
  outcome: {
    ok: 'Conexión con Zoom correcta',
    warning: 'Conexión con Zoom aún no demostrada',
    failed: 'Conexión con Zoom fallida',
  },
  attention_one: '{{count}} de {{total}} pasos necesita su atención.',
  attention_many: '{{count}} de {{total}} pasos necesitan su atención.',
  attention_other: '{{count}} de {{total}} pasos necesitan su atención.',
  status: { ok: 'Correcto', warning: 'Advertencia', failed: 'Fallido' },
  steps: {
    profile: 'Perfil',
    issuer: 'LMS URL (emisor)',
    jwksUrl: 'JWKS URL',
    authUrl: 'Authorization URL',
    tokenUrl: 'Token URL',
    webServiceUrl: 'Web service URL',
    zoomLogin: 'Inicio de sesión en Zoom',
    clock: 'Reloj',
    zoomKeys: 'Claves públicas de Zoom',
    lastLaunch: 'Último inicio',
    lastToken: 'Última petición de token',
    lastCalendarCall: 'Última llamada de calendario',
  },
  message: {
    unknown: 'No hay texto para este resultado (código {{code}}).',
    profileReady: 'El perfil está completo y activo, y Zoom está activado.',
    zoomSwitchedOff:
      'Zoom está desactivado en todo el LMS: ningún lugar lo ofrece, y se rechazan inicios y entradas de calendario.',
    adviceSwitchOn: 'Actívelo con «Activado» y guarde.',
    enabledNowhere:
      'Zoom no está activado para ningún tipo de lugar: no se pueden abrir elementos de curso, herramientas de curso ni herramientas de grupo.',
    adviceEnableSomewhere: 'Active al menos uno y guarde.',
    profileInactive:
      'Este perfil está inactivo: se rechazan inicios, peticiones de token y entradas de calendario con él.',
    adviceActivate: 'Cierre esto y elija después «Activar» en el menú del perfil.',
    lmsUrlOk: 'La URL del LMS {{lmsUrl}} es https y la raíz de su servidor.',
    lmsUrlNotRoot: 'La URL del LMS {{lmsUrl}} no es la raíz de su servidor.',
    adviceOwnHostName: 'Dé al LMS un nombre de host propio: la URL base no debe tener ruta ni barra al final.',
    lmsUrlPlainHttp: 'La URL del LMS {{lmsUrl}} es http sin cifrar, apta solo para desarrollo.',
    adviceHttps: 'Para usarlo con el propio Zoom, sirva el LMS por https.',
    urlAnswers: '{{url}} responde como Zoom lo necesita.',
    keysShown: '{{url}} muestra la clave con la que se firman los inicios.',
    otherKeysShown: '{{url}} muestra otras claves que no son la que firma los inicios.',
    adviceOtherInstallation:
      'En esta dirección responde otra instalación, o una caché con claves antiguas: compruebe la URL base del LMS y el proxy inverso.',
    policyLacking:
      '{{url}} responde con una página de error (estado 400) a la que le falta nuestra Content-Security-Policy.',
    advicePolicy:
      'Un proxy sustituye esta cabecera, y los inicios acabarían en una página en blanco: déjela pasar sin cambios para /mod/lti. O bien otro programa responde en esta dirección.',
    keptOut: '{{url}} no deja entrar a quien no ha iniciado sesión (estado {{status}}).',
    adviceLoginWall:
      'Delante del LMS hay un cortafuegos o una página de inicio de sesión: deje pasar las peticiones sin sesión a /mod/lti y /webservice/rest.',
    notFound: 'No se encuentra nada en {{url}} (estado {{status}}).',
    adviceProxyPath:
      'El proxy inverso lleva esta ruta a otro sitio: debe entregar /mod/lti y /webservice/rest a este LMS, sin cambios y en la raíz.',
    serverError: '{{url}} responde con un error (estado {{status}}).',
    adviceServerLogs: 'Consulte los registros del proxy inverso (¿llega al LMS?) y del LMS.',
    redirects: '{{url}} redirige a {{target}} (estado {{status}}).',
    redirectsNowhere: '{{url}} redirige, pero no dice adónde (estado {{status}}).',
    adviceNoRedirect:
      'Zoom no sigue aquí redirecciones. Si se trata de una página de inicio de sesión, exima de ella /mod/lti y /webservice/rest; si es la misma página por https o con otro nombre de host, corrija la URL base del LMS.',
    otherServer: 'En {{url}} responde algo distinto de este plugin (estado {{status}}, {{contentType}}).',
    otherServerUntyped: 'En {{url}} responde algo distinto de este plugin (estado {{status}}, sin tipo de contenido).',
    adviceOtherServer:
      'Una página de inicio de sesión, una caché u otro programa toma la petición: el proxy inverso debe entregar /mod/lti y /webservice/rest a este LMS, sin cambios y en la raíz.',
    noAnswerUrlForbidden:
      'No hay respuesta de {{url}}: la dirección debe ser una URL https sin nombre de usuario ni contraseña.',
    noAnswerAddressForbidden: 'No hay respuesta de {{url}}: la dirección lleva a una red privada.',
    noAnswerNameUnknown: 'No hay respuesta de {{url}}: no se conoce el nombre del servidor.',
    noAnswerRefused: 'No hay respuesta de {{url}}: allí no escucha nada; se rechazó la conexión.',
    noAnswerTls:
      'No hay respuesta de {{url}}: no hay conexión segura, porque el certificado no es de confianza o no se habla TLS.',
    noAnswerTimeout: 'No hay respuesta de {{url}}: el servidor no respondió a tiempo.',
    noAnswerTooLarge: 'No hay respuesta de {{url}}: la respuesta es demasiado grande.',
    noAnswerBroken: 'No hay respuesta de {{url}}: la conexión se cortó antes de que la respuesta estuviera completa.',
    adviceBaseUrl: 'Compruebe la URL base del LMS y la entrada de su nombre de host en el servidor de nombres.',
    adviceCertificate:
      'Zoom solo confía en autoridades de certificación conocidas: compruebe que el certificado es válido, es para este nombre de host y se sirve con toda su cadena.',
    adviceOwnFirewall:
      'Compruebe el cortafuegos y el proxy inverso. Si la dirección se abre en un navegador en otro sitio, solo está cerrado el camino de este servidor a sí mismo, y a Zoom no le afecta.',
    adviceZoomAddress: 'Corrija la dirección de Zoom en este perfil.',
    adviceZoomAddressPrivate:
      'Corrija la dirección de Zoom en este perfil, o el servidor de nombres; una dirección de su propia red debe figurar en network.trustedOrigins.',
    adviceZoomName: 'Compruebe la dirección de Zoom en este perfil y el servidor de nombres de este servidor.',
    adviceZoomCertificate:
      'Si hay en medio un proxy con su propia autoridad de certificación, indíquela en network.ca; si no, compruebe la dirección de Zoom en este perfil.',
    adviceZoomConnection:
      'Compruebe que este servidor puede abrir conexiones a {{url}} (cortafuegos, proxy), e inténtelo más tarde.',
    zoomReady: 'Zoom conoce esta LTI Key y lleva de vuelta a este LMS con el Client ID de este perfil.',
    zoomPageTooLarge: 'Zoom ha respondido con una página demasiado grande para leerla aquí.',
    zoomWayHidden: 'Zoom conoce esta LTI Key, pero su respuesta no muestra adónde lleva.',
    adviceFirstLaunch: 'El primer inicio demostrará el camino de vuelta a este LMS.',
    zoomLeadsElsewhere: 'Zoom lleva a {{target}}, que no es este LMS ({{authUrl}}).',
    adviceInstanceUrl: 'Corrija la URL de la instancia en 3rd Party Credentials > LTI Moodle de Zoom LTI Pro.',
    noClientId: 'Zoom lleva de vuelta a este LMS, pero sin Client ID en lugar del de este perfil.',
    otherClientId: 'Zoom lleva de vuelta a este LMS, pero con el Client ID {{clientId}} en lugar del de este perfil.',
    adviceInstanceClientId:
      'Copie el Client ID de este perfil en la instancia en 3rd Party Credentials > LTI Moodle de Zoom LTI Pro.',
    zoomError: 'Zoom ha respondido con un error propio (estado {{status}}).',
    adviceTryLater: 'Inténtelo más tarde.',
    zoomBusy: 'Zoom pide menos peticiones (estado {{status}}).',
    adviceTryInMinutes: 'Inténtelo dentro de unos minutos.',
    ltiKeyUnknown: 'Zoom no conoce esta LTI Key (estado {{status}}).',
    loginRefused: 'Zoom ha rechazado este inicio de sesión (estado {{status}}).',
    zoomRedirects: 'Zoom redirige a {{target}} y no a este LMS ({{authUrl}}).',
    zoomRedirectsNowhere: 'Zoom redirige sin decir adónde, y no a este LMS ({{authUrl}}).',
    adviceLtiKey:
      'Copie de nuevo la LTI Key con el botón Copy que está a su lado en Zoom LTI Pro. Además, la instancia en 3rd Party Credentials > LTI Moodle de Zoom LTI Pro necesita la URL y el Client ID de este LMS.',
    adviceLtiKeyAndDomain:
      'Copie de nuevo la LTI Key con el botón Copy que está a su lado en Zoom LTI Pro. Además, la instancia en 3rd Party Credentials > LTI Moodle de Zoom LTI Pro necesita la URL y el Client ID de este LMS. El dominio aprobado del credential debe ser el host de este LMS.',
    clockAgrees: 'El reloj de este servidor coincide con el de Zoom.',
    clockAhead: 'El reloj de este servidor va {{bySeconds}} por delante del de Zoom.',
    clockBehind: 'El reloj de este servidor va {{bySeconds}} por detrás del de Zoom.',
    adviceSynchronise: 'Sincronice el reloj de este servidor (NTP).',
    adviceSynchroniseNow:
      'Sincronice el reloj de este servidor (NTP). Zoom rechaza inicios que vienen de tan lejos en el futuro o el pasado.',
    clockNotCompared: 'No se ha podido comparar el reloj, porque Zoom no ha respondido.',
    zoomTellsNoTime: 'La respuesta de Zoom no indica la hora.',
    adviceCheckAgain: 'Compruebe de nuevo cuando Zoom responda.',
    zoomKeysReadable: 'Las claves de Zoom se pueden leer.',
    zoomKeysUnreadable: 'Las claves de Zoom no se pueden leer (estado {{status}}).',
    zoomKeysWithoutRsa: 'El conjunto de claves de Zoom no contiene ninguna clave RSA para firmas.',
    zoomKeysNotRead: 'No se han podido leer las claves de Zoom, porque Zoom no ha respondido.',
    adviceZoomKeys:
      'Sin ellas Zoom no obtiene un token para la lista de miembros; los inicios no se ven afectados. Compruebe la dirección de Zoom en este perfil.',
    lastLaunchAt: 'El último inicio con este perfil fue el {{launchedAt}}.',
    noLaunchYet: 'Todavía no se ha completado ningún inicio con este perfil.',
    adviceOpenZoom: 'Abra Zoom una vez en un lugar que use este perfil.',
    lastTokenAt: 'Zoom obtuvo por última vez un token para la lista de miembros el {{issuedAt}}.',
    noTokenYet: 'Zoom todavía no ha pedido un token para la lista de miembros.',
    adviceTokenComes: 'Abra Zoom una vez como anfitrión: Zoom pide uno cuando lee la lista de miembros.',
    lastTokenRefused:
      'La última petición de un token para la lista de miembros por parte de Zoom, el {{refusedAt}}, fue rechazada (código {{code}}).',
    adviceTokenRefused:
      'Compruebe aquí los pasos «Reloj» y «Claves públicas de Zoom», y abra después Zoom una vez como anfitrión.',
    lastCalendarCallAt: 'Zoom envió por última vez entradas de calendario el {{calledAt}}.',
    noCalendarCallYet: 'Zoom todavía no ha enviado ninguna entrada de calendario.',
    adviceScheduleMeeting:
      'Abra Zoom una vez como anfitrión y programe una reunión. En Zoom LTI Pro, Calendar debe estar activado para el credential.',
    lastCallRefused: 'La última llamada de calendario de Zoom, el {{refusedAt}}, fue rechazada (código {{code}}).',
    adviceCallRefused:
      'Copie de nuevo el LMS URL y el Access Token de este perfil en la instancia en 3rd Party Credentials > LTI Moodle de Zoom LTI Pro.',
  },
};
