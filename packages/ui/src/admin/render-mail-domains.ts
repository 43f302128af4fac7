import { html, nothing, type TemplateResult } from 'lit';
import type { MailDomain } from '../api/admin-api.js';
import { formatList } from '../locales/formats.js';
import type { Texts } from '../locales/translation.js';
import { renderField } from '../parts/render-field.js';
import { renderIcon } from '../parts/icon.js';
import type { ProfileFields } from './profile-fields.js';

/** Renders the mail domains, one a line, with what is wrong with each and which other profiles have it. */
export function renderMailDomains(fields: ProfileFields, answers: readonly MailDomain[]): TemplateResult {
  const { draft, isLocked, errors, onChange, texts } = fields;
  const { t } = texts;
  const wrong = answers.filter(({ domain }) => domain === null).map(({ text }) => text);
  const fault = wrong.map((domain) => t('general:fields.mailDomains.malformed', { domain })).join(' ');
  return html`
    <div>
      ${renderField(
        {
          name: 'mailDomains',
          label: t('admin:profile.mailDomains'),
          help: t('admin:profile.mailDomainsHelp'),
          error: fault || errors['mailDomains'],
        },
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
            .value=${draft.mailDomains.join('\n')}
            @input=${(event: Event) => onChange({ mailDomains: (event.target as HTMLTextAreaElement).value.split('\n') })}
          ></textarea>
        `,
      )}
      <div role="status">
        ${answers.filter(({ profiles }) => profiles.length > 0).map((answer) => renderShared(answer, texts))}
      </div>
    </div>
  `;
}

function renderShared(
  { domain, profiles }: MailDomain,
  { t, locale }: Texts<'admin'>,
): TemplateResult | typeof nothing {
  if (domain === null) return nothing;
  const names = formatList(
    locale,
    profiles.map(({ name }) => name),
  );
  return html`
    <p class="shared">${renderIcon('warning')}<span>${t('admin:profile.sharedDomain', { domain, names })}</span></p>
  `;
}
