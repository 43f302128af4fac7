import { expect, it } from '@jest/globals';
import { toLocale } from '../src/locales/find-locale.js';

it.each([
  ['de', 'de', 'de'],
  ['de-CH', 'de', 'de-CH'],
  ['FR-ch', 'fr', 'fr-CH'],
  [' it ', 'it', 'it'],
  ['es-419', 'es', 'es-419'],
  ['en-GB', 'en', 'en-GB'],
  ['ja', 'en', 'en'],
  ['den', 'en', 'en'],
  ['', 'en', 'en'],
  ['de_CH', 'en', 'en'],
  ['<script>', 'en', 'en'],
])('takes lang=%p for texts in %s and dates in %s', (lang, language, tag) => {
  expect(toLocale(lang)).toEqual({ language, tag });
});
