import { css } from 'lit';

/** The look of the framed parts of a tab. */
export const SECTION_LOOK = css`
  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1rem;
    padding: 1.5rem;
    border: 1px solid var(--border);
    border-radius: calc(var(--radius) * 1.5);
  }
  @media (max-width: 40rem) {
    section {
      padding: 1rem;
    }
  }
`;
