import { LANGUAGES, type Language } from './languages.js';

/** A language that there are texts in, and the locale by which `Intl` writes dates and numbers, such as `de-CH`. */
export interface Locale {
  readonly language: Language;
  readonly tag: string;
}

export const ENGLISH: Locale = { language: 'en', tag: 'en' };

/** The locale of the nearest `lang` attribute, also outside the shadow roots that an element is in. */
export function findLocale(element: Element): Locale {
  return toLocale(findLang(element));
}

/** The trees that an element is in, from its own out to the document. */
export function listTrees(element: Element): readonly Node[] {
  const tree = element.getRootNode();
  return tree instanceof ShadowRoot ? [tree, ...listTrees(tree.host)] : [tree];
}

/** The locale of a BCP 47 tag; English for what is no tag, and for languages without texts. */
export function toLocale(lang: string): Locale {
  const [tag] = parseTag(lang);
  const language = LANGUAGES.find((known) => known === tag?.split('-')[0]);
  return tag !== undefined && language ? { language, tag } : ENGLISH;
}

function findLang(element: Element): string {
  const holder = element.closest('[lang]');
  if (holder) return holder.getAttribute('lang') ?? '';
  const tree = element.getRootNode();
  return tree instanceof ShadowRoot ? findLang(tree.host) : document.documentElement.lang;
}

function parseTag(lang: string): readonly string[] {
  try {
    return Intl.getCanonicalLocales(lang.trim());
  } catch {
    return [];
  }
}
