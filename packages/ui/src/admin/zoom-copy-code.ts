import { css, html, LitElement, nothing, svg, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { Translation } from '../locales/translation.js';
import { LOOK } from '../look.js';
import { copyText } from '../parts/copy-text.js';
import { renderIcon } from '../parts/icon.js';

const SHOWN_FOR_MS = 4_000;

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
  @state() private outcome: 'copied' | 'selected' | undefined;
  readonly #texts = new Translation(this, 'admin');
  #timer: ReturnType<typeof setTimeout> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  override render(): TemplateResult {
    const { t } = this.#texts;
    const label = t('admin:copy.copyLabel', { label: this.label });
    return html`
      <code>${this.value}</code>
      <button
        type="button"
        class=${this.outcome ?? ''}
        aria-label="${label} ${this.value}"
        title=${label}
        @click=${() => void this.#copy()}
      >
        ${this.outcome === 'copied' ? renderIcon('ok') : SHEETS}
      </button>
      <span class="visually-hidden" role="status">${this.#renderOutcome()}</span>
    `;
  }

  #renderOutcome(): string | typeof nothing {
    if (this.outcome === 'copied') return this.#texts.t('admin:copy.copiedField', { label: this.label });
    return this.outcome === 'selected' ? this.#texts.t('admin:copy.byHand') : nothing;
  }

  async #copy(): Promise<void> {
    clearTimeout(this.#timer);
    this.outcome = (await copyText(this.value)) ? 'copied' : 'selected';
    this.#timer = setTimeout(() => (this.outcome = undefined), SHOWN_FOR_MS);
    const code = this.renderRoot.querySelector('code');
    if (this.outcome === 'selected' && code) getSelection()?.selectAllChildren(code);
  }
}

const SHEETS = svg`<svg viewBox="0 0 20 20" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linejoin="round"
  aria-hidden="true"><rect x="7" y="7" width="10" height="10" rx="1.5" /><path d="M13 4V3.500H3.500V13H4" /></svg>`;
