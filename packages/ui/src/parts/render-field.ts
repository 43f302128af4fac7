import { html, nothing, type TemplateResult } from 'lit';

export interface Field {
  /** Names the field in the API's `fields`, and its elements within one shadow root. */
  readonly name: string;
  readonly label: string;
  readonly help?: string | undefined;
  readonly error?: string | undefined;
}

/** Attributes that tie an input to its label, help and error. */
export interface FieldTies {
  readonly id: string;
  readonly describedBy: string;
  readonly invalid: 'true' | 'false';
}

/** Renders label, help and error around an input that takes the ties it is given. */
export function renderField(field: Field, renderInput: (ties: FieldTies) => TemplateResult): TemplateResult {
  const { name, label, help, error } = field;
  const ties = { id: name, describedBy: `${name}-error ${name}-help`, invalid: error ? 'true' : 'false' } as const;
  return html`
    <div class="field">
      <label for=${name}>${label}</label>
      ${renderInput(ties)} ${error ? html`<p class="field-error" id="${name}-error">${error}</p>` : nothing}
      ${help ? html`<p class="muted" id="${name}-help">${help}</p>` : nothing}
    </div>
  `;
}

/** Puts the focus on the first field that is marked as invalid, and opens the details that hide it. */
export function focusFirstInvalid(root: ParentNode): void {
  const field = root.querySelector<HTMLElement>('[aria-invalid="true"]');
  const details = field?.closest('details');
  if (details) details.open = true;
  field?.focus();
}
