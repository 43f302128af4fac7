import { html, nothing, type TemplateResult } from 'lit';
import type { Application } from '../api/applications-api.js';
import type { Texts } from '../locales/translation.js';

/** Renders the title of a place, as a link where it still exists, and below it the course or group that it is in. */
export function renderPlace(
  { title, contextTitle, url }: Pick<Application, 'title' | 'contextTitle' | 'url'>,
  { t }: Texts<'admin'>,
): TemplateResult {
  const words = title ?? t('admin:unknownPlace');
  return html`
    ${url === null ? html`<span>${words}</span>` : html`<a href=${url}>${words}</a>`}
    ${contextTitle === null || contextTitle === title ? nothing : html`<div class="muted">${contextTitle}</div>`}
  `;
}
