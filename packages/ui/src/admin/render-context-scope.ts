import { html, type TemplateResult } from 'lit';
import type { ProfileFields } from './profile-fields.js';

const SCOPES = { place: 'scopePlace', course: 'scopeCourse' } as const;

/** Renders the choice of what shares one list of meetings in Zoom. */
export function renderContextScope({ draft, isLocked, onChange, texts: { t } }: ProfileFields): TemplateResult {
  return html`
    <fieldset ?disabled=${isLocked} aria-describedby="scope-help">
      <legend>${t('admin:profile.contextScope')}</legend>
      <div class="scopes">
        ${(['place', 'course'] as const).map(
          (scope) => html`
            <div class="choice">
              <label>
                <input
                  type="radio"
                  name="contextScope"
                  value=${scope}
                  .checked=${draft.contextScope === scope}
                  @change=${() => onChange({ contextScope: scope })}
                />
                ${t(`admin:profile.${SCOPES[scope]}`)}
              </label>
            </div>
          `,
        )}
      </div>
      <p class="muted" id="scope-help">${t('admin:profile.contextScopeHelp')}</p>
    </fieldset>
  `;
}
