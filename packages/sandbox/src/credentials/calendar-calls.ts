import type { Fields } from '../forms/to-fields.js';

/** How Zoom calls the calendar of the LMS: one option of each switch. */
export type CalendarCalls = {
  readonly [Name in keyof typeof CALENDAR_SWITCHES]: keyof (typeof CALENDAR_SWITCHES)[Name]['options'];
};

/** The switches of the calendar calls. The first option of each is what Zoom does as far as is known. */
export const CALENDAR_SWITCHES = {
  deletion: {
    label: 'Deletion',
    hint: 'Whether the LMS hears of a deleted meeting. Told: the events that it named earlier are deleted.',
    options: { untold: 'Not told', told: 'Told' },
  },
  series: {
    label: 'Series',
    hint: 'What is sent of a meeting that repeats.',
    options: { first: 'First date only', all: 'All dates in one call' },
  },
  format: {
    label: 'Answer format',
    hint: 'What the LMS is asked to answer in. A Moodle that is not asked answers in XML.',
    options: { json: 'JSON', xml: 'XML', unasked: 'Not given' },
  },
  delivery: {
    label: 'Delivery',
    hint: 'Out of order: calls carry sequence numbers, and what a reschedule replaces is sent once more after it.',
    options: { once: 'Once', twice: 'Twice at once', unordered: 'Out of order' },
  },
  description: {
    label: 'Description',
    hint: 'By the join link the LMS can tell which meeting it is.',
    options: { link: 'With join link', empty: 'Empty' },
  },
  times: {
    label: 'Times',
    hint: 'Bad: the meeting begins “tomorrow” and lasts −5 seconds.',
    options: { scheduled: 'As scheduled', bad: 'Bad' },
  },
  size: {
    label: 'Events in one call',
    hint: '500: the call is filled up with made-up meetings of the same course.',
    options: { needed: '1', large: '500' },
  },
} as const satisfies Readonly<Record<string, CalendarSwitch>>;

/** Reads one option for each switch; where there is none that it knows, the first. */
export const toCalendarCalls = (fields: Fields): CalendarCalls =>
  Object.fromEntries(
    Object.entries<CalendarSwitch>(CALENDAR_SWITCHES).map(([name, { options }]) => {
      const names = Object.keys(options);
      return [name, names.find((option) => option === fields[name]) ?? names[0]];
    }),
  ) as CalendarCalls;

interface CalendarSwitch {
  readonly label: string;
  /** A sentence for the person. */
  readonly hint: string;
  /** Label by name. */
  readonly options: Readonly<Record<string, string>>;
}
