import type { TEXTS as ACTIVITY } from './activity/en.js';
import type { TEXTS as ADMIN } from './admin/en.js';
import type { TEXTS as APPLICATIONS } from './applications/en.js';
import type { TEXTS as CHECK } from './check/en.js';
import type { TEXTS as GENERAL } from './general/en.js';
import type { TEXTS as SETTINGS } from './settings/en.js';
import type { TEXTS as VIEW } from './view/en.js';

/** The English texts by namespace; an element loads only the namespaces that it names. */
export interface Namespaces {
  readonly general: typeof GENERAL;
  readonly admin: typeof ADMIN;
  readonly activity: typeof ACTIVITY;
  readonly applications: typeof APPLICATIONS;
  readonly check: typeof CHECK;
  readonly settings: typeof SETTINGS;
  readonly view: typeof VIEW;
}

export type Namespace = keyof Namespaces;

/** A text of some namespaces, such as `admin:profiles.title`; a plural goes without its suffix. */
export type TextKey<N extends Namespace = Namespace> = { [Name in N]: `${Name}:${Path<Namespaces[Name]>}` }[N];

type Path<Texts> = {
  [Key in keyof Texts & string]: Texts[Key] extends string ? WithoutPlural<Key> : `${Key}.${Path<Texts[Key]>}`;
}[keyof Texts & string];

type WithoutPlural<Key extends string> = Key extends `${infer Base}_${Intl.LDMLPluralRule}` ? Base : Key;
