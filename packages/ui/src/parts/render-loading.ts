import { html, type TemplateResult } from 'lit';
import type { ApiCall } from '../api/api-call.js';
import { STATE_TEXTS } from '../texts.js';

/** Renders a spinner with words, and says so when the call takes long. */
export const renderLoading = (call: ApiCall, words: string = STATE_TEXTS.loading): TemplateResult => html`
  <div class="loading" role="status">
    <span class="spinner"></span>
    <span>${call.isSlow ? STATE_TEXTS.slow : words}</span>
  </div>
`;
