import { css } from 'lit';

/** The look of the framed parts of a tab. Headings and reports that take the focus show no ring, since one cannot press them. */
export const SECTION_LOOK = css`
  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1rem;
    padding: 1.5rem;
    border: 1px solid var(--border);
    border-radius: calc(var(--radius) * 1.5);
  }
  h3:focus-visible,
  #done:focus-visible {
    outline: none;
  }
  @media (max-width: 40rem) {
    section {
      padding: 1rem;
    }
  }
`;
