/** An error that the visitor gets a page about; `message` is the sentence on it. */
export class PageError extends Error {
  readonly status: keyof typeof SENTENCES;

  constructor(status: keyof typeof SENTENCES, message: string = SENTENCES[status]) {
    super(message);
    this.name = 'PageError';
    this.status = status;
  }
}

const SENTENCES = {
  400: 'Campus could not read what was sent. Please go back and try again.',
  403: 'You do not have access to this page.',
  404: 'There is nothing at this address. It may have been removed.',
  500: 'Something went wrong on our side. Please try again in a moment.',
} as const;
