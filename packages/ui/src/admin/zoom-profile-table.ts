import { css, html, LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Profile } from '../api/admin-api.js';
import { LOOK } from '../look.js';
import { ADMIN_TEXTS } from '../texts.js';

const TEXTS = ADMIN_TEXTS.profiles;

/** The list of profiles, a table that becomes cards where it is narrow. Fires `profile-edit` with the profile. */
export class ZoomProfileTable extends LitElement {
  static override styles = [
    LOOK,
    css`
      :host {
        container-type: inline-size;
      }
      table {
        width: 100%;
        border-collapse: collapse;
      }
      th,
      td {
        padding: 0.625rem 1rem 0.625rem 0;
        border-bottom: 1px solid var(--border);
        overflow-wrap: break-word;
        text-align: left;
      }
      thead th {
        color: var(--muted);
        font-size: 0.875rem;
        font-weight: 500;
      }
      tbody th {
        font-weight: 600;
        overflow-wrap: anywhere;
      }
      .number,
      .action {
        white-space: nowrap;
        text-align: right;
      }
      .action {
        width: 1%;
        padding-right: 0;
      }
      code {
        font-size: 0.875rem;
        white-space: nowrap;
      }
      .status {
        display: inline-flex;
        align-items: center;
        gap: 0.5rem;
        white-space: nowrap;
      }
      .status::before {
        content: '';
        width: 0.5rem;
        height: 0.5rem;
        border: 1.5px solid currentColor;
        border-radius: 50%;
      }
      .active {
        color: var(--ok);
      }
      .active::before {
        background: currentColor;
      }
      .empty {
        padding: 1.5rem;
        border: 1px dashed var(--control-border);
        border-radius: var(--radius);
      }
      .label {
        display: none;
      }
      @container (max-width: 44rem) {
        table,
        tbody,
        tr,
        th,
        td {
          display: block;
        }
        thead {
          display: none;
        }
        tr {
          padding: 0.75rem 0;
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
          width: 6.5rem;
          text-align: left;
          color: var(--muted);
          font-size: 0.875rem;
        }
        code {
          white-space: normal;
        }
        td.action {
          width: auto;
          padding-top: 0.5rem;
        }
      }
    `,
  ];

  @property({ attribute: false }) profiles: readonly Profile[] = [];

  override render(): TemplateResult {
    return this.profiles.length === 0 ? this.#renderEmpty() : this.#renderTable();
  }

  #renderEmpty(): TemplateResult {
    return html`
      <div class="empty">
        <p><strong>${TEXTS.emptyTitle}</strong></p>
        <p class="muted">${TEXTS.emptyAdvice}</p>
      </div>
    `;
  }

  // The roles are written out because a table that is laid out as blocks loses its own.
  #renderTable(): TemplateResult {
    const { name, status, clientId, applications } = TEXTS.columns;
    return html`
      <table role="table" aria-label=${TEXTS.title}>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">${name}</th>
            <th role="columnheader" scope="col">${status}</th>
            <th role="columnheader" scope="col">${clientId}</th>
            <th role="columnheader" scope="col" class="number">${applications}</th>
            <th role="columnheader" scope="col" class="action"><span class="visually-hidden">${TEXTS.edit}</span></th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${repeat(
            this.profiles,
            (profile) => profile.id,
            (profile) => this.#renderRow(profile),
          )}
        </tbody>
      </table>
    `;
  }

  #renderRow(profile: Profile): TemplateResult {
    const { status, clientId, applications } = TEXTS.columns;
    return html`
      <tr role="row">
        <th role="rowheader" scope="row">${profile.name}</th>
        <td role="cell">
          <span class="label" aria-hidden="true">${status}</span>
          <span class="status ${profile.status}">${TEXTS.status[profile.status]}</span>
        </td>
        <td role="cell"><span class="label" aria-hidden="true">${clientId}</span><code>${profile.clientId}</code></td>
        <td role="cell" class="number">
          <span class="label" aria-hidden="true">${applications}</span><span>${profile.applications}</span>
        </td>
        <td role="cell" class="action">
          <button type="button" @click=${() => this.#edit(profile)}>
            ${TEXTS.edit}<span class="visually-hidden"> ${profile.name}</span>
          </button>
        </td>
      </tr>
    `;
  }

  #edit(profile: Profile): void {
    this.dispatchEvent(new CustomEvent('profile-edit', { detail: profile }));
  }
}
