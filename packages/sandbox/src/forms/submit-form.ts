import { FormError } from './form-error.js';

/** Runs what a form asks for; where it cannot be saved, shows the form again with the sentence why. */
export const submitForm = async (
  submit: () => void | Promise<void>,
  showAgain: (error: FormError) => void,
): Promise<void> => {
  try {
    await submit();
  } catch (error) {
    if (!(error instanceof FormError)) throw error;
    showAgain(error);
  }
};
