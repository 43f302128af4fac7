import { html, nothing, type TemplateResult } from 'lit';
import type { Field } from './render-field.js';

interface Checkbox {
  readonly isChecked: boolean;
  readonly isDisabled?: boolean;
  readonly onChange: (isChecked: boolean) => void;
}

/** Renders a checkbox with its label beside it and its help below. */
export function renderCheckbox(
  { name, label, help }: Omit<Field, 'error'>,
  { isChecked, isDisabled = false, onChange }: Checkbox,
): TemplateResult {
  return html`
    <div class="choice">
      <label>
        <input
          type="checkbox"
          .checked=${isChecked}
          ?disabled=${isDisabled}
          aria-describedby=${help ? `${name}-help` : nothing}
          @change=${(event: Event) => onChange((event.target as HTMLInputElement).checked)}
        />
        ${label}
      </label>
      ${help ? html`<p class="muted" id="${name}-help">${help}</p>` : nothing}
    </div>
  `;
}
