import { html, nothing, type TemplateResult } from 'lit';
import type { Texts } from '../locales/translation.js';

interface DatesChoice {
  readonly texts: Texts;
  /** How many dates the meeting has. */
  readonly dates: number;
  /** Whether all of them are chosen. */
  readonly isSeries: boolean;
  readonly onChange: (isSeries: boolean) => void;
}

/** Renders, in the dialog that asks, the choice between one date of a meeting and all; nothing where it has one only. */
export function renderDatesChoice(choice: DatesChoice): TemplateResult | typeof nothing {
  const { t } = choice.texts;
  if (choice.dates < 2) return nothing;
  return html`
    <fieldset aria-labelledby="title">
      ${renderOption(t('general:removal.one'), false, choice)}
      ${renderOption(t('general:removal.all', { count: choice.dates }), true, choice)}
    </fieldset>
  `;
}

const renderOption = (label: string, value: boolean, { isSeries, onChange }: DatesChoice): TemplateResult => html`
  <div class="choice">
    <label>
      <input type="radio" name="dates" .checked=${value === isSeries} @change=${() => onChange(value)} />
      ${label}
    </label>
  </div>
`;
