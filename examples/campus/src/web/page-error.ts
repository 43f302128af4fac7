/** An error that the visitor gets a page about; `message` is the sentence on it. */
export class PageError extends Error {
  readonly status: keyof typeof PAGES;
  readonly title: string;

  constructor(
    status: keyof typeof PAGES,
    message: string = PAGES[status].sentence,
    title: string = PAGES[status].title,
  ) {
    super(message);
    this.name = 'PageError';
    this.status = status;
    this.title = title;
  }
}

const PAGES = {
  400: {
    title: 'That did not work',
    sentence: 'Campus could not read what was sent. Please go back and try again.',
  },
  403: { title: 'No access', sentence: 'You do not have access to this page.' },
  404: { title: 'Page not found', sentence: 'There is nothing at this address. It may have been removed.' },
  500: {
    title: 'Something went wrong',
    sentence: 'Something went wrong on our side. Please try again in a moment.',
  },
} as const;
