import type { Request } from 'express';
import { createInstance } from 'i18next';
import { LANGUAGES } from './locales/languages.js';
import type { Language } from './locales/languages.js';

/** What a page says in one language. */
export interface PageTexts {
  readonly language: Language;
  readonly t: (key: 'opening' | 'continue' | 'errorTitle' | 'advice') => string;
  /** The sentence for a code; for a code without one, a sentence that names it. */
  readonly toReason: (code: string) => string;
}

const TRANSLATIONS = createInstance({
  resources: Object.fromEntries(
    Object.entries(LANGUAGES).map(([language, texts]) => [language, { translation: texts }]),
  ),
  fallbackLng: 'en',
  // The pages escape what they show.
  interpolation: { escapeValue: false },
  initAsync: false,
});
void TRANSLATIONS.init();

/**
 * The texts in the language of the person's account (`locale`, a BCP 47 tag), where it is known and one of ours, else in
 * the one that the browser asks for (`Accept-Language`, RFC 9110 12.5.4), else in English.
 */
export function findPageTexts(request: Request, locale?: string): PageTexts {
  const language = locale?.split('-')[0]?.toLowerCase() ?? '';
  if (isLanguage(language)) return getPageTexts(language);
  const accepted = request.acceptsLanguages(...Object.keys(LANGUAGES));
  return getPageTexts(accepted !== false && isLanguage(accepted) ? accepted : 'en');
}

/** The texts in one language. */
export function getPageTexts(language: Language): PageTexts {
  const t = TRANSLATIONS.getFixedT(language);
  return { language, t: (key) => t(key), toReason: (code) => t([`reasons.${code}`, 'reasons.unknown'], { code }) };
}

function isLanguage(language: string): language is Language {
  return Object.hasOwn(LANGUAGES, language);
}
