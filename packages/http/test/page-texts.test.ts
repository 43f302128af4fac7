import { describe, expect, it } from '@jest/globals';
import express from 'express';
import supertest from 'supertest';
import { renderErrorPage } from '../src/pages/error-page.js';
import { LANGUAGES } from '../src/pages/locales/languages.js';
import { findPageTexts } from '../src/pages/page-texts.js';

const app = express().get('/', (request, response) => {
  response.send(renderErrorPage('ERR_STORAGE_UNAVAILABLE', findPageTexts(request)));
});

describe('the pages of the protocol endpoints', () => {
  it.each([
    ['de-CH,de;q=0.9,en;q=0.8', 'de', 'Der Speicher antwortet gerade nicht.'],
    ['fr', 'fr', 'Impossible d’ouvrir Zoom'],
    ['it-IT', 'it', 'Impossibile aprire Zoom'],
    ['es-MX,es;q=0.5', 'es', 'No se puede abrir Zoom'],
    ['ja,en-GB;q=0.7,de;q=0.5', 'en', 'The storage does not answer at the moment.'],
    ['ja', 'en', 'Zoom cannot be opened'],
    ['*', 'en', 'Zoom cannot be opened'],
    [',;q=zz,"', 'en', 'Zoom cannot be opened'],
  ])('speak to a browser that asks for “%s” in %s', async (accepted, language, text) => {
    const { text: html } = await supertest(app).get('/').set('Accept-Language', accepted);
    expect(html).toContain(`<html lang="${language}">`);
    expect(html).toContain(text);
  });

  it('speak English to who asks for nothing', async () => {
    expect((await supertest(app).get('/')).text).toContain('<html lang="en">');
  });
});

describe('the texts of the pages', () => {
  const { en, ...others } = LANGUAGES;

  it.each(Object.entries(others))(
    'in %s have the keys and placeholders of the English ones, and words of their own',
    (_language, texts) => {
      const [english, translated] = [flatten(en), flatten(texts)];
      expect([...translated.keys()]).toEqual([...english.keys()]);
      for (const [key, text] of translated) {
        expect([key, listPlaceholders(text)]).toEqual([key, listPlaceholders(english.get(key) ?? '')]);
        expect([key, text]).not.toEqual([key, english.get(key)]);
      }
    },
  );
});

interface Tree {
  readonly [key: string]: string | Tree;
}

function flatten(tree: Tree, prefix = ''): Map<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]): [string, string][] =>
      typeof value === 'string' ? [[prefix + key, value]] : [...flatten(value, `${prefix}${key}.`)],
    ),
  );
}

function listPlaceholders(text: string): string[] {
  return [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name).sort();
}
