import { css } from 'lit';

/** The look of the form in its dialog: the fields scroll, the buttons stay. */
export const PROFILE_FORM_LOOK = css`
  :host {
    display: grid;
    min-height: 0;
  }
  form {
    display: grid;
    grid-template: minmax(12rem, 1fr) auto / minmax(0, 1fr);
    min-height: 0;
  }
  .fields {
    padding: 1.5rem;
    gap: 1.5rem;
    overflow: auto;
    overscroll-behavior: contain;
    scroll-padding-block: 3rem;
  }
  footer {
    gap: 0.75rem;
    padding: 1rem 1.5rem;
    border-top: 1px solid var(--border);
    background: var(--surface);
  }
  footer .row {
    justify-content: flex-end;
  }
  footer .row > span {
    flex: 1 1 auto;
  }
  .answers {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem;
    margin-top: 0.75rem;
  }
  @media (max-width: 40rem) {
    .fields,
    footer {
      padding: 1rem;
    }
  }
`;
