import { html, type TemplateResult } from 'lit';
import type { LaunchProgress } from '../api/launch-progress.js';
import type { Texts } from '../locales/translation.js';

/** Renders on which leg a launch is stuck, and the button that may get round it. */
export function renderUnfinished(
  { stage, code }: LaunchProgress,
  { texts: { t, find }, button }: { readonly texts: Texts<'view'>; readonly button: TemplateResult },
): TemplateResult {
  const reason = code ?? stage;
  const findText = (name: 'title' | 'advice'): string | undefined =>
    find(`view:unfinished.${reason}.${name}`, { code: reason });
  const heading = findText('title') ?? t('view:unfinished.refused.title');
  const advice = findText('advice') ?? t('view:unfinished.refused.advice', { code: reason });
  return html`<zoom-notice tone="warning" heading=${heading} advice=${advice}>${button}</zoom-notice>`;
}
