import { css } from 'lit';

/** The look of a table that becomes cards where it is narrow. Its roles must be written out: laid out as blocks it loses its own. */
export const TABLE_LOOK = css`
  :host {
    container-type: inline-size;
  }
  table {
    width: 100%;
    border-collapse: collapse;
  }
  th,
  td {
    padding: 0.625rem 0.75rem 0.625rem 0;
    border-bottom: 1px solid var(--border);
    overflow-wrap: break-word;
    text-align: left;
  }
  thead th {
    color: var(--muted);
    font-size: 0.875rem;
    font-weight: 500;
  }
  tbody th > .muted {
    font-weight: 400;
  }
  tbody th {
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .action {
    width: 1%;
    padding-right: 0;
    white-space: nowrap;
    text-align: right;
  }
  time {
    white-space: nowrap;
  }
  code {
    font-size: 0.875rem;
    overflow-wrap: anywhere;
  }
  .label {
    display: none;
  }
  @container (max-width: 46rem) {
    table,
    tbody,
    tr,
    tbody th,
    td {
      display: block;
    }
    thead {
      display: none;
    }
    tr {
      padding: 0.875rem 0;
      border-bottom: 1px solid var(--border);
    }
    th,
    td {
      padding: 0.125rem 0;
      border: 0;
    }
    td {
      display: flex;
      gap: 1rem;
    }
    .label {
      display: block;
      flex: none;
      width: 7.5rem;
      text-align: left;
      color: var(--muted);
      font-size: 0.875rem;
      overflow-wrap: break-word;
    }
    td.action {
      width: auto;
      padding-top: 0.5rem;
    }
  }
`;

/** The look of an empty list. */
export const EMPTY_LOOK = css`
  .empty {
    padding: 1.5rem;
    border: 1px dashed var(--control-border);
    border-radius: var(--radius);
  }
`;
