import { css, html, LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { CalendarEntry } from '../api/calendar-entries-api.js';
import { Translation } from '../locales/translation.js';
import { LOOK } from '../look.js';
import { renderIcon } from '../parts/icon.js';
import { formatEntryTime } from './format-entry-time.js';
import { TABLE_LOOK } from './table-look.js';

const COLUMNS = ['meeting', 'time', 'state'] as const;

/** One page of the calendar entries of an application. Fires `remove` with the one that the operator wants to remove. */
export class ZoomCalendarTable extends LitElement {
  static override styles = [
    LOOK,
    TABLE_LOOK,
    css`
      .state {
        display: inline-flex;
        align-items: center;
        gap: 0.375rem;
        color: var(--warning);
        vertical-align: middle;
      }
      .settled {
        color: var(--ok);
        white-space: nowrap;
      }
      time {
        white-space: normal;
      }
    `,
  ];

  @property({ attribute: false }) entries: readonly CalendarEntry[] = [];
  readonly #texts = new Translation(this, 'applications');

  override render(): TemplateResult {
    const { t } = this.#texts;
    return html`
      <table role="table" aria-label=${t('applications:entries.title')}>
        <thead role="rowgroup">
          <tr role="row">
            ${COLUMNS.map(
              (column) => html`<th role="columnheader" scope="col">${t(`applications:entries.columns.${column}`)}</th>`,
            )}
            <th role="columnheader" scope="col">
              <span class="visually-hidden">${t('applications:entries.columns.action')}</span>
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${this.entries.map((entry) => this.#renderRow(entry))}
        </tbody>
      </table>
    `;
  }

  #renderRow(entry: CalendarEntry): TemplateResult {
    const { t, locale } = this.#texts;
    const { title, startsAt } = entry;
    const time = formatEntryTime(locale, entry);
    return html`
      <tr role="row">
        <th role="rowheader" scope="row">${title}</th>
        ${this.#renderCell('time', html`<time datetime=${startsAt}>${time}</time>`)}
        ${this.#renderCell('state', this.#renderState(entry))}
        <td role="cell" class="action">
          <button type="button" @click=${() => this.dispatchEvent(new CustomEvent('remove', { detail: entry }))}>
            ${t('applications:entries.remove')}<span class="visually-hidden"> ${title}, ${time}</span>
          </button>
        </td>
      </tr>
    `;
  }

  #renderState({ isSettled }: CalendarEntry): TemplateResult {
    const state = isSettled ? 'settled' : 'waiting';
    return html`
      <span class="state ${state}">
        ${renderIcon(isSettled ? 'ok' : 'warning')}${this.#texts.t(`applications:entries.state.${state}`)}
      </span>
    `;
  }

  #renderCell(column: (typeof COLUMNS)[number], content: TemplateResult): TemplateResult {
    return html`
      <td role="cell">
        <span class="label" aria-hidden="true">${this.#texts.t(`applications:entries.columns.${column}`)}</span>
        <span>${content}</span>
      </td>
    `;
  }
}
