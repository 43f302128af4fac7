import { css, html, LitElement, svg, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { Translation } from '../locales/translation.js';
import { LOOK } from '../look.js';
import { renderIcon } from '../parts/icon.js';
import { Copying } from '../parts/copying.js';

/** A short code with a small button that copies it; where the clipboard is out of reach, it selects the code instead. */
export class ZoomCopyCode extends LitElement {
  static override styles = [
    LOOK,
    css`
      :host {
        display: inline-flex;
        align-items: center;
        gap: 0.25rem;
      }
      code {
        font-size: 0.875rem;
      }
      button {
        display: grid;
        flex: none;
        place-items: center;
        width: 1.75rem;
        min-height: 1.75rem;
        padding: 0;
        border-color: transparent;
      }
      svg {
        width: 1rem;
        height: 1rem;
      }
      .copied {
        color: var(--ok);
      }
    `,
  ];

  /** What the code is, such as “Context ID”. */
  @property() label = '';
  @property() value = '';
  readonly #texts = new Translation(this, 'general');
  readonly #copying = new Copying(this);

  override render(): TemplateResult {
    const { outcome } = this.#copying;
    const label = this.#texts.t('general:copy.copyLabel', { label: this.label });
    return html`
      <code>${this.value}</code>
      <button
        type="button"
        class=${outcome ?? ''}
        aria-label="${label} ${this.value}"
        title=${label}
        @click=${() => void this.#copy()}
      >
        ${outcome === 'copied' ? renderIcon('ok') : SHEETS}
      </button>
      <span class="visually-hidden" role="status">${this.#copying.toWords(this.label, this.#texts)}</span>
    `;
  }

  async #copy(): Promise<void> {
    const code = this.renderRoot.querySelector('code');
    if (!(await this.#copying.copy(this.value)) && code) getSelection()?.selectAllChildren(code);
  }
}

const SHEETS = svg`<svg viewBox="0 0 20 20" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linejoin="round"
  aria-hidden="true"><rect x="7" y="7" width="10" height="10" rx="1.5" /><path d="M13 4V3.500H3.500V13H4" /></svg>`;
