import { describe, expect, it } from '@jest/globals';
import { findText, hasTexts, loadTexts } from '../src/locales/text-catalogue.js';

describe('the catalogue', () => {
  it('has a text only once its file is loaded', async () => {
    expect(hasTexts('it', ['general'])).toBe(false);
    expect(findText('it', 'general:save')).toBeUndefined();
    await loadTexts('it', ['general']);
    expect(hasTexts('it', ['general'])).toBe(true);
    expect(hasTexts('it', ['general', 'view'])).toBe(false);
    expect(findText('it', 'general:save')).toBe('Salva');
  });

  it.each([
    [1, '1 Ort verwendet'],
    [2, '2 Orte verwenden'],
    [0, '0 Orte verwenden'],
  ])('chooses the plural for %d', async (count, start) => {
    await loadTexts('de', ['general']);
    expect(findText('de', 'general:problems.ERR_PROFILE_IN_USE.title', { count })).toMatch(new RegExp(`^${start}`));
  });

  it('puts values in as they are, and looks for no other text in them', async () => {
    await loadTexts('en', ['general']);
    const name = '<b>&</b> {{max}} $t(general:save) $1';
    expect(findText('en', 'general:problems.ERR_PROFILE_INACTIVE.title', { name })).toBe(
      `The Zoom profile “${name}” is inactive.`,
    );
  });

  it.each(['general:nothing', 'general:problems', 'nowhere:save', '', 'constructor'])(
    'has no text for %p',
    async (key) => {
      await loadTexts('en', ['general']);
      expect(findText('en', key)).toBeUndefined();
    },
  );
});
