import { css, html, type TemplateResult } from 'lit';
import type { PlaceType } from '../api/admin-api.js';
import type { LtiRole } from '../api/profiles-api.js';
import type { ProfileFields } from './profile-fields.js';

const PLACE_TYPES = ['courseElement', 'courseTool', 'groupTool'] as const;
const PEOPLE = ['coach', 'participant'] as const;
const ROLES = ['instructor', 'learner'] as const;

/** For the element whose `renderRoleMap` it is. */
export const ROLE_MAP_LOOK = css`
  .roles {
    display: grid;
    gap: 0.75rem;
    margin-top: 0.5rem;
  }
  .roles > [role='group'] {
    display: grid;
    grid-template-columns: 8rem repeat(2, minmax(0, 1fr));
    align-items: end;
    gap: 0.5rem 1rem;
  }
  .roles .place {
    padding-bottom: 0.5rem;
  }
  .roles .field > label {
    font-size: 0.875rem;
    font-weight: 400;
  }
  @media (max-width: 40rem) {
    .roles > [role='group'] {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .roles .place {
      grid-column: 1 / -1;
      padding: 0;
    }
  }
  @media (max-width: 30rem) {
    .roles > [role='group'] {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;

/** Renders who is what in Zoom, for each type of place. */
export function renderRoleMap(fields: ProfileFields): TemplateResult {
  const { t } = fields.texts;
  return html`
    <fieldset ?disabled=${fields.isLocked} aria-describedby="roles-help">
      <legend>${t('admin:profile.roles')}</legend>
      <p class="muted" id="roles-help">${t('admin:profile.rolesHelp')}</p>
      <div class="roles">
        ${PLACE_TYPES.map(
          (type) => html`
            <div role="group" aria-labelledby="roles-${type}">
              <span class="place" id="roles-${type}">${t(`admin:places.${type}`)}</span>
              ${PEOPLE.map((person) => renderRole(fields, { type, person }))}
            </div>
          `,
        )}
      </div>
    </fieldset>
  `;
}

function renderRole(
  { draft: { roleMap }, onChange, texts: { t } }: ProfileFields,
  { type, person }: { type: PlaceType; person: (typeof PEOPLE)[number] },
): TemplateResult {
  const id = `${type}-${person}`;
  const choose = (role: LtiRole): void =>
    onChange({ roleMap: { ...roleMap, [type]: { ...roleMap[type], [person]: role } } });
  return html`
    <div class="field">
      <label for=${id}>${t(`admin:profile.${person}`)}</label>
      <select id=${id} @change=${(event: Event) => choose((event.target as HTMLSelectElement).value as LtiRole)}>
        ${ROLES.map(
          (role) => html`
            <option value=${role} .selected=${roleMap[type][person] === role}>${t(`admin:profile.${role}`)}</option>
          `,
        )}
      </select>
    </div>
  `;
}
