import { css, html, type TemplateResult } from 'lit';
import type { ProfileSort } from '../api/profiles-api.js';
import type { Texts } from '../locales/translation.js';
import type { ProfileList } from './profile-list.js';

const SORTS: readonly ProfileSort[] = ['name', 'status', 'applications', 'lastLaunch'];

/** For the element whose `renderProfileFinder` it is, and the head above it. */
export const PROFILE_FINDER_LOOK = css`
  section {
    container-type: inline-size;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-start;
    justify-content: space-between;
    gap: 1rem;
  }
  #done > zoom-notice {
    margin-top: 1rem;
  }
  .finder {
    display: flex;
    flex-wrap: wrap;
    gap: 1rem;
  }
  .finder > :first-child {
    flex: 1 1 16rem;
    max-width: 26rem;
  }
  .sorting {
    display: none;
  }
  @container (max-width: 46rem) {
    .sorting {
      display: grid;
      flex: 1 1 10rem;
    }
  }
`;

/** Renders the search field and, for the cards, which have no heads to click, the choice of the order. */
export function renderProfileFinder(list: ProfileList, { t }: Texts<'admin'>): TemplateResult {
  const { query, shown } = list;
  return html`
    <div class="finder" role="search">
      <div class="field">
        <label for="search">${t('admin:profiles.search')}</label>
        <input
          id="search"
          type="search"
          autocomplete="off"
          maxlength="200"
          placeholder=${t('admin:profiles.searchHelp')}
          .value=${query.search}
          @input=${(event: Event) => list.search((event.target as HTMLInputElement).value)}
        />
        <span class="visually-hidden" role="status">
          ${query.search && !list.call.isBusy ? t('admin:profiles.found', { count: shown?.total ?? 0 }) : ''}
        </span>
      </div>
      <div class="field sorting">
        <label for="sort">${t('admin:profiles.sortBy')}</label>
        <select
          id="sort"
          @change=${(event: Event) => void list.sort((event.target as HTMLSelectElement).value as ProfileSort)}
        >
          ${SORTS.map(
            (sort) => html`
              <option value=${sort} .selected=${sort === query.sort}>${t(`admin:profiles.columns.${sort}`)}</option>
            `,
          )}
        </select>
      </div>
    </div>
  `;
}
