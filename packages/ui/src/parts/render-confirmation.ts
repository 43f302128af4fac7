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
  /** What it says while that is done, if anything else. */
  readonly confirming?: string;
  readonly isBusy: boolean;
  readonly onConfirm: () => void;
  readonly onClose?: () => void;
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

/** Renders a dialog that asks before something is done. Closed, the focus goes back to where it was; what is being done goes on. */
export function renderConfirmation(confirmation: Confirmation): TemplateResult {
  const { texts, heading, content, confirm, isBusy, onClose } = confirmation;
  return html`
    <dialog aria-labelledby="title" @close=${onClose}>
      <div class="stack">
        <h2 id="title">${heading}</h2>
        ${content}
        <div class="row buttons">
          <button type="button" autofocus @click=${close}>
            ${texts.t(confirm === undefined || isBusy ? 'general:close' : 'general:cancel')}
          </button>
          ${confirm === undefined ? nothing : renderConfirm(confirm, confirmation)}
        </div>
      </div>
    </dialog>
  `;
}

/**
 * For what went wrong to be seen: brings the dialog back that was closed in the meantime, and puts the focus on the button that closes
 * it, if the one that had it is gone because there is nothing to confirm any more.
 */
export function keepOpen(root: ParentNode & DocumentOrShadowRoot): void {
  const dialog = root.querySelector('dialog');
  if (dialog?.open === false) dialog.showModal();
  else if (!root.activeElement) root.querySelector<HTMLElement>('[autofocus]')?.focus();
}

function renderConfirm(label: string, confirmation: Confirmation): TemplateResult {
  const { isDanger = false, confirming = label, isBusy, onConfirm } = confirmation;
  return html`
    <button
      type="button"
      class=${isDanger ? 'danger' : 'primary'}
      aria-disabled=${isBusy}
      @click=${() => {
        if (!isBusy) onConfirm();
      }}
    >
      ${isBusy ? confirming : label}
    </button>
  `;
}

const close = (event: Event): void => (event.target as Element).closest('dialog')?.close();
