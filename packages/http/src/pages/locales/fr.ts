import type { TEXTS as ENGLISH } from './en.js';

export const TEXTS: typeof ENGLISH = {
  opening: 'Ouverture de Zoom …',
  continue: 'Continuer',
  errorTitle: 'Impossible d’ouvrir Zoom',
  advice:
    'Fermez cette page, revenez au cours ou au groupe et ouvrez Zoom à nouveau. Si le problème persiste, prévenez votre administrateur.',
  reasons: {
    unknown: 'Une erreur s’est produite (code {{code}}).',
    ERR_AUTHORIZATION_CLIENT: 'L’outil n’est pas connu ici, ou il est désactivé.',
    ERR_AUTHORIZATION_REDIRECT_URI:
      'L’adresse à laquelle l’outil attend la réponse n’est pas enregistrée pour cet outil.',
    ERR_BODY_TOO_LARGE: 'La requête est trop volumineuse.',
    ERR_BODY_UNREADABLE: 'La requête est illisible.',
    ERR_BODY_UNSUPPORTED: 'La requête est arrivée sous une forme qui n’est pas comprise ici.',
    ERR_INTERNAL: 'Une erreur s’est produite de notre côté.',
    ERR_STORAGE_UNAVAILABLE: 'Le stockage des données ne répond pas pour le moment. Réessayez dans une minute.',
  },
};
