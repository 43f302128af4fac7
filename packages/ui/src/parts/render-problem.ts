import { html, nothing, type TemplateResult } from 'lit';
import type { ApiProblem } from '../api/api-problem.js';
import { PROBLEM_TEXTS, STATE_TEXTS } from '../texts.js';

/** Renders what went wrong as an alert, with the one button that helps: log in again, or try again if the caller can. */
export function renderProblem(problem: ApiProblem | undefined, onRetry?: () => void): TemplateResult | typeof nothing {
  if (!problem) return nothing;
  if (problem.code === 'ERR_NOT_LOGGED_IN') return renderSessionEnded();
  return html`
    <zoom-notice tone="failed" role="alert" heading=${problem.message}>
      ${onRetry ? html`<button type="button" @click=${onRetry}>${STATE_TEXTS.tryAgain}</button>` : nothing}
    </zoom-notice>
  `;
}

const renderSessionEnded = (): TemplateResult => html`
  <zoom-notice
    tone="warning"
    role="alert"
    heading=${PROBLEM_TEXTS.sessionEnded}
    advice=${PROBLEM_TEXTS.sessionEndedAdvice}
  >
    <button type="button" @click=${() => location.reload()}>${STATE_TEXTS.reloadPage}</button>
  </zoom-notice>
`;
