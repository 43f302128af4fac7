import { html, nothing, type TemplateResult } from 'lit';
import type { ApiProblem } from '../api/api-problem.js';
import type { Texts } from '../locales/translation.js';
import { toProblemTexts } from '../parts/problem-texts.js';
import { renderProblem } from '../parts/render-problem.js';

interface ProfileFooter {
  readonly texts: Texts<'general' | 'admin'>;
  readonly problem: ApiProblem | undefined;
  readonly isAsking: boolean;
  readonly isSaving: boolean;
  /** Nothing is left to save. */
  readonly isDone: boolean;
  readonly outcome: 'saved' | 'created' | undefined;
  readonly onReload: () => void;
  readonly onDismiss: () => void;
  readonly onDiscard: () => void;
  readonly onKeep: () => void;
}

/** Renders what stays in sight below the fields: what went wrong, the question before changes are lost, and the buttons. */
export function renderProfileFooter(footer: ProfileFooter): TemplateResult {
  return html`${footer.isAsking ? renderQuestion(footer) : renderRefusal(footer)} ${renderButtons(footer)}`;
}

function renderRefusal({ problem, texts, onReload }: ProfileFooter): TemplateResult | typeof nothing {
  if (problem?.code !== 'ERR_PROFILE_CHANGED') return renderProblem(problem, { texts });
  const { title, advice } = toProblemTexts(problem, texts);
  return html`
    <zoom-notice tone="warning" role="alert" heading=${title} advice=${advice}>
      <button type="button" @click=${onReload}>${texts.t('general:loadCurrent')}</button>
    </zoom-notice>
  `;
}

function renderQuestion({ texts: { t }, onDiscard, onKeep }: ProfileFooter): TemplateResult {
  const [title, advice] = [t('admin:profile.discardTitle'), t('admin:profile.discardAdvice')];
  return html`
    <zoom-notice tone="warning" role="alert" heading=${title} advice=${advice}>
      <div class="answers">
        <button type="button" id="keep" @click=${onKeep}>${t('admin:profile.keep')}</button>
        <button type="button" @click=${onDiscard}>${t('admin:profile.discard')}</button>
      </div>
    </zoom-notice>
  `;
}

function renderButtons({ texts: { t }, isDone, isSaving, outcome, onDismiss }: ProfileFooter): TemplateResult {
  const done = { saved: t('general:saved'), created: t('admin:profile.created') };
  return html`
    <div class="row">
      <span role="status">${isSaving ? t('general:saving') : outcome ? done[outcome] : nothing}</span>
      <div class="row">
        <button type="button" id="dismiss" aria-disabled=${isSaving} @click=${onDismiss}>
          ${isDone ? t('general:close') : t('general:cancel')}
        </button>
        <button class="primary" aria-disabled=${isSaving}>${t('general:save')}</button>
      </div>
    </div>
  `;
}
