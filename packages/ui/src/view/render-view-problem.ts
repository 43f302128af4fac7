import { html, type nothing, type TemplateResult } from 'lit';
import type { ApiProblem } from '../api/api-problem.js';
import { renderProblem } from '../parts/render-problem.js';
import { STATE_TEXTS, VIEW_TEXTS as TEXTS } from '../texts.js';

/** Renders why Zoom cannot be opened and whom to ask; what only a second try can help is left to the general notice. */
export function renderViewProblem(
  problem: ApiProblem,
  { place, onRetry }: { place: string; onRetry: () => void },
): TemplateResult | typeof nothing {
  const notice = findNotice(problem.code, place);
  if (!notice) return renderProblem(problem, onRetry);
  const [heading, advice] = notice;
  return html`
    <zoom-notice role="alert" tone="warning" heading=${heading} advice=${advice}>
      <button type="button" @click=${onRetry}>${STATE_TEXTS.tryAgain}</button>
    </zoom-notice>
  `;
}

function findNotice(code: string, place: string): readonly [heading: string, advice: string] | undefined {
  if (code !== 'ERR_PLACE_NOT_CONFIGURED') return TEXTS.notices[code];
  const [type = ''] = place.split(':');
  return [TEXTS.notConfigured, TEXTS.notConfiguredAdvice[type] ?? ''];
}
