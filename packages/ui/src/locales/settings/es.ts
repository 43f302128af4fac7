import type { Translated } from '../translated.js';
import type { TEXTS as ENGLISH } from './en.js';

export const TEXTS: Translated<typeof ENGLISH> = {
  profile: 'Perfil de Zoom',
  choose: 'Elija un perfil',
  inactive: '{{name}} (inactivo)',
  mailDomains_one: 'Dominio de correo: {{domains}}',
  mailDomains_many: 'Dominios de correo: {{domains}}',
  mailDomains_other: 'Dominios de correo: {{domains}}',
  changeNote: 'Las reuniones de este lugar se conservan si el nuevo perfil pertenece a la misma cuenta de Zoom.',
  noProfile: {
    title: 'Todavía no hay ningún perfil de Zoom.',
    advice:
      'Pida a la administración del sistema que añada uno en «Administración» > «Herramientas externas» > «Zoom».',
  },
  status: {
    ok: { title: 'El perfil elegido está activo.' },
    notConfigured: { title: 'Zoom todavía no está configurado.' },
    profileInactive: {
      title: 'El perfil elegido está inactivo.',
      advice: 'Nadie puede abrir Zoom aquí. Elija otro perfil o consulte a la administración del sistema.',
    },
    disabled: {
      title: 'El operador ha desactivado Zoom aquí.',
      advice:
        'Nadie puede abrir Zoom aquí. Pida a la administración del sistema que lo active. Ya puede elegir un perfil.',
    },
  },
  toDo: {
    save: 'Guarde para usar el perfil de abajo, o elija antes otro.',
    choose: 'Elija un perfil y guarde.',
    activate: 'Todos los perfiles están inactivos. Pida a la administración del sistema que active uno.',
  },
};
