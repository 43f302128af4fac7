import type { Language } from './languages.js';
import type { Namespace, Namespaces } from './text-key.js';
import type { Translated } from './translated.js';

/** Loads each file of texts when it is first needed; the bundler makes a chunk of each. */
export const TEXT_FILES: {
  readonly [Name in Namespace]: Readonly<Record<Language, () => Promise<{ TEXTS: Translated<Namespaces[Name]> }>>>;
} = {
  general: {
    en: () => import('./general/en.js'),
    de: () => import('./general/de.js'),
    fr: () => import('./general/fr.js'),
    it: () => import('./general/it.js'),
    es: () => import('./general/es.js'),
  },
  admin: {
    en: () => import('./admin/en.js'),
    de: () => import('./admin/de.js'),
    fr: () => import('./admin/fr.js'),
    it: () => import('./admin/it.js'),
    es: () => import('./admin/es.js'),
  },
  activity: {
    en: () => import('./activity/en.js'),
    de: () => import('./activity/de.js'),
    fr: () => import('./activity/fr.js'),
    it: () => import('./activity/it.js'),
    es: () => import('./activity/es.js'),
  },
  applications: {
    en: () => import('./applications/en.js'),
    de: () => import('./applications/de.js'),
    fr: () => import('./applications/fr.js'),
    it: () => import('./applications/it.js'),
    es: () => import('./applications/es.js'),
  },
  check: {
    en: () => import('./check/en.js'),
    de: () => import('./check/de.js'),
    fr: () => import('./check/fr.js'),
    it: () => import('./check/it.js'),
    es: () => import('./check/es.js'),
  },
  settings: {
    en: () => import('./settings/en.js'),
    de: () => import('./settings/de.js'),
    fr: () => import('./settings/fr.js'),
    it: () => import('./settings/it.js'),
    es: () => import('./settings/es.js'),
  },
  view: {
    en: () => import('./view/en.js'),
    de: () => import('./view/de.js'),
    fr: () => import('./view/fr.js'),
    it: () => import('./view/it.js'),
    es: () => import('./view/es.js'),
  },
};
