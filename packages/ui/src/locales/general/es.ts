import type { Translated } from '../translated.js';
import type { TEXTS as ENGLISH } from './en.js';

export const TEXTS: Translated<typeof ENGLISH> = {
  loading: 'Cargando …',
  slow: 'El servidor tarda más de lo habitual. Espere, por favor …',
  save: 'Guardar',
  saving: 'Guardando …',
  saved: 'Guardado.',
  cancel: 'Cancelar',
  close: 'Cerrar',
  tryAgain: 'Reintentar',
  reloadPage: 'Recargar la página',
  loadCurrent: 'Cargar la versión actual',
  partMissing: {
    title: 'Esta parte de la página no se puede cargar.',
    advice: 'Recargue la página.',
  },
  copy: {
    copy: 'Copiar',
    copyLabel: 'Copiar: {{label}}',
    copied: 'Copiado',
    copiedField: 'Copiado: {{label}}.',
    byHand: 'Seleccionado. Para copiar, pulse Ctrl+C, o ⌘C en un Mac.',
  },
  removal: {
    title: '¿Quitar «{{title}}» del calendario?',
    text: 'Desaparece para todos. En Zoom la reunión se conserva; vuelve aquí cuando alguien la cambia en Zoom.',
    one: 'Solo esta fecha',
    all_one: '{{count}} fecha',
    all_many: 'Los {{count}} de fechas',
    all_other: 'Las {{count}} fechas',
    confirm: 'Quitar',
    removing: 'Quitando …',
    removed: '«{{title}}» ({{time}}) se ha quitado del calendario.',
    removedAll: 'Todas las fechas de «{{title}}» se han quitado del calendario.',
  },
  problems: {
    unknown: {
      title: 'Se ha producido un error (código {{code}}).',
      advice: 'Inténtelo de nuevo. Si vuelve a ocurrir, indique este código a la administración del sistema.',
    },
    ERR_NETWORK: { title: 'No se puede acceder al servidor.', advice: 'Compruebe su conexión e inténtelo de nuevo.' },
    ERR_TIMEOUT: { title: 'El servidor no ha respondido a tiempo.', advice: 'Inténtelo de nuevo.' },
    ERR_UNEXPECTED_ANSWER: {
      title: 'El servidor ha dado una respuesta que aquí no tiene sentido.',
      advice: 'Inténtelo de nuevo en un momento.',
    },
    ERR_INPUT_INVALID: {
      title: 'Hay campos que debe corregir.',
      advice: 'Corrija lo que está marcado y guarde de nuevo.',
    },
    ERR_NOT_LOGGED_IN: { title: 'Su sesión ha terminado.', advice: 'Recargue la página e inicie sesión de nuevo.' },
    ERR_ACCESS_DENIED: {
      title: 'No tiene permiso para hacer esto.',
      advice: 'Si debería tenerlo, consulte a la administración del sistema.',
    },
    ERR_FOREIGN_ORIGIN: {
      title: 'La petición se ha rechazado porque parecía venir de otro sitio.',
      advice: 'Abra esta página desde la dirección de su LMS e inténtelo de nuevo.',
    },
    ERR_NOT_FOUND: { title: 'Lo que busca ya no existe.', advice: 'Recargue la página.' },
    ERR_PROFILE_NOT_FOUND: {
      title: 'Este perfil de Zoom ya no existe.',
      advice: 'Puede que alguien lo haya eliminado. Recargue la página.',
    },
    ERR_APPLICATION_NOT_FOUND: {
      title: 'Este lugar ya no usa Zoom.',
      advice: 'Puede que alguien lo haya quitado. Recargue la página.',
    },
    ERR_CALENDAR_DISABLED: {
      title: 'Las entradas de calendario están desactivadas.',
      advice: 'Póngase en contacto con la administración del sistema.',
    },
    ERR_CALENDAR_ENTRY_NOT_FOUND: {
      title: 'Esta reunión ya no está en el calendario.',
      advice: 'Puede que alguien la haya quitado.',
    },
    ERR_PROFILE_CHANGED: {
      title: 'Otra persona ha cambiado este perfil entretanto.',
      advice:
        'Sus cambios no se han guardado. Cargue la versión actual para continuar; sustituirá lo que ha escrito aquí.',
    },
    ERR_SETTINGS_CHANGED: {
      title: 'Otra persona ha cambiado estos ajustes entretanto.',
      advice:
        'Sus cambios no se han guardado. Cargue la versión actual para continuar; sustituirá lo que ha elegido aquí.',
    },
    ERR_PLACE_CHANGED: {
      title: 'Otra persona ha cambiado el perfil de Zoom de este lugar entretanto.',
      advice: 'Su elección no se ha guardado. Cargue la versión actual y elija de nuevo.',
    },
    ERR_CONSENT_CHANGED: {
      title: 'Lo que se envía a Zoom ha cambiado entretanto.',
      advice: 'Lea la lista de nuevo antes de aceptar.',
    },
    ERR_PROFILE_IN_USE: {
      title_one: '{{count}} lugar usa este perfil, por lo que no se puede eliminar.',
      title_many: '{{count}} de lugares usan este perfil, por lo que no se puede eliminar.',
      title_other: '{{count}} lugares usan este perfil, por lo que no se puede eliminar.',
      advice: 'Mueva antes sus aplicaciones a otro perfil.',
    },
    ERR_PROFILE_INACTIVE: {
      title: 'El perfil de Zoom «{{name}}» está inactivo.',
      advice: 'Elija otro perfil o consulte a la administración del sistema.',
    },
    ERR_ZOOM_DISABLED: {
      title: 'Zoom está desactivado.',
      advice: 'Póngase en contacto con la administración del sistema.',
    },
    ERR_PLACE_NOT_CONFIGURED: {
      title: 'Zoom todavía no está configurado.',
      advice: 'Primero hay que elegir un perfil de Zoom para este lugar.',
    },
    ERR_CONSENT_REQUIRED: {
      title: 'Zoom solo se abre después de dar su consentimiento.',
      advice: 'Lea lo que se envía a Zoom y dé su consentimiento.',
    },
    ERR_EMAIL_MISSING: {
      title: 'Su cuenta no tiene dirección de correo electrónico.',
      advice:
        'Zoom reconoce a las personas por su dirección de correo electrónico. Pida a la administración del sistema que añada una, o añádala en su cuenta si puede.',
    },
    ERR_EMAIL_MALFORMED: {
      title: 'La dirección de correo electrónico de su cuenta no es válida: {{email}}',
      advice:
        'Zoom reconoce a las personas por su dirección de correo electrónico. Pida a la administración del sistema que la corrija, o corríjala en su cuenta si puede.',
    },
    ERR_STORAGE_UNAVAILABLE: {
      title: 'En este momento no se puede acceder a los datos de Zoom.',
      advice: 'Inténtelo de nuevo dentro de unos minutos.',
    },
    ERR_INTERNAL: {
      title: 'El servidor ha cometido un error.',
      advice: 'Inténtelo de nuevo. Si vuelve a ocurrir, comuníquelo a la administración del sistema.',
    },
  },
  fields: {
    any: {
      invalid: 'Este valor no es posible aquí. Corríjalo.',
      required: 'Rellene este campo.',
    },
    profileId: { required: 'Elija primero un perfil de Zoom.' },
    name: {
      required: 'Escriba un nombre.',
      tooLong: 'El nombre es demasiado largo: como máximo son posibles {{max}} caracteres.',
      taken: 'Otro perfil tiene este nombre. Elija uno distinto.',
    },
    ltiKey: {
      required: 'Escriba la LTI Key de Zoom.',
      malformed: 'Esto no es una LTI Key. Cópiela de nuevo con el botón Copy que está a su lado en Zoom LTI Pro.',
    },
    zoomBaseUrl: {
      malformed: 'Escriba la dirección sin ruta, por ejemplo https://applications.zoom.us.',
      notHttps: 'La dirección debe empezar por https://.',
    },
    mailDomains: {
      malformed: '«{{domain}}» no es un dominio de correo. Escriba lo que sigue a la @, por ejemplo example.org.',
      tooMany: 'Como máximo son posibles {{max}} dominios de correo. Quite algunos.',
    },
    custom: {
      malformed: 'La línea {{line}} no tiene la forma nombre=valor.',
      duplicate: 'El nombre «{{name}}» aparece dos veces. Quite una de las dos líneas.',
      reserved: 'El nombre «{{name}}» no es posible. Elija otro.',
      tooLong: 'Es demasiado largo: como máximo son posibles {{max}} caracteres.',
      tooMany: 'Como máximo son posibles {{max}} líneas. Quite algunas.',
    },
  },
};
