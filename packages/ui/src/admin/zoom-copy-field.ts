import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { LOOK } from '../look.js';
import { PROFILE_TEXTS as TEXTS } from '../texts.js';

const SHOWN_FOR_MS = 4_000;

/** A read-only value with a Copy button; where the clipboard is out of reach, it selects the value instead. */
export class ZoomCopyField extends LitElement {
  static override styles = [
    LOOK,
    css`
      .row {
        flex-wrap: nowrap;
        gap: 0.5rem;
      }
      .field > label {
        font-size: 0.875rem;
      }
      input {
        flex: 1;
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
  @state() private outcome: 'copied' | 'selected' | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  override render(): TemplateResult {
    return html`
      <div class="field">
        <label for="value">${this.label}</label>
        <div class="row">
          <input id="value" readonly .value=${this.value} @focus=${() => this.#select()} />
          <button type="button" @click=${() => void this.#copy()}>
            ${this.outcome === 'copied' ? TEXTS.copied : TEXTS.copy}<span class="visually-hidden"> ${this.label}</span>
          </button>
        </div>
        <p class=${this.outcome === 'selected' ? 'muted' : 'visually-hidden'} role="status">${this.#renderOutcome()}</p>
      </div>
    `;
  }

  #renderOutcome(): string | typeof nothing {
    if (this.outcome === 'copied') return TEXTS.copiedField(this.label);
    return this.outcome === 'selected' ? TEXTS.copyByHand : nothing;
  }

  async #copy(): Promise<void> {
    clearTimeout(this.#timer);
    try {
      await navigator.clipboard.writeText(this.value);
      this.outcome = 'copied';
      this.#timer = setTimeout(() => (this.outcome = undefined), SHOWN_FOR_MS);
    } catch {
      // No clipboard on plain http, or the browser forbids it.
      this.outcome = 'selected';
      this.#select();
    }
  }

  #select(): void {
    const input = this.renderRoot.querySelector('input');
    input?.focus();
    input?.select();
  }
}
