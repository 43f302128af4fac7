import type { LocalizedText } from '@lms-zoom/host-api';

/** The text in the reader's language, as far as there is one; campus' own pages are in English. */
export const toLabel = (text: LocalizedText, locale: string): string =>
  text[locale] ?? text[new Intl.Locale(locale).language] ?? text.en;
