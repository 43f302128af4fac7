import { css, html, nothing, type TemplateResult } from 'lit';
import type { ProfileDraft } from '../api/admin-api.js';
import { renderCheckbox } from '../parts/render-checkbox.js';
import { renderField, type Field } from '../parts/render-field.js';
import { ADMIN_TEXTS, PROFILE_TEXTS as TEXTS } from '../texts.js';

/** What the fields of a profile show, and whom they tell. */
export interface ProfileFields {
  readonly draft: ProfileDraft;
  /** A new profile has no status to choose: it is active. */
  readonly isNew: boolean;
  readonly isLocked: boolean;
  /** What is wrong, by field. */
  readonly errors: Readonly<Record<string, string>>;
  readonly onChange: (change: Partial<ProfileDraft>) => void;
}

/** For the element whose `renderProfileFields` it is. */
export const PROFILE_FIELDS_LOOK = css`
  details {
    border: 1px solid var(--border);
    border-radius: var(--radius);
  }
  details > .field {
    padding: 0.25rem 1rem 1rem;
  }
  summary {
    padding: 0.625rem 1rem;
    border-radius: var(--radius);
    font-weight: 500;
    cursor: pointer;
  }
`;

/** Renders the fields of a profile, those that hardly anybody changes in details of their own. */
export function renderProfileFields(fields: ProfileFields): TemplateResult {
  const { draft, isNew, isLocked, onChange } = fields;
  return html`
    ${renderTextField(fields, { name: 'name', label: TEXTS.name, help: TEXTS.nameHelp })}
    ${renderTextField(fields, { name: 'ltiKey', label: TEXTS.ltiKey, help: TEXTS.ltiKeyHelp })}
    ${isNew ? nothing : renderStatusField(fields)}
    ${renderCheckbox(
      { name: 'releaseNames', label: TEXTS.releaseNames, help: TEXTS.releaseNamesHelp },
      {
        isChecked: draft.releaseNames,
        isDisabled: isLocked,
        onChange: (releaseNames) => onChange({ releaseNames }),
      },
    )}
    <details>
      <summary>${TEXTS.advanced}</summary>
      ${renderTextField(fields, { name: 'zoomBaseUrl', label: TEXTS.zoomBaseUrl, help: TEXTS.zoomBaseUrlHelp })}
    </details>
  `;
}

function renderTextField(
  { draft, isLocked, errors, onChange }: ProfileFields,
  field: Field & { readonly name: 'name' | 'ltiKey' | 'zoomBaseUrl' },
): TemplateResult {
  const { name } = field;
  return renderField(
    { ...field, error: errors[name] },
    ({ id, describedBy, invalid }) => html`
      <input
        id=${id}
        .value=${draft[name]}
        required
        ?readonly=${isLocked}
        maxlength="255"
        autocomplete="off"
        spellcheck="false"
        aria-describedby=${describedBy}
        aria-invalid=${invalid}
        @input=${(event: Event) => onChange({ [name]: (event.target as HTMLInputElement).value })}
      />
    `,
  );
}

function renderStatusField({ draft, isLocked, onChange }: ProfileFields): TemplateResult {
  const { active, inactive } = ADMIN_TEXTS.profiles.status;
  return renderField(
    { name: 'status', label: TEXTS.status, help: TEXTS.statusHelp },
    ({ id, describedBy }) => html`
      <select
        id=${id}
        ?disabled=${isLocked}
        aria-describedby=${describedBy}
        @change=${(event: Event) =>
          onChange({ status: (event.target as HTMLSelectElement).value as ProfileDraft['status'] })}
      >
        <option value="active" .selected=${draft.status === 'active'}>${active}</option>
        <option value="inactive" .selected=${draft.status === 'inactive'}>${inactive}</option>
      </select>
    `,
  );
}
