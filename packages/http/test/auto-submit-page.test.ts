import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { renderAutoSubmitPage, toAutoSubmitHeaders } from '../src/pages/auto-submit-page.js';
import { renderErrorPage } from '../src/pages/error-page.js';
import { getPageTexts } from '../src/pages/page-texts.js';

const TEXTS = getPageTexts('en');
const HOSTILE = `"><svg/onload=alert(1)></script><script>alert(1)</script>'`;

function countTags(html: string, tag: string): number {
  return html.split(`<${tag}`).length - 1;
}

describe('the page that posts itself', () => {
  it('LTI-A25 has one POST form with the fields, and nothing else in it', () => {
    const html = renderAutoSubmitPage(
      { action: 'https://tool.example/cb', fields: { id_token: 'a.b.c', state: 's' } },
      TEXTS,
    );
    expect(countTags(html, 'form')).toBe(1);
    expect(html).toContain('<form method="post" action="https://tool.example/cb">');
    expect(html.match(/name="(\w+)"(?= value)/g)).toEqual(['name="id_token"', 'name="state"']);
  });

  it('LTI-A30 keeps markup in names, values and the action inert', () => {
    const html = renderAutoSubmitPage(
      { action: `https://tool.example/${HOSTILE}`, fields: { [HOSTILE]: HOSTILE } },
      TEXTS,
    );
    expect(countTags(html, 'svg')).toBe(0);
    expect(countTags(html, 'script')).toBe(1);
    expect(html).not.toContain(`'"`);
  });

  it('LTI-A32 names its script by its hash and the target in form-action, and has a button for browsers without scripts', () => {
    const html = renderAutoSubmitPage({ action: 'https://tool.example/cb', fields: {} }, TEXTS);
    const [, script = ''] = /<script>(.*)<\/script>/.exec(html) ?? [];
    const policy = toAutoSubmitHeaders('https://tool.example/cb')['Content-Security-Policy'];
    expect(policy).toContain(`script-src 'sha256-${createHash('sha256').update(script).digest('base64')}'`);
    expect(policy).not.toContain('unsafe');
    expect(html).toContain('<noscript><button>');
  });

  it.each([
    ['https://tool.example/cb', 'form-action https:'],
    ['http://127.0.0.1:9090/cb', 'form-action https: http://127.0.0.1:9090'],
    ['/mod/lti/auth.php', `form-action 'self'`],
  ])('allows the form to go to %s only', (action, directive) => {
    expect(toAutoSubmitHeaders(action)['Content-Security-Policy']?.split('; ')).toContain(directive);
  });

  it('LTI-A26 LTI-A31 is not cached and framed by the LMS alone', () => {
    const headers = toAutoSubmitHeaders('https://tool.example/cb');
    expect(headers['Cache-Control']).toBe('no-store');
    expect(headers['Content-Security-Policy']).toContain(`frame-ancestors 'self'`);
  });
});

describe('the error page', () => {
  it('LTI-A30 shows a hostile code as text, in every language', () => {
    for (const language of ['en', 'de', 'fr', 'it', 'es'] as const) {
      const html = renderErrorPage(HOSTILE, getPageTexts(language));
      expect(countTags(html, 'svg')).toBe(0);
      expect(countTags(html, 'script')).toBe(0);
      expect(html).toContain('&lt;svg');
    }
  });
});
