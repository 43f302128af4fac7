import { css, html, nothing, svg, type TemplateResult } from 'lit';

/** For the element whose `renderSortHeader` it is. */
export const SORT_HEADER_LOOK = css`
  th > .sort {
    position: relative;
    min-height: 1.75rem;
    margin-left: -0.375rem;
    padding: 0 0.375rem;
    border: 0;
    font-weight: inherit;
    text-align: left;
  }
  .sort svg {
    position: absolute;
    inset: 0.4375rem auto auto calc(100% - 0.25rem);
    opacity: 0;
  }
  .sort:hover svg,
  .sort:focus-visible svg {
    opacity: 0.5;
  }
  [aria-sort] .sort {
    color: var(--zoom-text, inherit);
    font-weight: 600;
  }
  [aria-sort] .sort svg {
    opacity: 1;
  }
  [aria-sort='descending'] .sort svg {
    rotate: 180deg;
  }
`;

interface SortHeader {
  readonly label: string;
  /** How the table is sorted by this column; undefined: by another one. */
  readonly order: 'asc' | 'desc' | undefined;
  readonly onSort: () => void;
}

/** Renders the head of a column that one can sort by. */
export function renderSortHeader({ label, order, onSort }: SortHeader): TemplateResult {
  const direction = order === 'asc' ? 'ascending' : 'descending';
  return html`
    <th role="columnheader" scope="col" aria-sort=${order === undefined ? nothing : direction}>
      <button type="button" class="sort" @click=${onSort}>${label}${ARROW}</button>
    </th>
  `;
}

const ARROW = svg`<svg viewBox="0 0 20 20" width="14" height="14" fill="none" stroke="currentColor" stroke-width="2"
  stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"><path d="M10 16V4M5 9l5-5 5 5" /></svg>`;
