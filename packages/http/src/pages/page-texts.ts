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

/** The texts in the language that the browser asks for (`Accept-Language`, RFC 9110 12.5.4), else in English. */
export function findPageTexts(request: Request): PageTexts {
  return getPageTexts(toLanguage(request.acceptsLanguages(...Object.keys(LANGUAGES))));
}

/** The texts in one language. */
export function getPageTexts(language: Language): PageTexts {
  const t = TRANSLATIONS.getFixedT(language);
  return { language, t: (key) => t(key), toReason: (code) => t([`reasons.${code}`, 'reasons.unknown'], { code }) };
}

function toLanguage(accepted: string | false): Language {
  return accepted !== false && accepted in LANGUAGES ? (accepted as Language) : 'en';
}
