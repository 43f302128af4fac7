import { describe, expect, it } from '@jest/globals';
import { toMessageText } from '../src/admin/message-text.js';
import { textsIn } from './support/texts-in.js';

describe('a message of the connection check', () => {
  it.each([
    ['en', 'The clock of this server is 3 minutes ahead of Zoom’s.'],
    ['de', 'Die Uhr dieses Servers geht gegenüber der von Zoom 3 Minuten vor.'],
    ['fr', 'L’horloge de ce serveur est en avance de 3 minutes sur celle de Zoom.'],
    ['it', 'L’orologio di questo server è avanti di 3 minuti rispetto a quello di Zoom.'],
    ['es', 'El reloj de este servidor va 3 minutos por delante del de Zoom.'],
  ] as const)('is a whole sentence in %s', async (language, sentence) => {
    const text = toMessageText({ code: 'clockAhead', values: { bySeconds: 182 } }, await textsIn(language, 'check'));
    expect(text.replace(/\s/g, ' ')).toBe(sentence);
  });

  it('writes dates as the person does, and URLs as they are', async () => {
    const values = { refusedAt: '2026-05-04T12:00:00Z', code: 'ERR_X', url: 'https://lms.example/?a=1&b=2' };
    const texts = await textsIn('de', 'check');
    expect(toMessageText({ code: 'lastCallRefused', values }, texts)).toMatch(/am 0?[345]\.05\.2026, \d\d:00, wurde/);
    expect(toMessageText({ code: 'urlAnswers', values }, texts)).toBe(
      `${values.url} antwortet so, wie Zoom es braucht.`,
    );
  });

  it('without a text names its code', async () => {
    const text = toMessageText({ code: 'ofTomorrow', values: {} }, await textsIn('en', 'check'));
    expect(text).toBe('There is no text for this finding (code ofTomorrow).');
  });
});
