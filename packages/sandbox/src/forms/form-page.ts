import type { FormError } from './form-error.js';
import type { Fields } from './to-fields.js';

/** What a form shows: the values in its fields and, when it came back, what is wrong. */
export interface FormState {
  readonly fields?: Fields;
  readonly error?: FormError;
}

/** Status and template data of a form: 200, or 422 when it came back. */
export const toFormPage = ({ fields = {}, error }: FormState): { status: number; data: object } => ({
  status: error === undefined ? 200 : 422,
  data: { fields, error },
});
