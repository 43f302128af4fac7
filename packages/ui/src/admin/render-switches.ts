import { css, html, type TemplateResult } from 'lit';
import type { SettingsChoice } from '../api/admin-api.js';
import type { Texts } from '../locales/translation.js';
import { renderCheckbox } from '../parts/render-checkbox.js';

/** What the switches of the module show, and whom they tell. */
export interface Switches {
  readonly texts: Texts<'admin'>;
  readonly choice: SettingsChoice;
  readonly onChange: (change: Partial<SettingsChoice>) => void;
}

/** For the element whose `renderSwitches` it is. */
export const SWITCHES_LOOK = css`
  fieldset {
    display: grid;
    grid-template-columns: 12rem minmax(0, 1fr);
    gap: 0.25rem 1.5rem;
  }
  legend {
    float: left;
    padding: 0;
    font-weight: 500;
  }
  .choices {
    grid-column: 2;
    display: grid;
    gap: 0.75rem;
  }
  fieldset:disabled label {
    opacity: 0.6;
  }
  @media (max-width: 40rem) {
    fieldset {
      display: block;
    }
    legend {
      float: none;
      margin-bottom: 0.5rem;
    }
  }
`;

/** Renders the switches; while the module is off, the others show what they will be when it is on again. */
export function renderSwitches(switches: Switches): TemplateResult {
  const { t } = switches.texts;
  const { enabled } = switches.choice;
  return html`
    <fieldset>
      <legend>${t('admin:configuration.module')}</legend>
      <div class="choices">${renderSwitch(switches, 'enabled', ['enabled', 'enabledHelp'])}</div>
    </fieldset>
    <fieldset ?disabled=${!enabled}>
      <legend>${t('admin:configuration.enableFor')}</legend>
      <div class="choices">
        ${renderSwitch(switches, 'enabledForCourseElement', ['courseElement', 'courseElementHelp'])}
        ${renderSwitch(switches, 'enabledForCourseTool', ['courseTool', 'courseToolHelp'])}
        ${renderSwitch(switches, 'enabledForGroupTool', ['groupTool', 'groupToolHelp'])}
      </div>
    </fieldset>
    <fieldset ?disabled=${!enabled}>
      <legend>${t('admin:configuration.calendar')}</legend>
      <div class="choices">${renderSwitch(switches, 'calendarEntries', ['calendarEntries', 'calendarHelp'])}</div>
    </fieldset>
    <fieldset ?disabled=${!enabled}>
      <legend>${t('admin:configuration.consent')}</legend>
      <div class="choices">${renderSwitch(switches, 'consentRequired', ['consentRequired', 'consentHelp'])}</div>
    </fieldset>
  `;
}

type Word = 'enabled' | 'courseElement' | 'courseTool' | 'groupTool' | 'calendarEntries' | 'consentRequired';
type Help = 'enabledHelp' | 'courseElementHelp' | 'courseToolHelp' | 'groupToolHelp' | 'calendarHelp' | 'consentHelp';

function renderSwitch(
  { texts: { t }, choice, onChange }: Switches,
  name: keyof SettingsChoice,
  [label, help]: readonly [Word, Help],
): TemplateResult {
  return renderCheckbox(
    { name, label: t(`admin:configuration.${label}`), help: t(`admin:configuration.${help}`) },
    { isChecked: choice[name], onChange: (isChecked) => onChange({ [name]: isChecked }) },
  );
}
