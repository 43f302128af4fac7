import { css, html, nothing, type TemplateResult } from 'lit';
import type { Texts } from '../locales/translation.js';
import { DIALOG_LOOK } from './dialog-look.js';

interface Confirmation {
  readonly texts: Texts;
  readonly heading: string;
  /** What is said and asked. */
  readonly content: TemplateResult;
  /** What the button says that does it; undefined: there is nothing to confirm. */
  readonly confirm: string | undefined;
  readonly isDanger?: boolean;
  readonly isBusy: boolean;
  readonly onConfirm: () => void;
}

/** For the element whose `renderConfirmation` it is. */
export const CONFIRMATION_LOOK = [
  DIALOG_LOOK,
  css`
    .buttons {
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

/** Renders a dialog that asks before something is done. Closed, the focus goes back to where it was. */
export function renderConfirmation(confirmation: Confirmation): TemplateResult {
  const { texts, heading, content, confirm } = confirmation;
  return html`
    <dialog aria-labelledby="title">
      <div class="stack">
        <h2 id="title">${heading}</h2>
        ${content}
        <div class="row buttons">
          <button type="button" autofocus @click=${close}>
            ${confirm === undefined ? texts.t('general:close') : texts.t('general:cancel')}
          </button>
          ${confirm === undefined ? nothing : renderConfirm(confirm, confirmation)}
        </div>
      </div>
    </dialog>
  `;
}

/** Puts the focus on the button that closes the dialog, if the button that had it is gone because there is nothing to confirm any more. */
export function keepFocus(root: ParentNode & DocumentOrShadowRoot): void {
  if (!root.activeElement) root.querySelector<HTMLElement>('[autofocus]')?.focus();
}

function renderConfirm(label: string, { isDanger = false, isBusy, onConfirm }: Confirmation): TemplateResult {
  return html`
    <button
      type="button"
      class=${isDanger ? 'danger' : 'primary'}
      aria-disabled=${isBusy}
      @click=${() => {
        if (!isBusy) onConfirm();
      }}
    >
      ${label}
    </button>
  `;
}

const close = (event: Event): void => (event.target as Element).closest('dialog')?.close();
