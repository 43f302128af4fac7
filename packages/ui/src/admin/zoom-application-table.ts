import { css, html, LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Application } from '../api/applications-api.js';
import { Translation } from '../locales/translation.js';
import { LOOK } from '../look.js';
import { renderIcon } from '../parts/icon.js';
import { toHash } from './admin-route.js';
import { renderPlace } from './render-place.js';
import { renderTime } from './render-time.js';
import { TABLE_LOOK } from './table-look.js';

const TONES = { ok: 'ok', switchedOff: 'info', orphaned: 'warning' } as const;

const COLUMNS = ['place', 'type', 'contextId', 'lastLaunch', 'state', 'calendar'] as const;

/** One page of the applications of a profile, to be selected. Fires `select` with the ids that are selected now. */
export class ZoomApplicationTable extends LitElement {
  static override styles = [
    LOOK,
    TABLE_LOOK,
    css`
      tbody > tr > * {
        vertical-align: top;
      }
      .check {
        width: 2.5rem;
        padding-right: 0;
      }
      zoom-copy-code {
        white-space: nowrap;
      }
      .check label,
      .all {
        display: inline-flex;
        align-items: center;
        gap: 0.625rem;
        min-width: 1.75rem;
        min-height: 1.75rem;
        cursor: pointer;
      }
      input {
        width: 1.125rem;
        height: 1.125rem;
        margin: 0;
        accent-color: var(--accent);
      }
      .state {
        display: inline-flex;
        align-items: center;
        gap: 0.375rem;
        vertical-align: middle;
      }
      .state.ok {
        color: var(--ok);
      }
      .state.orphaned {
        color: var(--warning);
      }
      .all {
        padding-bottom: 0.5rem;
        border-bottom: 1px solid var(--border);
        width: 100%;
      }
      @container (max-width: 46rem) {
        tr {
          position: relative;
        }
        tbody th {
          padding-right: 2.5rem;
        }
        td.check {
          position: absolute;
          right: 0;
          width: auto;
        }
        td.check label {
          justify-content: flex-end;
        }
      }
    `,
  ];

  /** Which all of them use. */
  @property() profileId = '';
  @property({ attribute: false }) applications: readonly Application[] = [];
  @property({ attribute: false }) selected: ReadonlySet<string> = new Set();
  readonly #texts = new Translation(this, 'admin', 'applications');

  // The box for all stands above the table, because cards have no heads.
  override render(): TemplateResult {
    const { t } = this.#texts;
    const { size } = this.selected;
    return html`
      <label class="all">
        <input
          type="checkbox"
          .checked=${size > 0 && size === this.applications.length}
          .indeterminate=${size > 0 && size < this.applications.length}
          @change=${this.#selectAll}
        />
        ${t('applications:selectAll')}
      </label>
      <table role="table" aria-label=${t('applications:crumb')}>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col" class="check">
              <span class="visually-hidden">${t('applications:columns.select')}</span>
            </th>
            ${COLUMNS.map(
              (column) => html`<th role="columnheader" scope="col">${t(`applications:columns.${column}`)}</th>`,
            )}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${this.applications.map((application) => this.#renderRow(application))}
        </tbody>
      </table>
    `;
  }

  #renderRow(application: Application): TemplateResult {
    const { t } = this.#texts;
    const { type, contextId, lastLaunchAt, state } = application;
    const label = t('applications:columns.contextId');
    return html`
      <tr role="row">
        ${this.#renderCheck(application)}
        <th role="rowheader" scope="row">${renderPlace(application, this.#texts)}</th>
        ${this.#renderCell('type', t(`admin:places.${type}`))}
        ${this.#renderCell('contextId', html`<zoom-copy-code label=${label} .value=${contextId}></zoom-copy-code>`)}
        ${this.#renderCell('lastLaunch', renderTime(lastLaunchAt, this.#texts))}
        ${this.#renderCell(
          'state',
          html`<span class="state ${state}">${renderIcon(TONES[state])}${t(`applications:state.${state}`)}</span>`,
        )}
        ${this.#renderCell('calendar', this.#renderEntries(application))}
      </tr>
    `;
  }

  #renderEntries(application: Application): TemplateResult {
    const { t } = this.#texts;
    const route = { tab: 'profiles', profileId: this.profileId, applicationId: application.id } as const;
    return html`
      <a href=${toHash(route)}
        >${t('applications:entries.link')}<span class="visually-hidden"> ${this.#toName(application)}</span></a
      >
    `;
  }

  #renderCheck(application: Application): TemplateResult {
    const { t } = this.#texts;
    const { id } = application;
    const name = this.#toName(application);
    return html`
      <td role="cell" class="check">
        <label>
          <input
            type="checkbox"
            aria-label=${t('applications:select', { name })}
            .checked=${this.selected.has(id)}
            @change=${() => this.#toggle(id)}
          />
        </label>
      </td>
    `;
  }

  #toName({ title, contextTitle }: Application): string {
    return [title ?? this.#texts.t('admin:unknownPlace'), contextTitle].filter(Boolean).join(', ');
  }

  #renderCell(column: (typeof COLUMNS)[number], content: TemplateResult | string): TemplateResult {
    return html`
      <td role="cell">
        <span class="label" aria-hidden="true">${this.#texts.t(`applications:columns.${column}`)}</span>
        <span>${content}</span>
      </td>
    `;
  }

  #toggle(id: string): void {
    const selected = new Set(this.selected);
    if (!selected.delete(id)) selected.add(id);
    this.#select(selected);
  }

  readonly #selectAll = (event: Event): void => {
    const isAll = (event.target as HTMLInputElement).checked;
    this.#select(new Set(isAll ? this.applications.map(({ id }) => id) : []));
  };

  #select(selected: ReadonlySet<string>): void {
    this.dispatchEvent(new CustomEvent('select', { detail: selected }));
  }
}
