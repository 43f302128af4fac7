import { css, html, type TemplateResult } from 'lit';
import { ACTIVITY_KINDS, ACTIVITY_OUTCOMES, type ActivityFilter } from '../api/list-activity.js';
import type { Profile } from '../api/profiles-api.js';
import type { Texts } from '../locales/translation.js';

interface Filter {
  readonly texts: Texts<'activity'>;
  readonly filter: ActivityFilter;
  readonly profiles: readonly Profile[];
  readonly onChange: (change: Partial<ActivityFilter>) => void;
}

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** For the element whose `renderActivityFilter` it is. */
export const ACTIVITY_FILTER_LOOK = css`
  .filters {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(12rem, 100%), 1fr));
    gap: 1rem;
  }
`;

/** Renders the choices that narrow the list. */
export function renderActivityFilter(options: Filter): TemplateResult {
  const { texts, profiles } = options;
  const { t } = texts;
  const kinds = ACTIVITY_KINDS.map((value) => ({ value, label: t(`activity:kinds.${value}`) }));
  const outcomes = ACTIVITY_OUTCOMES.map((value) => ({ value, label: t(`activity:outcomes.${value}`) }));
  const names = profiles.map(({ id, name }) => ({ value: id, label: name }));
  return html`
    <div class="filters" role="group" aria-label=${t('activity:filters')}>
      ${renderChoice(options, { name: 'kind', label: t('activity:kind'), choices: kinds })}
      ${renderChoice(options, { name: 'outcome', label: t('activity:outcome'), choices: outcomes })}
      ${renderChoice(options, { name: 'profileId', label: t('activity:profile'), choices: names })}
    </div>
  `;
}

function renderChoice(
  { texts: { t }, filter, onChange }: Filter,
  { name, label, choices }: { name: keyof ActivityFilter; label: string; choices: readonly Choice[] },
): TemplateResult {
  const all: Choice = { value: '', label: t('activity:all') };
  return html`
    <div class="field">
      <label for=${name}>${label}</label>
      <select id=${name} @change=${(event: Event) => onChange({ [name]: (event.target as HTMLSelectElement).value })}>
        ${[all, ...choices].map(
          ({ value, label: words }) => html`
            <option value=${value} .selected=${filter[name] === value}>${words}</option>
          `,
        )}
      </select>
    </div>
  `;
}
