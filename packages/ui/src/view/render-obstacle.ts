import { html, type TemplateResult } from 'lit';
import type { LaunchProgress } from '../api/launch-progress.js';
import { VIEW_TEXTS as TEXTS } from '../texts.js';

/** Renders on which leg a launch is stuck, and the button that may get round it. */
export function renderObstacle(obstacle: LaunchProgress, button: TemplateResult): TemplateResult {
  const [heading, advice] = toSentences(obstacle);
  return html`<zoom-notice tone="warning" heading=${heading} advice=${advice}>${button}</zoom-notice>`;
}

function toSentences({ stage, code = stage }: LaunchProgress): readonly [heading: string, advice: string] {
  return TEXTS.unfinished[code] ?? [TEXTS.refused, TEXTS.refusedAdvice(code)];
}
