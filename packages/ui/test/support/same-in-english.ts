/** Texts that may be the same in English and in another language, each with its reason. */
export const SAME_IN_ENGLISH: Readonly<Record<string, string>> = {
  Zoom: 'the product',
};
