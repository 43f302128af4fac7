import type { Language } from '../../src/locales/languages.js';
import { findText, loadTexts } from '../../src/locales/text-catalogue.js';
import type { Namespace } from '../../src/locales/text-key.js';
import type { Texts } from '../../src/locales/translation.js';

/** The texts as an element has them whose page is in this language. */
export async function textsIn<N extends Namespace>(language: Language, ...namespaces: N[]): Promise<Texts<N>> {
  await loadTexts(language, namespaces);
  return {
    t: (key, values) => findText(language, key, values) ?? key,
    find: (key, values) => findText(language, key, values),
    locale: language,
  };
}
