import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { CheckStep } from '../api/admin-api.js';
import { LOOK } from '../look.js';
import { renderIcon } from '../parts/icon.js';
import { CHECK_TEXTS as TEXTS } from '../texts.js';

/** The outcome of a connection check: one headline, then each step with its status, what was seen and what to do. */
export class ZoomCheckResult extends LitElement {
  static override styles = [
    LOOK,
    css`
      ul {
        display: grid;
        gap: 0.75rem;
        margin: 0.75rem 0 0;
        padding: 0;
        list-style: none;
      }
      li {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: 0.75rem;
        padding: 0.875rem 1rem;
        border: 1px solid var(--border);
        border-radius: var(--radius);
      }
      svg {
        margin-top: 0.125rem;
      }
      .headline,
      .step {
        font-weight: 600;
      }
      .ok {
        color: var(--ok);
      }
      .warning {
        color: var(--warning);
      }
      .failed {
        color: var(--danger);
      }
    `,
  ];

  @property({ attribute: false }) steps: readonly CheckStep[] = [];
  /** Whether the key that was checked is not the saved one. */
  @property({ type: Boolean }) unsaved = false;

  override render(): TemplateResult {
    return html`
      <p class="headline">${TEXTS.outcome[toOutcome(this.steps)]}</p>
      ${this.unsaved ? html`<p class="muted">${TEXTS.unsavedKey}</p>` : nothing}
      <ul>
        ${this.steps.map((step) => renderStep(step))}
      </ul>
    `;
  }
}

const renderStep = ({ id, status, seen, advice }: CheckStep): TemplateResult => html`
  <li>
    <span class=${status}>${renderIcon(status)}</span>
    <div>
      <p class="step"><span class=${status}>${TEXTS.status[status]}</span>${renderTitle(TEXTS.steps[id])}</p>
      <p>${seen}</p>
      ${advice ? html`<p class="muted">${advice}</p>` : nothing}
    </div>
  </li>
`;

const renderTitle = (title: string | undefined): string => (title ? ` · ${title}` : '');

function toOutcome(steps: readonly CheckStep[]): CheckStep['status'] {
  if (steps.some(({ status }) => status === 'failed')) return 'failed';
  return steps.some(({ status }) => status === 'warning') ? 'warning' : 'ok';
}
