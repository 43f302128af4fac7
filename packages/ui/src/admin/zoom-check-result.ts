import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { CheckStep } from '../api/connection-check-api.js';
import { type Texts, Translation } from '../locales/translation.js';
import { LOOK } from '../look.js';
import { renderIcon } from '../parts/icon.js';
import { toMessageText } from './message-text.js';

/** The outcome of a connection check: one headline, then each step with its status, what was seen and what to do. */
export class ZoomCheckResult extends LitElement {
  static override styles = [
    LOOK,
    css`
      ul {
        margin: 0.75rem 0 0;
        padding: 0;
        border: 1px solid var(--border);
        border-radius: var(--radius);
        overflow: clip;
        list-style: none;
      }
      li {
        --tone: var(--ok);
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: 0.75rem;
        padding: 0.625rem 1rem;
      }
      li + li {
        border-top: 1px solid var(--border);
      }
      li.warning {
        --tone: var(--warning);
      }
      li.failed {
        --tone: var(--danger);
      }
      li:not(.ok) {
        padding: 0.875rem 1rem;
        background: color-mix(in srgb, var(--tone) 8%, transparent);
        box-shadow: inset 3px 0 var(--tone);
      }
      svg,
      .status {
        color: var(--tone);
      }
      svg {
        margin-top: 0.125rem;
      }
      .headline,
      li:not(.ok) .step {
        font-weight: 600;
      }
      .seen + p {
        margin-top: 0.25rem;
      }
      .ok .seen {
        color: var(--muted);
        font-size: 0.875rem;
      }
    `,
  ];

  @property({ attribute: false }) steps: readonly CheckStep[] = [];
  /** What to know about the whole of it. */
  @property({ attribute: false }) notes: readonly string[] = [];
  readonly #texts = new Translation(this, 'check');

  override render(): TemplateResult {
    const { t } = this.#texts;
    const count = this.steps.filter(({ status }) => status !== 'ok').length;
    return html`
      <p class="headline">${t(`check:outcome.${toOutcome(this.steps)}`)}</p>
      ${
        count > 0 && this.steps.length > 1
          ? html`<p class="muted">${t('check:attention', { count, total: this.steps.length })}</p>`
          : nothing
      }
      ${this.notes.map((note) => html`<p class="muted">${note}</p>`)}
      <ul>
        ${this.steps.map((step) => renderStep(step, this.#texts))}
      </ul>
    `;
  }
}

const renderStep = ({ id, status, seen, advice }: CheckStep, texts: Texts<'check'>): TemplateResult => html`
  <li class=${status}>
    ${renderIcon(status)}
    <div>
      <p class="step">
        <span class="status">${texts.t(`check:status.${status}`)}</span> · ${texts.find(`check:steps.${id}`) ?? id}
      </p>
      <p class="seen">${toMessageText(seen, texts)}</p>
      ${advice ? html`<p>${toMessageText(advice, texts)}</p>` : nothing}
    </div>
  </li>
`;

/** The way to Zoom and back decides; a warning elsewhere, such as http while one tries it out, does not undo it. */
function toOutcome(steps: readonly CheckStep[]): CheckStep['status'] {
  if (steps.some(({ status }) => status === 'failed')) return 'failed';
  return steps.find(({ id }) => id === 'zoomLogin')?.status ?? 'warning';
}
