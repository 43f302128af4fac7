import type { TEXTS as ENGLISH } from './en.js';

export const TEXTS: typeof ENGLISH = {
  opening: 'Abriendo Zoom …',
  continue: 'Continuar',
  errorTitle: 'No se puede abrir Zoom',
  advice:
    'Cierre esta página, vuelva al curso o al grupo y abra Zoom de nuevo. Si el problema se repite, avise a su administrador.',
  reasons: {
    unknown: 'Se ha producido un error (código {{code}}).',
    ERR_AUTHORIZATION_CLIENT: 'La herramienta no se conoce aquí o está desactivada.',
    ERR_AUTHORIZATION_REDIRECT_URI:
      'La dirección en la que la herramienta espera la respuesta no está registrada para ella.',
    ERR_BODY_TOO_LARGE: 'La solicitud es demasiado grande.',
    ERR_BODY_UNREADABLE: 'No se puede leer la solicitud.',
    ERR_BODY_UNSUPPORTED: 'La solicitud ha llegado en una forma que aquí no se entiende.',
    ERR_INTERNAL: 'Se ha producido un error por nuestra parte.',
    ERR_STORAGE_UNAVAILABLE: 'El almacén de datos no responde en este momento. Inténtelo de nuevo en un minuto.',
  },
};
