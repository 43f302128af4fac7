import { html, nothing, type TemplateResult } from 'lit';
import type { Texts } from '../locales/translation.js';
import { renderLoading } from '../parts/render-loading.js';
import type { LaunchFrame } from './launch-frame.js';
import { renderUnfinished } from './render-unfinished.js';
import type { WindowOpening } from './window-opening.js';

interface Circumstances {
  readonly texts: Texts<'general' | 'view'>;
  /** Of the place; undefined before it is known. */
  readonly title: string | undefined;
  readonly opening: WindowOpening;
  readonly onOpenWindow: () => void;
}

/** Renders the frame with what comes before it, and the way round it: a window of its own. */
export function renderFrame(frame: LaunchFrame, circumstances: Circumstances): TemplateResult {
  const { texts, title = '' } = circumstances;
  const { unfinished } = frame;
  const button = renderButton(circumstances, unfinished ? 'primary' : '');
  return html`
    <div>
      <div aria-live="polite">${unfinished ? renderUnfinished(unfinished, { texts, button }) : nothing}</div>
      <section class="frame" tabindex="-1" aria-label=${texts.t('view:region', { title })}>
        <slot></slot>
        ${frame.hasLoaded ? nothing : renderLoading(frame.call, texts, texts.t('view:opening'))}
      </section>
    </div>
    ${unfinished ? nothing : renderFooter(texts, button)}
    <p class="muted" role="status">${renderStatus(circumstances)}</p>
  `;
}

const renderFooter = ({ t }: Texts<'view'>, button: TemplateResult): TemplateResult => html`
  <footer class="row">
    <p class="muted">${t('view:hint')}</p>
    ${button}
  </footer>
`;

const renderButton = ({ texts, opening, onOpenWindow }: Circumstances, look: 'primary' | ''): TemplateResult => html`
  <button type="button" id="window" class=${look} aria-disabled=${opening.isBusy} @click=${onOpenWindow}>
    ${texts.t('view:openWindow')}
  </button>
`;

function renderStatus({ texts: { t }, opening }: Circumstances): string | typeof nothing {
  if (opening.isBusy) return t('view:opening');
  return opening.outcome === 'opened' ? t('view:windowOpened') : nothing;
}
