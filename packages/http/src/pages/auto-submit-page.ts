import escapeHtml from 'escape-html';
import type { PageTexts } from './page-texts.js';
import { renderDocument, toHashSource, toPageHeaders } from './page.js';

export interface AutoSubmitForm {
  readonly action: string;
  readonly fields: Readonly<Record<string, string>>;
}

const SUBMIT_SCRIPT = 'document.forms[0].submit()';
const SCRIPT_SOURCE = toHashSource(SUBMIT_SCRIPT);

/** A page whose only form posts itself at once (OAuth 2.0 Form Post Response Mode 2), with a button where scripts are off. */
export function renderAutoSubmitPage({ action, fields }: AutoSubmitForm, { language, t }: PageTexts): string {
  const inputs = Object.entries(fields).map(
    ([name, value]) => `<input type="hidden" name="${escapeHtml(name)}" value="${escapeHtml(value)}">`,
  );
  const title = escapeHtml(t('opening'));
  return renderDocument({
    language,
    title,
    body:
      `<p>${title}</p><form method="post" action="${escapeHtml(action)}">${inputs.join('')}` +
      `<noscript><button>${escapeHtml(t('continue'))}</button></noscript></form>`,
    script: SUBMIT_SCRIPT,
  });
}

/** Chromium applies `form-action` to every redirect that follows the post, so all of https is allowed beside the target. */
export function toAutoSubmitHeaders(action: string): Record<string, string> {
  const target = action.startsWith('/') ? `'self'` : toFormAction(new URL(action));
  return toPageHeaders(`script-src ${SCRIPT_SOURCE}; form-action ${target}`);
}

function toFormAction({ protocol, origin }: URL): string {
  return protocol === 'https:' ? 'https:' : `https: ${origin}`;
}
