import type { Translated } from '../translated.js';
import type { TEXTS as ENGLISH } from './en.js';

export const TEXTS: Translated<typeof ENGLISH> = {
  frameTitle: 'Zoom',
  region: 'Zoom pour {{title}}',
  opening: 'Ouverture de Zoom …',
  openWindow: 'Ouvrir Zoom dans une nouvelle fenêtre',
  windowOpened: 'Zoom est ouvert dans une nouvelle fenêtre.',
  hint: 'Rien ne s’affiche, ou Zoom vous demande de vous reconnecter ? Votre navigateur bloque peut-être les cookies : ouvrez Zoom dans une nouvelle fenêtre.',
  role: {
    host: 'Vous êtes hôte ici : planifiez et démarrez les réunions dans Zoom.',
    attendee: 'Vous participez ici : rejoignez les réunions dans Zoom.',
    attendeeWhoCanHost: 'Les étudiants peuvent planifier et animer des réunions ici.',
  },
  meetings: {
    title: 'Prochaines réunions',
    now: 'En cours',
    zone: 'Heures dans le fuseau horaire de votre compte : {{zone}}.',
    none: 'Aucune réunion ne figure dans le calendrier. Ce qui est planifié dans Zoom apparaît ici sous peu.',
    off: 'Les entrées de calendrier sont désactivées : ce qui change dans Zoom n’apparaît plus ici.',
    showAll_one: 'Afficher {{count}} réunion',
    showAll_many: 'Afficher les {{count}} de réunions',
    showAll_other: 'Afficher les {{count}} réunions',
    showFewer: 'Afficher moins',
    add: 'Ajouter à mon calendrier',
    remove: 'Retirer du calendrier …',
    note: 'Zoom signale au calendrier qu’une réunion est planifiée ou déplacée. Il ne signale pas qu’une réunion est supprimée et, d’une série, souvent seulement la première date.',
    noteToManager: 'Retirez ici ce qui n’a plus lieu.',
  },
  subscription: {
    title: 'S’abonner',
    intro:
      'Une adresse secrète apporte ces réunions dans votre application de calendrier et les y tient à jour, aussi longtemps que vous avez accès à cet emplacement. Ne la transmettez pas : quiconque la possède voit les réunions.',
    make: 'Créer mon adresse',
    address: 'Mon adresse',
    open: 'Ouvrir dans l’application de calendrier',
    withdraw: 'Révoquer cette adresse',
    withdrawn: 'Votre adresse est révoquée. Retirez-la aussi de votre application de calendrier.',
    subscribers_one: '{{count}} personne est abonnée.',
    subscribers_many: '{{count}} de personnes sont abonnées.',
    subscribers_other: '{{count}} personnes sont abonnées.',
    revoke: 'Révoquer toutes les adresses …',
    revoked_one: '{{count}} adresse est révoquée.',
    revoked_many: '{{count}} d’adresses sont révoquées.',
    revoked_other: '{{count}} adresses sont révoquées.',
    revocation: {
      title: 'Révoquer toutes les adresses ?',
      text: 'Les applications de calendrier de toutes les personnes abonnées ne reçoivent plus rien. Qui a accès à cet emplacement peut créer une nouvelle adresse.',
      confirm: 'Tout révoquer',
    },
  },
  consent: {
    title: 'Zoom s’ouvre avec votre accord',
    withdrawn: 'Vous avez retiré votre accord. Zoom est fermé.',
    intro:
      'Zoom est un service de Zoom Video Communications, Inc. Quand vous l’ouvrez, ces informations sont envoyées à cette entreprise ({{recipient}}) :',
    purpose:
      'Zoom s’en sert pour vous reconnaître et vous laisser entrer dans les réunions de cet emplacement avec le bon rôle.',
    withdrawable:
      'Votre accord vaut pour tous les emplacements qui utilisent la même connexion à Zoom. Vous pouvez le retirer à tout moment sur cette page.',
    agree: 'Accepter et ouvrir Zoom',
    notNow: 'Pas maintenant',
    putOff: {
      title: 'Zoom reste fermé',
      advice: 'Rien n’a été envoyé à Zoom. Pour l’ouvrir, revenez sur cette page et donnez votre accord.',
      review: 'Relire et décider',
    },
  },
  sent: {
    title: 'Données envoyées à Zoom',
    intro: 'Quand vous ouvrez Zoom ici, ceci est envoyé à Zoom Video Communications, Inc. ({{recipient}}) :',
    kinds: {
      email: 'Adresse e-mail',
      name: 'Nom',
      role: 'Rôle',
      language: 'Langue',
      place: 'Où vous ouvrez Zoom',
      identifier: 'Identifiant',
    },
    roles: { host: 'Hôte', attendee: 'Participant' },
    identifier: 'Un code aléatoire qui vous désigne',
    nothing: 'Rien',
    agreedAt: 'Vous avez donné votre accord le {{date}}.',
    withdraw: 'Retirer mon accord',
    confirm:
      'Zoom est alors fermé dans tous les emplacements qui utilisent la même connexion et ne s’ouvre à nouveau qu’après un nouvel accord. Zoom conserve ce qu’il a reçu ; demandez-lui de l’effacer.',
    confirmOptional:
      'Votre accord est alors effacé. Zoom s’ouvre ici quand même, car aucun accord n’est demandé actuellement.',
    yes: 'Oui, retirer',
  },
  unfinished: {
    started: {
      title: 'Zoom ne vous a pas encore ramené ici.',
      advice:
        'Si Zoom affiche une erreur, signalez-la à l’administration du système. Si rien ne s’affiche, ouvrez Zoom dans une nouvelle fenêtre.',
    },
    reached: {
      title: 'Zoom a renvoyé votre navigateur, mais la connexion n’a pas abouti.',
      advice:
        'Ouvrez Zoom dans une nouvelle fenêtre. S’il ne s’y ouvre pas non plus, adressez-vous à l’administration du système.',
    },
    ERR_AUTHORIZATION_SESSION_MISSING: {
      title: 'Votre navigateur n’a pas transmis que vous êtes connecté ici.',
      advice:
        'Il bloque peut-être les cookies quand un site est affiché dans un autre. Ouvrez Zoom dans une nouvelle fenêtre.',
    },
    ERR_AUTHORIZATION_HINT_EXPIRED: {
      title: 'La connexion à Zoom a pris trop de temps.',
      advice: 'Veuillez l’ouvrir à nouveau, dans une nouvelle fenêtre.',
    },
    refused: {
      title: 'La connexion à Zoom a été refusée.',
      advice:
        'Ouvrez Zoom dans une nouvelle fenêtre. S’il ne s’y ouvre pas non plus, indiquez ce code à l’administration du système : {{code}}',
    },
  },
  popupBlocked: {
    title: 'Votre navigateur a bloqué la nouvelle fenêtre.',
    advice: 'Autorisez les fenêtres contextuelles pour ce site et réessayez.',
  },
  obstacles: {
    ERR_PLACE_NOT_CONFIGURED: {
      title: 'Zoom n’est pas encore configuré.',
      advice: {
        courseElement: 'Veuillez vous adresser à l’auteur de ce cours.',
        courseTool: 'Veuillez vous adresser à l’auteur de ce cours.',
        groupTool: 'Veuillez vous adresser à un propriétaire de ce groupe.',
      },
      adviceToOwner: {
        courseElement:
          'Choisissez un profil Zoom dans l’éditeur de cours : ouvrez-y cet élément, puis « Configuration de Zoom ».',
        courseTool: 'Choisissez un profil Zoom dans les réglages du cours, sous la barre d’outils.',
        groupTool: 'Choisissez un profil Zoom dans l’administration du groupe, sous les outils.',
      },
    },
    ERR_PROFILE_INACTIVE: {
      title: 'Le profil Zoom « {{name}} » est actuellement inactif.',
      advice: 'Veuillez vous adresser à l’administration du système.',
      adviceToOwner: {
        courseElement:
          'Choisissez un autre profil dans l’éditeur de cours ou adressez-vous à l’administration du système.',
        courseTool:
          'Choisissez un autre profil dans les réglages du cours ou adressez-vous à l’administration du système.',
        groupTool:
          'Choisissez un autre profil dans l’administration du groupe ou adressez-vous à l’administration du système.',
      },
    },
    ERR_ZOOM_DISABLED: {
      title: 'Zoom est désactivé.',
      advice: 'Veuillez vous adresser à l’administration du système.',
    },
    ERR_ACCESS_DENIED: {
      title: 'Vous n’avez pas accès à Zoom ici.',
      advice: 'Veuillez vous adresser à la personne responsable de ce cours ou de ce groupe.',
    },
    ERR_NOT_FOUND: {
      title: 'Zoom n’est plus disponible ici.',
      advice: 'Cette page a peut-être été supprimée. Revenez au cours ou au groupe.',
    },
    ERR_EMAIL_MISSING: {
      title: 'Votre compte n’a pas d’adresse e-mail.',
      advice:
        'Zoom reconnaît les personnes à leur adresse e-mail. Demandez à l’administration du système d’en ajouter une, ou ajoutez-la à votre compte si vous le pouvez.',
    },
    ERR_EMAIL_MALFORMED: {
      title: 'L’adresse e-mail de votre compte n’est pas valable : {{email}}',
      advice:
        'C’est cette adresse qui serait envoyée à Zoom pour vous reconnaître. Demandez à l’administration du système de la corriger, ou corrigez-la dans votre compte si vous le pouvez.',
    },
  },
};
