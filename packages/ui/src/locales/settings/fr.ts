import type { Translated } from '../translated.js';
import type { TEXTS as ENGLISH } from './en.js';

export const TEXTS: Translated<typeof ENGLISH> = {
  profile: 'Profil Zoom',
  choose: 'Choisir un profil',
  inactive: '{{name}} (inactif)',
  mailDomains_one: 'Domaine de messagerie : {{domains}}',
  mailDomains_many: 'Domaines de messagerie : {{domains}}',
  mailDomains_other: 'Domaines de messagerie : {{domains}}',
  changeNote: 'Les réunions de cet emplacement sont conservées si le nouveau profil relève du même compte Zoom.',
  noProfile: {
    title: 'Il n’y a pas encore de profil Zoom.',
    advice:
      'Demandez à l’administration du système d’en ajouter un sous « Administration » > « Outils externes » > « Zoom ».',
  },
  status: {
    ok: { title: 'Le profil choisi est actif.' },
    notConfigured: { title: 'Zoom n’est pas encore configuré.' },
    profileInactive: {
      title: 'Le profil choisi est inactif.',
      advice:
        'Personne ne peut ouvrir Zoom ici. Choisissez un autre profil ou adressez-vous à l’administration du système.',
    },
    disabled: {
      title: 'L’exploitant a désactivé Zoom ici.',
      advice:
        'Personne ne peut ouvrir Zoom ici. Demandez à l’administration du système de l’activer. Vous pouvez déjà choisir un profil.',
    },
  },
  toDo: {
    save: 'Enregistrez pour utiliser le profil ci-dessous, ou choisissez-en d’abord un autre.',
    choose: 'Choisissez un profil et enregistrez.',
    activate: 'Tous les profils sont inactifs. Demandez à l’administration du système d’en activer un.',
  },
};
