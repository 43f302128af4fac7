import { describe, expect, it } from '@jest/globals';
import { LANGUAGES, type Language } from '../src/locales/languages.js';
import { NAMESPACES, readTexts, TRANSLATIONS, type FlatTexts } from './support/read-texts.js';
import { SAME_IN_ENGLISH } from './support/same-in-english.js';

const PLURAL = /^(.+)_(zero|one|two|few|many|other)$/;

describe.each(NAMESPACES)('the English texts of %s', (namespace) => {
  it('have both plurals of each, and none is empty', async () => {
    const english = await readTexts(namespace, 'en');
    expect([...english.keys()].sort()).toEqual(listExpectedKeys(english, 'en'));
    expect(listEmpty(english)).toEqual([]);
  });
});

describe.each(TRANSLATIONS)('the texts of $namespace in $language', ({ namespace, language }) => {
  it('have the keys of the English ones, and each plural that the language knows', async () => {
    const [english, texts] = await readBoth();
    expect([...texts.keys()].sort()).toEqual(listExpectedKeys(english, language));
  });

  it('name the same values as the English ones', async () => {
    const [english, texts] = await readBoth();
    expect(mapValues(texts, listPlaceholders)).toEqual(
      mapValues(texts, (_text, key) => listPlaceholders(findEnglish(english, key))),
    );
  });

  it('are not empty', async () => {
    expect(listEmpty((await readBoth())[1])).toEqual([]);
  });

  it('are translated, but for the listed ones', async () => {
    const [english, texts] = await readBoth();
    const same = [...texts].filter(([key, text]) => text === findEnglish(english, key) && !(text in SAME_IN_ENGLISH));
    expect(same).toEqual([]);
  });

  const readBoth = () => Promise.all([readTexts(namespace, 'en'), readTexts(namespace, language)]);
});

it('lists no text as the same in English that is translated everywhere', async () => {
  const same = await Promise.all(
    TRANSLATIONS.map(async ({ namespace, language }) => {
      const english = await readTexts(namespace, 'en');
      return [...(await readTexts(namespace, language))].filter(([key, text]) => text === english.get(key));
    }),
  );
  const needed = new Set(same.flat().map(([, text]) => text));
  expect(Object.keys(SAME_IN_ENGLISH).filter((text) => !needed.has(text))).toEqual([]);
});

it('speaks the five languages', () => {
  expect(LANGUAGES).toEqual(['en', 'de', 'fr', 'it', 'es']);
});

function listExpectedKeys(english: FlatTexts, language: Language): string[] {
  const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
  const keys = [...english.keys()].flatMap((key) => {
    const [, base] = PLURAL.exec(key) ?? [];
    return base === undefined ? [key] : pluralCategories.map((category) => `${base}_${category}`);
  });
  return [...new Set(keys)].sort();
}

/** A plural that English lacks is measured by the English `_other`. */
function findEnglish(english: FlatTexts, key: string): string {
  return english.get(key) ?? english.get(key.replace(PLURAL, '$1_other')) ?? '';
}

function listPlaceholders(text: string): string[] {
  return [...new Set([...text.matchAll(/\{\{(.*?)\}\}/g)].map(([, name = '']) => name))].sort();
}

function listEmpty(texts: FlatTexts): string[] {
  return [...texts].filter(([, text]) => text.trim() === '').map(([key]) => key);
}

function mapValues<T>(texts: FlatTexts, map: (text: string, key: string) => T): Record<string, T> {
  return Object.fromEntries([...texts].map(([key, text]) => [key, map(text, key)]));
}
