import { css, html, LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { Translation } from '../locales/translation.js';
import { LOOK } from '../look.js';
import { DIALOG_LOOK } from '../parts/dialog-look.js';

/**
 * A dialog that asks before something is done; what it says is slotted. Fires `confirm` when the person wants it; who hears that
 * closes the dialog. The focus goes back to where it was.
 */
export class ZoomConfirmation extends LitElement {
  static override styles = [
    LOOK,
    DIALOG_LOOK,
    css`
      .row {
        justify-content: flex-end;
      }
      .danger {
        border-color: transparent;
        background: var(--danger);
        color: light-dark(#fff, #2b0b08);
      }
      .danger:hover {
        background: color-mix(in srgb, var(--danger) 88%, light-dark(#000, #fff));
      }
    `,
  ];

  @property() heading = '';
  /** What the button says that does it; without it there is nothing to confirm. */
  @property() confirmLabel = '';
  @property({ type: Boolean }) isDanger = false;
  @property({ type: Boolean }) isBusy = false;
  readonly #texts = new Translation(this, 'general');

  open(): void {
    this.#dialog?.showModal();
  }

  close(): void {
    this.#dialog?.close();
  }

  override render(): TemplateResult {
    const { t } = this.#texts;
    return html`
      <dialog aria-labelledby="title" @close=${() => this.dispatchEvent(new Event('close'))}>
        <div class="stack">
          <h2 id="title">${this.heading}</h2>
          <slot></slot>
          <div class="row">
            <button type="button" autofocus @click=${() => this.close()}>
              ${this.confirmLabel ? t('general:cancel') : t('general:close')}
            </button>
            ${this.confirmLabel ? this.#renderConfirm() : ''}
          </div>
        </div>
      </dialog>
    `;
  }

  #renderConfirm(): TemplateResult {
    return html`
      <button
        type="button"
        class=${this.isDanger ? 'danger' : 'primary'}
        aria-disabled=${this.isBusy}
        @click=${() => this.isBusy || this.dispatchEvent(new Event('confirm'))}
      >
        ${this.confirmLabel}
      </button>
    `;
  }

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }
}
