import { css } from 'lit';

/** The look of the list of meetings: what one can do with a meeting stands beside it where there is room, else below. */
export const MEETINGS_LOOK = css`
  :host {
    container-type: inline-size;
  }
  h2 {
    font-size: 1rem;
  }
  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5rem;
  }
  ul {
    margin: 0;
    padding: 0;
    border-bottom: 1px solid var(--border);
    list-style: none;
  }
  li {
    padding: 0.5rem 0;
    border-top: 1px solid var(--border);
  }
  zoom-notice {
    margin-bottom: 0.25rem;
  }
  h2:focus-visible,
  #done:focus-visible {
    outline: none;
  }
  .title {
    font-weight: 500;
  }
  .now {
    padding: 0 0.5rem;
    border: 1px solid color-mix(in srgb, var(--ok) 40%, transparent);
    border-radius: 1rem;
    color: var(--ok);
    font-size: 0.8125rem;
    font-weight: 600;
    white-space: nowrap;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1rem;
  }
  .actions > *,
  .more {
    min-height: 1.5rem;
    padding: 0.125rem 0;
    border: 0;
    border-radius: 0.125rem;
    background: none;
    color: var(--accent);
    font-size: 0.875rem;
    font-weight: inherit;
    line-height: 1.25rem;
    text-align: left;
    text-decoration: none;
  }
  .actions > :hover,
  .more:hover {
    background: none;
    text-decoration: underline;
  }
  .more {
    width: fit-content;
  }
  @container (min-width: 40rem) {
    li {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      align-items: center;
      gap: 0 1.5rem;
    }
  }
`;
