import { css } from 'lit';

/** The look of every dialog: a card above the page, the whole screen's width where it is narrow. */
export const DIALOG_LOOK = css`
  dialog {
    width: min(var(--dialog-width, 32rem), calc(100vw - 2rem));
    max-width: none;
    max-height: calc(100dvh - 2rem);
    padding: 1.5rem;
    border: 1px solid var(--border);
    border-radius: calc(var(--radius) * 1.5);
    background: var(--surface);
    color: inherit;
    box-shadow: 0 1rem 3rem rgb(0 0 0 / 0.25);
    overflow: auto;
    overscroll-behavior: contain;
  }
  dialog:focus-visible {
    outline: none;
  }
  dialog::backdrop {
    background: rgb(10 14 22 / 0.5);
  }
  dialog h2 {
    font-size: 1.25rem;
  }
`;
