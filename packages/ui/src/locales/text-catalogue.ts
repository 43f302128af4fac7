import { createInstance } from 'i18next';
import type { Language } from './languages.js';
import { TEXT_FILES } from './text-files.js';
import type { Namespace } from './text-key.js';

/** What a text names in double braces; `count` chooses the plural. */
export type TextValues = Readonly<Record<string, string | number>>;

/** Texts that came over the net stay for as long as the page does, for all elements on it. */
const catalogue = createInstance();

void catalogue.init({
  resources: {},
  fallbackLng: false,
  initAsync: false,
  // Lit escapes what it renders.
  interpolation: { escapeValue: false },
});

/** Whether these texts are here already. */
export function hasTexts(language: Language, namespaces: readonly Namespace[]): boolean {
  return namespaces.every((namespace) => catalogue.hasResourceBundle(language, namespace));
}

/** Brings these texts here; rejects if one cannot be loaded. */
export async function loadTexts(language: Language, namespaces: readonly Namespace[]): Promise<void> {
  await Promise.all(namespaces.map((namespace) => loadFile(language, namespace)));
}

/** The text of a key such as `general:save`; undefined if there is none. */
export function findText(language: Language, key: string, values: TextValues = {}): string | undefined {
  const { count } = values;
  const options = { lng: language, returnObjects: false, replace: values, ...(typeof count === 'number' && { count }) };
  return catalogue.exists(key, options) ? catalogue.t(key, options) : undefined;
}

async function loadFile(language: Language, namespace: Namespace): Promise<void> {
  if (catalogue.hasResourceBundle(language, namespace)) return;
  const { TEXTS } = await TEXT_FILES[namespace][language]();
  catalogue.addResourceBundle(language, namespace, TEXTS);
}
