import { LANGUAGES, type Language } from '../../src/locales/languages.js';
import { TEXT_FILES } from '../../src/locales/text-files.js';
import type { Namespace } from '../../src/locales/text-key.js';

type Tree = Readonly<{ [key: string]: string | Tree }>;

/** The texts of one file by dotted path. */
export type FlatTexts = ReadonlyMap<string, string>;

export const NAMESPACES = Object.keys(TEXT_FILES) as Namespace[];
export const TRANSLATIONS = LANGUAGES.filter((language) => language !== 'en').flatMap((language) =>
  NAMESPACES.map((namespace) => ({ namespace, language })),
);

export async function readTexts(namespace: Namespace, language: Language): Promise<FlatTexts> {
  const { TEXTS } = await TEXT_FILES[namespace][language]();
  return new Map(flatten(TEXTS, ''));
}

function flatten(tree: Tree, prefix: string): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[prefix + key, value]] : flatten(value, `${prefix}${key}.`),
  );
}
