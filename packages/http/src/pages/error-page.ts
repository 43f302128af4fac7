import escapeHtml from 'escape-html';
import type { PageTexts } from './page-texts.js';
import { renderDocument, toPageHeaders } from './page.js';

/** A page without scripts, forms or links that says in a sentence what is wrong; `code` of what that is. */
export function renderErrorPage(code: string, { language, t, toReason }: PageTexts): string {
  const title = escapeHtml(t('errorTitle'));
  return renderDocument({
    language,
    title,
    body: `<main><h1>${title}</h1><p>${escapeHtml(toReason(code))}</p><p>${escapeHtml(t('advice'))}</p></main>`,
  });
}

export const ERROR_PAGE_HEADERS = toPageHeaders(`form-action 'none'`);
