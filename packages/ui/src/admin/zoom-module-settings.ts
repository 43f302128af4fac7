import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { AdminApi, type Settings } from '../api/admin-api.js';
import { ApiCall } from '../api/api-call.js';
import { LOOK } from '../look.js';
import { renderCheckbox } from '../parts/render-checkbox.js';
import { renderProblem } from '../parts/render-problem.js';
import { ADMIN_TEXTS, STATE_TEXTS } from '../texts.js';

const TEXTS = ADMIN_TEXTS.configuration;

/** The form that switches Zoom on, for which places, and with or without calendar entries. */
export class ZoomModuleSettings extends LitElement {
  static override styles = [
    LOOK,
    css`
      form {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 1.25rem;
      }
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
        gap: 0.5rem;
      }
      .buttons {
        padding-left: 13.5rem;
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
        .buttons {
          padding-left: 0;
        }
      }
    `,
  ];

  /** What is stored; a new value replaces what the form shows. */
  @property({ attribute: false }) settings: Settings | undefined;
  @state() private draft: Settings | undefined;
  @state() private isSaved = false;
  readonly #saving = new ApiCall(this);

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('settings')) this.draft = this.settings;
  }

  override render(): TemplateResult | typeof nothing {
    if (!this.draft) return nothing;
    return html`
      <form @submit=${this.#submit}>
        <fieldset>
          <legend>${TEXTS.module}</legend>
          <div class="choices">${this.#renderCheckbox('enabled', TEXTS.enabled)}</div>
        </fieldset>
        <fieldset ?disabled=${!this.draft.enabled}>
          <legend>${TEXTS.enableFor}</legend>
          <div class="choices">
            ${this.#renderCheckbox('enabledForCourseElement', TEXTS.courseElement)}
            ${this.#renderCheckbox('enabledForCourseTool', TEXTS.courseTool)}
            ${this.#renderCheckbox('enabledForGroupTool', TEXTS.groupTool)}
          </div>
        </fieldset>
        <fieldset ?disabled=${!this.draft.enabled}>
          <legend>${TEXTS.calendar}</legend>
          <div class="choices">
            ${this.#renderCheckbox('calendarEntries', TEXTS.calendarEntries, TEXTS.calendarHelp)}
          </div>
        </fieldset>
        ${renderProblem(this.#saving.problem)}
        <div class="row buttons">
          <button class="primary" aria-disabled=${this.#saving.isBusy}>${STATE_TEXTS.save}</button>
          <span role="status">${this.#renderStatus()}</span>
        </div>
      </form>
    `;
  }

  #renderCheckbox(name: keyof Settings, label: string, help?: string): TemplateResult {
    return renderCheckbox(
      { name, label, help },
      { isChecked: this.draft?.[name] ?? false, onChange: (isChecked) => this.#change({ [name]: isChecked }) },
    );
  }

  #renderStatus(): string | typeof nothing {
    if (this.#saving.isBusy) return STATE_TEXTS.saving;
    return this.isSaved ? STATE_TEXTS.saved : nothing;
  }

  #change(change: Partial<Settings>): void {
    if (this.draft) this.draft = { ...this.draft, ...change };
    this.isSaved = false;
  }

  readonly #submit = (event: Event): void => {
    event.preventDefault();
    if (this.draft && !this.#saving.isBusy) void this.#save(this.draft);
  };

  async #save(draft: Settings): Promise<void> {
    this.isSaved = false;
    const saved = await this.#saving.run((signal) => new AdminApi(signal).saveSettings(draft));
    this.isSaved = saved !== undefined && this.draft === draft;
  }
}
