import { css } from 'lit';

/** The look of the view: what concerns the place stands beside the frame where there is room, else below it. */
export const VIEW_LOOK = css`
  :host {
    container-type: inline-size;
  }
  .layout {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5rem;
  }
  .layout > .stack {
    align-content: start;
  }
  .role {
    min-height: 1.5em;
  }
  .frame {
    position: relative;
    height: var(--zoom-frame-height, max(28rem, calc(100dvh - 17.5rem)));
    border: 1px solid var(--border);
    border-radius: var(--radius);
    background: var(--surface);
    overflow: hidden;
  }
  ::slotted(iframe) {
    display: block;
    width: 100%;
    height: 100%;
    border: 0;
  }
  .frame > .loading {
    position: absolute;
    inset: 0;
    justify-content: center;
    background: var(--surface);
  }
  [aria-live] > zoom-notice {
    margin-bottom: 1rem;
  }
  footer {
    justify-content: space-between;
  }
  footer > p {
    flex: 1 1 20rem;
  }
  [role='status']:empty {
    display: none;
  }
  @container (min-width: 64rem) {
    .with-meetings {
      grid-template: auto 1fr / minmax(0, 1fr) 16rem;
    }
    .with-meetings > zoom-meetings {
      grid-row: span 2;
    }
  }
`;
