import { html, type TemplateResult } from 'lit';
import { formatDate, formatRelativeDate } from '../locales/formats.js';
import type { Texts } from '../locales/translation.js';

/** Renders how long ago a date (ISO 8601) is, with the date itself at hand; null: never. */
export function renderTime(date: string | null, { t, locale }: Texts<'admin'>): TemplateResult {
  if (date === null) return html`<span class="muted">${t('admin:never')}</span>`;
  const moment = new Date(date);
  return html`
    <time datetime=${date} title=${formatDate(locale, moment)}>${formatRelativeDate(locale, moment, new Date())}</time>
  `;
}
