import { html, type TemplateResult } from 'lit';
import type { ApiCall } from '../api/api-call.js';
import type { Texts } from '../locales/translation.js';

/** Renders a spinner with words, and says so when the call takes long. */
export const renderLoading = (call: ApiCall, { t }: Texts, words = t('general:loading')): TemplateResult => html`
  <div class="loading" role="status">
    <span class="spinner"></span>
    <span>${call.isSlow ? t('general:slow') : words}</span>
  </div>
`;
