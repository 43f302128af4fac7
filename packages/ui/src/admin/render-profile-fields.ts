import { css, html, type TemplateResult } from 'lit';
import type { MailDomain } from '../api/admin-api.js';
import { renderCheckbox } from '../parts/render-checkbox.js';
import { renderField, type Field } from '../parts/render-field.js';
import type { ProfileFields } from './profile-fields.js';
import { renderContextScope } from './render-context-scope.js';
import { renderMailDomains } from './render-mail-domains.js';
import { renderRoleMap } from './render-role-map.js';

/** For the element whose `renderProfileFields` it is. */
export const PROFILE_FIELDS_LOOK = css`
  details {
    border: 1px solid var(--border);
    border-radius: var(--radius);
  }
  details > .stack {
    padding: 0.25rem 1rem 1rem;
  }
  summary {
    padding: 0.625rem 1rem;
    border-radius: var(--radius);
    cursor: pointer;
  }
  summary,
  legend {
    padding-inline: 0;
    font-weight: 500;
  }
  summary {
    padding-inline: 1rem;
  }
  .scopes {
    display: grid;
    gap: 0.375rem;
    margin: 0.375rem 0 0.25rem;
  }
  textarea {
    width: 100%;
    padding: 0.5rem 0.75rem;
    border: 1px solid var(--control-border);
    border-radius: var(--radius);
    background: var(--surface);
    color: inherit;
    font: inherit;
    resize: vertical;
    field-sizing: content;
    min-height: 4rem;
  }
  .shared {
    display: flex;
    gap: 0.5rem;
    margin-top: 0.375rem;
    font-size: 0.875rem;
  }
  .shared svg {
    flex: none;
    color: var(--warning);
  }
`;

/** Renders the fields of a profile, those that hardly anybody changes in details of their own. */
export function renderProfileFields(fields: ProfileFields, answers: readonly MailDomain[]): TemplateResult {
  const { t } = fields.texts;
  return html`
    ${renderTextField(fields, { name: 'name', label: t('admin:profile.name'), help: t('admin:profile.nameHelp') })}
    ${renderTextField(fields, { name: 'ltiKey', label: t('admin:profile.ltiKey'), help: t('admin:profile.ltiKeyHelp') })}
    ${renderMailDomains(fields, answers)} ${renderFlag(fields, 'studentsCanHost')} ${renderFlag(fields, 'releaseNames')}
    ${renderRoleMap(fields)} ${renderContextScope(fields)}
    <details>
      <summary>${t('admin:profile.advanced')}</summary>
      <div class="stack">
        ${renderTextField(fields, { name: 'zoomBaseUrl', label: t('admin:profile.zoomBaseUrl'), help: t('admin:profile.zoomBaseUrlHelp') })}
        ${renderCustom(fields)}
      </div>
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

function renderFlag(
  { draft, isLocked, onChange, texts: { t } }: ProfileFields,
  name: 'studentsCanHost' | 'releaseNames',
): TemplateResult {
  return renderCheckbox(
    { name, label: t(`admin:profile.${name}`), help: t(`admin:profile.${name}Help`) },
    { isChecked: draft[name], isDisabled: isLocked, onChange: (isChecked) => onChange({ [name]: isChecked }) },
  );
}

function renderCustom({ draft, isLocked, errors, onChange, texts: { t } }: ProfileFields): TemplateResult {
  return renderField(
    { name: 'custom', label: t('admin:profile.custom'), help: t('admin:profile.customHelp'), error: errors['custom'] },
    ({ id, describedBy, invalid }) => html`
      <textarea
        id=${id}
        rows="2"
        ?readonly=${isLocked}
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        aria-describedby=${describedBy}
        aria-invalid=${invalid}
        .value=${draft.custom}
        @input=${(event: Event) => onChange({ custom: (event.target as HTMLTextAreaElement).value })}
      ></textarea>
    `,
  );
}
