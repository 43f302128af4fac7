import type { Translated } from '../translated.js';
import type { TEXTS as ENGLISH } from './en.js';

export const TEXTS: Translated<typeof ENGLISH> = {
  loading: 'Chargement …',
  slow: 'Le serveur met plus de temps que d’habitude. Veuillez patienter …',
  save: 'Enregistrer',
  saving: 'Enregistrement …',
  saved: 'Enregistré.',
  cancel: 'Annuler',
  close: 'Fermer',
  tryAgain: 'Réessayer',
  reloadPage: 'Recharger la page',
  loadCurrent: 'Charger la version actuelle',
  partMissing: {
    title: 'Cette partie de la page ne peut pas être chargée.',
    advice: 'Rechargez la page.',
  },
  copy: {
    copy: 'Copier',
    copyLabel: 'Copier : {{label}}',
    copied: 'Copié',
    copiedField: 'Copié : {{label}}.',
    byHand: 'Sélectionné. Pour copier, appuyez sur Ctrl+C, ou ⌘C sur un Mac.',
  },
  removal: {
    title: 'Retirer « {{title}} » du calendrier ?',
    text: 'Elle disparaît pour tout le monde. Dans Zoom, la réunion reste ; elle revient ici quand quelqu’un la modifie dans Zoom.',
    one: 'Seulement cette date',
    all_one: '{{count}} date',
    all_many: 'Les {{count}} de dates',
    all_other: 'Les {{count}} dates',
    confirm: 'Retirer',
    removing: 'Retrait en cours …',
    removed: '« {{title}} » ({{time}}) est retirée du calendrier.',
    removedAll: 'Toutes les dates de « {{title}} » sont retirées du calendrier.',
  },
  problems: {
    unknown: {
      title: 'Une erreur est survenue (code {{code}}).',
      advice: 'Veuillez réessayer. Si cela se reproduit, indiquez ce code à l’administration du système.',
    },
    ERR_NETWORK: { title: 'Le serveur est injoignable.', advice: 'Vérifiez votre connexion et réessayez.' },
    ERR_TIMEOUT: { title: 'Le serveur n’a pas répondu à temps.', advice: 'Veuillez réessayer.' },
    ERR_UNEXPECTED_ANSWER: {
      title: 'Le serveur a donné une réponse qui n’a pas de sens ici.',
      advice: 'Veuillez réessayer dans un instant.',
    },
    ERR_INPUT_INVALID: {
      title: 'Certains champs sont à corriger.',
      advice: 'Corrigez ce qui est signalé, puis enregistrez à nouveau.',
    },
    ERR_NOT_LOGGED_IN: { title: 'Votre session est terminée.', advice: 'Rechargez la page et reconnectez-vous.' },
    ERR_ACCESS_DENIED: {
      title: 'Vous n’avez pas le droit de faire cela.',
      advice: 'Si vous devriez l’avoir, adressez-vous à l’administration du système.',
    },
    ERR_FOREIGN_ORIGIN: {
      title: 'La requête a été refusée, car elle semblait venir d’un autre site.',
      advice: 'Ouvrez cette page par l’adresse de votre LMS et réessayez.',
    },
    ERR_NOT_FOUND: { title: 'Ce que vous cherchez n’existe plus.', advice: 'Rechargez la page.' },
    ERR_PROFILE_NOT_FOUND: {
      title: 'Ce profil Zoom n’existe plus.',
      advice: 'Quelqu’un l’a peut-être supprimé. Rechargez la page.',
    },
    ERR_APPLICATION_NOT_FOUND: {
      title: 'Cet emplacement n’utilise plus Zoom.',
      advice: 'Quelqu’un l’a peut-être retiré. Rechargez la page.',
    },
    ERR_CALENDAR_DISABLED: {
      title: 'Les entrées de calendrier sont désactivées.',
      advice: 'Adressez-vous à l’administration du système.',
    },
    ERR_CALENDAR_ENTRY_NOT_FOUND: {
      title: 'Cette réunion ne figure plus dans le calendrier.',
      advice: 'Quelqu’un l’a peut-être retirée.',
    },
    ERR_PROFILE_CHANGED: {
      title: 'Quelqu’un d’autre a modifié ce profil entre-temps.',
      advice:
        'Vos modifications ne sont pas enregistrées. Chargez la version actuelle pour continuer ; elle remplacera ce que vous avez saisi ici.',
    },
    ERR_SETTINGS_CHANGED: {
      title: 'Quelqu’un d’autre a modifié ces paramètres entre-temps.',
      advice:
        'Vos modifications ne sont pas enregistrées. Chargez la version actuelle pour continuer ; elle remplacera ce que vous avez choisi ici.',
    },
    ERR_PLACE_CHANGED: {
      title: 'Quelqu’un d’autre a changé le profil Zoom de cet emplacement entre-temps.',
      advice: 'Votre choix n’est pas enregistré. Chargez la version actuelle, puis choisissez à nouveau.',
    },
    ERR_CONSENT_CHANGED: {
      title: 'Ce qui est envoyé à Zoom a changé entre-temps.',
      advice: 'Relisez la liste avant de donner votre accord.',
    },
    ERR_PROFILE_IN_USE: {
      title_one: '{{count}} emplacement utilise ce profil, il ne peut donc pas être supprimé.',
      title_many: '{{count}} d’emplacements utilisent ce profil, il ne peut donc pas être supprimé.',
      title_other: '{{count}} emplacements utilisent ce profil, il ne peut donc pas être supprimé.',
      advice: 'Déplacez d’abord ses applications vers un autre profil.',
    },
    ERR_PROFILE_INACTIVE: {
      title: 'Le profil Zoom « {{name}} » est inactif.',
      advice: 'Choisissez un autre profil ou adressez-vous à l’administration du système.',
    },
    ERR_ZOOM_DISABLED: {
      title: 'Zoom est désactivé.',
      advice: 'Veuillez vous adresser à l’administration du système.',
    },
    ERR_PLACE_NOT_CONFIGURED: {
      title: 'Zoom n’est pas encore configuré.',
      advice: 'Il faut d’abord choisir un profil Zoom pour cet emplacement.',
    },
    ERR_CONSENT_REQUIRED: {
      title: 'Zoom ne s’ouvre qu’après votre accord.',
      advice: 'Lisez ce qui est envoyé à Zoom et donnez votre accord.',
    },
    ERR_EMAIL_MISSING: {
      title: 'Votre compte n’a pas d’adresse e-mail.',
      advice:
        'Zoom reconnaît les personnes à leur adresse e-mail. Demandez à l’administration du système d’en ajouter une, ou ajoutez-la à votre compte si vous le pouvez.',
    },
    ERR_EMAIL_MALFORMED: {
      title: 'L’adresse e-mail de votre compte n’est pas valide : {{email}}',
      advice:
        'Zoom reconnaît les personnes à leur adresse e-mail. Demandez à l’administration du système de la corriger, ou corrigez-la dans votre compte si vous le pouvez.',
    },
    ERR_STORAGE_UNAVAILABLE: {
      title: 'Les données de Zoom sont momentanément inaccessibles.',
      advice: 'Veuillez réessayer dans quelques minutes.',
    },
    ERR_INTERNAL: {
      title: 'Le serveur a commis une erreur.',
      advice: 'Veuillez réessayer. Si cela se reproduit, signalez-le à l’administration du système.',
    },
  },
  fields: {
    any: {
      invalid: 'Cette valeur n’est pas possible ici. Veuillez la corriger.',
      required: 'Remplissez ce champ.',
    },
    profileId: { required: 'Choisissez d’abord un profil Zoom.' },
    name: {
      required: 'Saisissez un nom.',
      tooLong: 'Le nom est trop long : {{max}} caractères au plus sont possibles.',
      taken: 'Un autre profil porte ce nom. Choisissez-en un autre.',
    },
    ltiKey: {
      required: 'Saisissez la LTI Key de Zoom.',
      malformed: 'Ce n’est pas une LTI Key. Copiez-la à nouveau avec le bouton Copy à côté d’elle dans Zoom LTI Pro.',
    },
    zoomBaseUrl: {
      malformed: 'Saisissez l’adresse sans chemin, par exemple https://applications.zoom.us.',
      notHttps: 'L’adresse doit commencer par https://.',
    },
    mailDomains: {
      malformed:
        '« {{domain}} » n’est pas un domaine de messagerie. Saisissez ce qui suit le @, par exemple example.org.',
      tooMany: '{{max}} domaines de messagerie au plus sont possibles. Retirez-en.',
    },
    custom: {
      malformed: 'La ligne {{line}} n’est pas de la forme nom=valeur.',
      duplicate: 'Le nom « {{name}} » y figure deux fois. Retirez l’une des deux lignes.',
      reserved: 'Le nom « {{name}} » n’est pas possible. Choisissez-en un autre.',
      tooLong: 'C’est trop long : {{max}} caractères au plus sont possibles.',
      tooMany: '{{max}} lignes au plus sont possibles. Retirez-en.',
    },
  },
};
