/** A form field holds something that cannot be saved; `message` is the sentence for the person. */
export class FormError extends Error {
  override readonly name = 'FormError';
  readonly code = 'ERR_FORM';
  readonly field: string;

  constructor(field: string, message: string) {
    super(message);
    this.field = field;
  }
}
