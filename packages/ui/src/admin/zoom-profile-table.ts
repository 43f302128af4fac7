import { css, html, LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Profile, ProfileQuery, ProfileSort } from '../api/profiles-api.js';
import { formatList, formatNumber } from '../locales/formats.js';
import { Translation } from '../locales/translation.js';
import { LOOK } from '../look.js';
import { toHash } from './admin-route.js';
import { PROFILE_STATUS_LOOK, renderProfileStatus } from './render-profile-status.js';
import { renderSortHeader, SORT_HEADER_LOOK } from './render-sort-header.js';
import { renderTime } from './render-time.js';
import { TABLE_LOOK } from './table-look.js';

type Column = 'status' | 'mailDomains' | 'clientId' | 'applications' | 'lastLaunch';

export type ProfileAction = 'edit' | 'copy' | 'activate' | 'deactivate' | 'delete';

/** What the person wants to do with which profile. */
export interface ProfileWish {
  readonly action: ProfileAction;
  readonly profile: Profile;
}

/** The list of profiles. Fires `wish` with a ProfileWish, and `sort` with the column. */
export class ZoomProfileTable extends LitElement {
  static override styles = [
    LOOK,
    TABLE_LOOK,
    PROFILE_STATUS_LOOK,
    SORT_HEADER_LOOK,
    css`
      tbody th {
        min-width: 8rem;
      }
      td code {
        display: inline-block;
        min-width: 9rem;
        font-size: 0.75rem;
      }
      .domains {
        display: inline-block;
        min-width: 7.5rem;
        font-size: 0.875rem;
        overflow-wrap: anywhere;
      }
      .buttons {
        display: flex;
        justify-content: flex-end;
        gap: 0.5rem;
      }
      a.count {
        display: inline-block;
        min-width: 1.5rem;
        padding-block: 0.125rem;
      }
    `,
  ];

  @property({ attribute: false }) profiles: readonly Profile[] = [];
  @property({ attribute: false }) query: Pick<ProfileQuery, 'sort' | 'order'> = { sort: 'name', order: 'asc' };
  readonly #texts = new Translation(this, 'admin');

  override render(): TemplateResult {
    const { t } = this.#texts;
    return html`
      <table role="table" aria-label=${t('admin:profiles.title')}>
        <thead role="rowgroup">
          <tr role="row">
            ${this.#renderSortHeader('name')} ${this.#renderSortHeader('status')} ${this.#renderHeader('mailDomains')}
            ${this.#renderHeader('clientId')} ${this.#renderSortHeader('applications')}
            ${this.#renderSortHeader('lastLaunch')}
            <th role="columnheader" scope="col" class="action">
              <span class="visually-hidden">${t('admin:profiles.columns.actions')}</span>
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${this.profiles.map((profile) => this.#renderRow(profile))}
        </tbody>
      </table>
    `;
  }

  #renderHeader(column: 'mailDomains' | 'clientId'): TemplateResult {
    return html`<th role="columnheader" scope="col">${this.#texts.t(`admin:profiles.columns.${column}`)}</th>`;
  }

  #renderSortHeader(column: ProfileSort): TemplateResult {
    const label = this.#texts.t(`admin:profiles.columns.${column}`);
    const onSort = (): unknown => this.dispatchEvent(new CustomEvent('sort', { detail: column }));
    return renderSortHeader({ label, order: this.query.sort === column ? this.query.order : undefined, onSort });
  }

  #renderRow(profile: Profile): TemplateResult {
    const { t, locale } = this.#texts;
    const { mailDomains } = profile;
    return html`
      <tr role="row">
        <th role="rowheader" scope="row">${profile.name}</th>
        ${this.#renderCell('status', renderProfileStatus(profile.status, this.#texts))}
        ${this.#renderCell(
          'mailDomains',
          mailDomains.length > 0
            ? html`<span class="domains">${renderBreakable(formatList(locale, mailDomains))}</span>`
            : html`<span class="muted">${t('admin:noValue')}</span>`,
        )}
        ${this.#renderCell('clientId', html`<code>${profile.clientId}</code>`)}
        ${this.#renderCell('applications', this.#renderCount(profile))}
        ${this.#renderCell('lastLaunch', renderTime(profile.lastLaunchAt, this.#texts))}
        <td role="cell" class="action">${this.#renderButtons(profile)}</td>
      </tr>
    `;
  }

  #renderCell(column: Column, content: TemplateResult | string): TemplateResult {
    return html`
      <td role="cell">
        <span class="label" aria-hidden="true">${this.#texts.t(`admin:profiles.columns.${column}`)}</span>
        <span>${content}</span>
      </td>
    `;
  }

  #renderCount({ id, name, applications }: Profile): TemplateResult | string {
    const { t, locale } = this.#texts;
    const number = formatNumber(locale, applications);
    if (applications === 0) return number;
    const label = t('admin:profiles.applications', { count: applications, name });
    return html`<a class="count" href=${toHash({ tab: 'profiles', profileId: id })} aria-label=${label}>${number}</a>`;
  }

  #renderButtons(profile: Profile): TemplateResult {
    const { t } = this.#texts;
    const { name, status } = profile;
    const turn = status === 'active' ? 'deactivate' : 'activate';
    const actions = (['copy', turn, 'delete'] as const).map((id) => ({ id, label: t(`admin:profiles.${id}`) }));
    return html`
      <div class="buttons">
        <button
          type="button"
          aria-label=${t('admin:profiles.editName', { name })}
          @click=${() => this.#wish({ action: 'edit', profile })}
        >
          ${t('admin:profiles.edit')}
        </button>
        <zoom-row-menu
          label=${t('admin:profiles.more', { name })}
          .actions=${actions}
          @pick=${({ detail }: CustomEvent<ProfileAction>) => this.#wish({ action: detail, profile })}
        ></zoom-row-menu>
      </div>
    `;
  }

  #wish(detail: ProfileWish): void {
    this.dispatchEvent(new CustomEvent('wish', { detail }));
  }
}

/** Renders a text that may also break after its dots. */
const renderBreakable = (text: string): readonly TemplateResult[] =>
  text.split(/(?<=\.)/).map((part) => html`${part}<wbr />`);
