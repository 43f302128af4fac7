import type { Translated } from '../translated.js';
import type { TEXTS as ENGLISH } from './en.js';

export const TEXTS: Translated<typeof ENGLISH> = {
  frameTitle: 'Zoom',
  region: 'Zoom para {{title}}',
  opening: 'Abriendo Zoom …',
  openWindow: 'Abrir Zoom en una ventana nueva',
  windowOpened: 'Zoom está abierto en una ventana nueva.',
  hint: '¿No aparece nada, o Zoom le pide que inicie sesión de nuevo? Quizá su navegador bloquea las cookies: abra Zoom en una ventana nueva.',
  role: {
    host: 'Aquí usted es anfitrión: programe e inicie reuniones en Zoom.',
    attendee: 'Aquí usted participa: únase a las reuniones en Zoom.',
    attendeeWhoCanHost: 'Aquí los estudiantes pueden programar y dirigir reuniones.',
  },
  meetings: {
    title: 'Próximas reuniones',
    now: 'Ahora',
    zone: 'Horas en la zona horaria de su cuenta: {{zone}}.',
    none: 'No hay reuniones en el calendario. Lo que se programa en Zoom aparece aquí en breve.',
    off: 'Las entradas de calendario están desactivadas: lo que cambia en Zoom ya no aparece aquí.',
    showAll_one: 'Mostrar {{count}} reunión',
    showAll_many: 'Mostrar los {{count}} de reuniones',
    showAll_other: 'Mostrar las {{count}} reuniones',
    showFewer: 'Mostrar menos',
    add: 'Añadir a mi calendario',
    remove: 'Quitar del calendario …',
    note: 'Zoom avisa al calendario cuando una reunión se programa o se cambia de hora. No avisa cuando una reunión se elimina y, de una serie, a menudo solo indica la primera fecha.',
    noteToManager: 'Quite aquí lo que ya no tiene lugar.',
  },
  subscription: {
    title: 'Suscribirse',
    intro:
      'Una dirección secreta lleva estas reuniones a su aplicación de calendario y las mantiene al día, mientras usted tenga acceso a este lugar. No la comparta: quien la tiene ve las reuniones.',
    make: 'Crear mi dirección',
    address: 'Mi dirección',
    open: 'Abrir en la aplicación de calendario',
    withdraw: 'Revocar esta dirección',
    withdrawn: 'Su dirección está revocada. Quítela también de su aplicación de calendario.',
    subscribers_one: '{{count}} persona está suscrita.',
    subscribers_many: '{{count}} de personas están suscritas.',
    subscribers_other: '{{count}} personas están suscritas.',
    revoke: 'Revocar todas las direcciones …',
    revoked_one: '{{count}} dirección está revocada.',
    revoked_many: '{{count}} de direcciones están revocadas.',
    revoked_other: '{{count}} direcciones están revocadas.',
    revocation: {
      title: '¿Revocar todas las direcciones?',
      text: 'Las aplicaciones de calendario de todas las personas suscritas ya no reciben nada. Quien tenga acceso a este lugar puede crear una dirección nueva.',
      confirm: 'Revocar todas',
    },
  },
  consent: {
    title: 'Zoom se abre si usted acepta',
    withdrawn: 'Ha retirado su consentimiento. Zoom está cerrado.',
    intro:
      'Zoom es un servicio de Zoom Video Communications, Inc. Cuando lo abre, se envían a esa empresa ({{recipient}}) estos datos:',
    purpose:
      'Zoom los usa para reconocerle y dejarle entrar en las reuniones de este lugar con el papel que le corresponde.',
    withdrawable:
      'Su consentimiento vale para todos los lugares que usan la misma conexión con Zoom. Puede retirarlo en esta página en cualquier momento.',
    agree: 'Aceptar y abrir Zoom',
    notNow: 'Ahora no',
    putOff: {
      title: 'Zoom sigue cerrado',
      advice: 'No se ha enviado nada a Zoom. Para abrirlo, vuelva a esta página y acepte.',
      review: 'Leer de nuevo y decidir',
    },
  },
  sent: {
    title: 'Datos enviados a Zoom',
    intro: 'Cuando abre Zoom aquí, se envía esto a Zoom Video Communications, Inc. ({{recipient}}):',
    kinds: {
      email: 'Dirección de correo',
      name: 'Nombre',
      role: 'Papel',
      language: 'Idioma',
      place: 'Dónde abre Zoom',
      identifier: 'Identificador',
    },
    roles: { host: 'Anfitrión', attendee: 'Participante' },
    identifier: 'Un código aleatorio que le representa',
    nothing: 'Nada',
    agreedAt: 'Dio su consentimiento el {{date}}.',
    withdraw: 'Retirar el consentimiento',
    confirm:
      'Zoom se cierra entonces en todos los lugares que usan la misma conexión y solo se abre de nuevo tras un nuevo consentimiento. Zoom conserva lo que ya ha recibido; pida a Zoom que lo borre.',
    confirmOptional:
      'Su consentimiento se borra entonces. Zoom se sigue abriendo aquí, porque ahora no se pide ningún consentimiento.',
    yes: 'Sí, retirar',
  },
  unfinished: {
    started: {
      title: 'Zoom todavía no le ha traído de vuelta.',
      advice:
        'Si Zoom muestra un error, avise a la administración del sistema. Si no aparece nada, abra Zoom en una ventana nueva.',
    },
    reached: {
      title: 'Zoom ha devuelto su navegador, pero el inicio de sesión no ha terminado.',
      advice: 'Abra Zoom en una ventana nueva. Si tampoco se abre allí, consulte a la administración del sistema.',
    },
    ERR_AUTHORIZATION_SESSION_MISSING: {
      title: 'Su navegador no ha comunicado que ya ha iniciado sesión aquí.',
      advice: 'Quizá bloquea las cookies cuando un sitio se muestra dentro de otro. Abra Zoom en una ventana nueva.',
    },
    ERR_AUTHORIZATION_HINT_EXPIRED: {
      title: 'El inicio de sesión en Zoom ha tardado demasiado.',
      advice: 'Ábralo de nuevo, en una ventana nueva.',
    },
    refused: {
      title: 'El inicio de sesión en Zoom se ha rechazado.',
      advice:
        'Abra Zoom en una ventana nueva. Si tampoco se abre allí, indique este código a la administración del sistema: {{code}}',
    },
  },
  popupBlocked: {
    title: 'Su navegador ha bloqueado la ventana nueva.',
    advice: 'Permita las ventanas emergentes de este sitio e inténtelo de nuevo.',
  },
  obstacles: {
    ERR_PLACE_NOT_CONFIGURED: {
      title: 'Zoom todavía no está configurado.',
      advice: {
        courseElement: 'Consulte al autor de este curso.',
        courseTool: 'Consulte al autor de este curso.',
        groupTool: 'Consulte a un propietario de este grupo.',
      },
      adviceToOwner: {
        courseElement:
          'Elija un perfil de Zoom en el editor del curso: abra allí este elemento y luego «Configuración de Zoom».',
        courseTool: 'Elija un perfil de Zoom en los ajustes del curso, en la barra de herramientas.',
        groupTool: 'Elija un perfil de Zoom en la administración del grupo, en las herramientas.',
      },
    },
    ERR_PROFILE_INACTIVE: {
      title: 'El perfil de Zoom «{{name}}» está inactivo en este momento.',
      advice: 'Consulte a la administración del sistema.',
      adviceToOwner: {
        courseElement: 'Elija otro perfil en el editor del curso o consulte a la administración del sistema.',
        courseTool: 'Elija otro perfil en los ajustes del curso o consulte a la administración del sistema.',
        groupTool: 'Elija otro perfil en la administración del grupo o consulte a la administración del sistema.',
      },
    },
    ERR_ZOOM_DISABLED: { title: 'Zoom está desactivado.', advice: 'Consulte a la administración del sistema.' },
    ERR_ACCESS_DENIED: {
      title: 'Aquí no tiene acceso a Zoom.',
      advice: 'Consulte a la persona responsable de este curso o grupo.',
    },
    ERR_NOT_FOUND: {
      title: 'Zoom ya no está disponible aquí.',
      advice: 'Puede que esta página se haya eliminado. Vuelva al curso o al grupo.',
    },
    ERR_EMAIL_MISSING: {
      title: 'Su cuenta no tiene dirección de correo.',
      advice:
        'Zoom reconoce a las personas por su dirección de correo. Pida a la administración del sistema que añada una, o añádala en su cuenta si puede.',
    },
    ERR_EMAIL_MALFORMED: {
      title: 'La dirección de correo de su cuenta no es válida: {{email}}',
      advice:
        'Esta es la dirección que se enviaría a Zoom para reconocerle. Pida a la administración del sistema que la corrija, o corríjala en su cuenta si puede.',
    },
  },
};
