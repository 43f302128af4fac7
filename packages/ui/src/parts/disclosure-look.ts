import { css } from 'lit';

/** The look of what is shown on demand: a quiet line that opens. */
export const DISCLOSURE_LOOK = css`
  summary {
    width: fit-content;
    min-height: 1.5rem;
    color: var(--muted);
    font-size: 0.875rem;
    cursor: pointer;
  }
  details > .stack {
    padding-top: 0.75rem;
  }
`;
