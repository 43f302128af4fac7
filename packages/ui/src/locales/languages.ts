/** The languages that the elements speak. */
export const LANGUAGES = ['en', 'de', 'fr', 'it', 'es'] as const;

export type Language = (typeof LANGUAGES)[number];
