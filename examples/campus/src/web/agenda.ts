/** One line of a calendar page. */
export interface AgendaEntry {
  readonly title: string;
  /** HTML, sanitised by whose entry it is. */
  readonly description: string;
  readonly start: Date;
  readonly end: Date;
  /** The course or group whose entry it is. */
  readonly space: string;
  /** The place that the entry leads to. */
  readonly link: { readonly title: string; readonly url: string };
}

/** An entry with its time of day, such as `23:30 – 00:30`, and how many days later it ends. */
export interface AgendaLine extends AgendaEntry {
  readonly time: string;
  readonly daysLater: number;
}

export interface AgendaDay {
  readonly label: string;
  readonly entries: readonly AgendaLine[];
}

export interface Agenda {
  readonly timeZone: string;
  readonly coming: readonly AgendaDay[];
  readonly past: readonly AgendaDay[];
}

/** Groups entries, sorted by their begin, into days of the reader's time zone. */
export function toAgenda(entries: readonly AgendaEntry[], reader: { timeZone: string; now: Date }): Agenda {
  const { timeZone, now } = reader;
  const isPast = ({ end }: AgendaEntry): boolean => end < now;
  return {
    timeZone: timeZone.replaceAll('_', ' '),
    coming: toDays(
      entries.filter((entry) => !isPast(entry)),
      timeZone,
    ),
    past: toDays(entries.filter(isPast), timeZone),
  };
}

function toDays(entries: readonly AgendaEntry[], timeZone: string): readonly AgendaDay[] {
  const day = new Intl.DateTimeFormat('en-GB', { timeZone, dateStyle: 'full' });
  const time = new Intl.DateTimeFormat('en-GB', { timeZone, timeStyle: 'short' });
  const toLine = (entry: AgendaEntry): AgendaLine => ({
    ...entry,
    time: `${time.format(entry.start)} – ${time.format(entry.end)}`,
    daysLater: toDayNumber(entry.end, timeZone) - toDayNumber(entry.start, timeZone),
  });
  const labels = new Set(entries.map(({ start }) => day.format(start)));
  return [...labels].map((label) => ({
    label,
    entries: entries.filter(({ start }) => day.format(start) === label).map(toLine),
  }));
}

/** Counts the days of the time zone's calendar. */
function toDayNumber(moment: Date, timeZone: string): number {
  const isoDay = new Intl.DateTimeFormat('en-CA', { timeZone }).format(moment);
  return Date.parse(isoDay) / DAY_MS;
}

const DAY_MS = 24 * 60 * 60 * 1000;
