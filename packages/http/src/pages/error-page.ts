import escapeHtml from 'escape-html';
import { renderDocument, toPageHeaders } from './page.js';

/** A page without scripts, forms or links that says in a sentence what is wrong. */
export function renderErrorPage(message: string): string {
  return renderDocument({
    title: 'Zoom cannot be opened',
    body: `<main><h1>Zoom cannot be opened</h1><p>${escapeHtml(message)}</p><p>Close this page, go back to the course or group and open Zoom again. If this happens again, tell your administrator.</p></main>`,
  });
}

export const ERROR_PAGE_HEADERS = toPageHeaders(`form-action 'none'`);
