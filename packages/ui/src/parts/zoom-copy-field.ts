import { css, html, LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { Translation } from '../locales/translation.js';
import { LOOK } from '../look.js';
import { Copying } from './copying.js';

/**
 * A read-only value with a Copy button, and further buttons slotted. Where the clipboard is out of reach, it fires `reveal` with what
 * to copy, and selects the value.
 */
export class ZoomCopyField extends LitElement {
  static override styles = [
    LOOK,
    css`
      .row {
        gap: 0.5rem;
      }
      .field > label {
        font-size: 0.875rem;
      }
      input {
        flex: 1 1 10rem;
        min-width: 0;
        min-height: 2.5rem;
        padding: 0.375rem 0.75rem;
        border: 1px solid var(--border);
        border-radius: var(--radius);
        background: var(--surface);
        font-family: ui-monospace, monospace;
        font-size: 0.875rem;
        text-overflow: ellipsis;
      }
      button {
        flex: none;
        min-width: 5.75rem;
      }
    `,
  ];

  @property() label = '';
  @property() value = '';
  /** Gets what to copy where `value` only stands for it; undefined: it cannot be had. */
  @property({ attribute: false }) read: (() => Promise<string | undefined>) | undefined;
  readonly #texts = new Translation(this, 'general');
  readonly #copying = new Copying(this);

  override render(): TemplateResult {
    const { t } = this.#texts;
    const { outcome } = this.#copying;
    return html`
      <div class="field">
        <label for="value">${this.label}</label>
        <div class="row">
          <input id="value" readonly .value=${this.value} @focus=${() => this.#select()} />
          <button type="button" @click=${() => void this.#copy()}>
            ${outcome === 'copied' ? t('general:copy.copied') : t('general:copy.copy')}<span class="visually-hidden">
              ${this.label}</span
            >
          </button>
          <slot></slot>
        </div>
        <p class=${outcome === 'refused' ? 'muted' : 'visually-hidden'} role="status">
          ${this.#copying.toWords(this.label, this.#texts)}
        </p>
      </div>
    `;
  }

  /** Puts the focus on the value, and selects it. */
  override focus(): void {
    this.#select();
  }

  /** Another value stands behind the field now, though it may look the same. */
  changeValue(): void {
    this.#copying.reset();
  }

  async #copy(): Promise<void> {
    const value = this.read ? await this.read() : this.value;
    if (value === undefined || (await this.#copying.copy(value))) return;
    this.dispatchEvent(new CustomEvent('reveal', { detail: value }));
    await this.updateComplete;
    this.#select();
  }

  #select(): void {
    const input = this.renderRoot.querySelector('input');
    input?.focus();
    input?.select();
  }
}
