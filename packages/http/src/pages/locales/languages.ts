import { TEXTS as DE } from './de.js';
import { TEXTS as EN } from './en.js';
import { TEXTS as ES } from './es.js';
import { TEXTS as FR } from './fr.js';
import { TEXTS as IT } from './it.js';

/** The texts of the pages by language; English is for everybody else. */
export const LANGUAGES = { en: EN, de: DE, fr: FR, it: IT, es: ES } as const;

export type Language = keyof typeof LANGUAGES;
