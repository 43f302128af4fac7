import { html, nothing, type TemplateResult } from 'lit';
import type { ApiProblem } from '../api/api-problem.js';
import type { Texts } from '../locales/translation.js';
import { toProblemTexts } from './problem-texts.js';

/** Renders what went wrong as an alert, with the one button that helps: log in again, or try again if the caller can. */
export function renderProblem(
  problem: ApiProblem | undefined,
  { texts, onRetry }: { readonly texts: Texts; readonly onRetry?: () => void },
): TemplateResult | typeof nothing {
  if (!problem) return nothing;
  const { title, advice } = toProblemTexts(problem, texts);
  const isSessionOver = problem.code === 'ERR_NOT_LOGGED_IN';
  return html`
    <zoom-notice tone=${isSessionOver ? 'warning' : 'failed'} role="alert" heading=${title} advice=${advice}>
      ${isSessionOver ? renderReload(texts) : renderRetry(texts, onRetry)}
    </zoom-notice>
  `;
}

const renderReload = ({ t }: Texts): TemplateResult => html`
  <button type="button" @click=${() => location.reload()}>${t('general:reloadPage')}</button>
`;

const renderRetry = ({ t }: Texts, onRetry: (() => void) | undefined): TemplateResult | typeof nothing =>
  onRetry ? html`<button type="button" @click=${onRetry}>${t('general:tryAgain')}</button>` : nothing;
