import { html, nothing, type TemplateResult } from 'lit';
import type { PlaceProfile, PlaceSettings } from '../api/place-api.js';
import type { Texts } from '../locales/translation.js';
import { renderField } from '../parts/render-field.js';

interface Choice {
  readonly texts: Texts<'general' | 'settings'>;
  /** The id of a profile; empty while none is chosen. */
  readonly chosen: string;
  readonly error: string | undefined;
  readonly isDisabled: boolean;
  readonly onChange: (id: string) => void;
}

/** Renders the choice of a profile, with the mail domains of the chosen one. Inactive ones cannot be chosen anew. */
export function renderProfileSelect(settings: PlaceSettings, choice: Choice): TemplateResult {
  const { texts, chosen, error, isDisabled, onChange } = choice;
  const help = toDomainText(
    settings.profiles.find(({ id }) => id === chosen),
    texts,
  );
  return renderField(
    { name: 'profileId', label: texts.t('settings:profile'), error, help },
    ({ id, describedBy, invalid }) => html`
      <select
        id=${id}
        required
        ?disabled=${isDisabled}
        aria-describedby=${describedBy}
        aria-invalid=${invalid}
        @change=${(event: Event) => onChange((event.target as HTMLSelectElement).value)}
      >
        ${chosen === '' ? html`<option value="" selected>${texts.t('settings:choose')}</option>` : nothing}
        ${settings.profiles.map((profile) => renderOption(profile, { settings, choice }))}
      </select>
    `,
  );
}

function renderOption(
  { id, name, status }: PlaceProfile,
  { settings, choice: { texts, chosen } }: { settings: PlaceSettings; choice: Choice },
): TemplateResult {
  const isInactive = status === 'inactive';
  return html`
    <option value=${id} .selected=${id === chosen} ?disabled=${isInactive && id !== settings.profileId}>
      ${isInactive ? texts.t('settings:inactive', { name }) : name}
    </option>
  `;
}

function toDomainText(profile: PlaceProfile | undefined, { t }: Texts<'settings'>): string | undefined {
  const { mailDomains = [] } = profile ?? {};
  const count = mailDomains.length;
  return count === 0 ? undefined : t('settings:mailDomains', { count, domains: mailDomains.join(', ') });
}
