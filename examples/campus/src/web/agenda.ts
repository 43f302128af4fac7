/** One line of a calendar page. */
export interface AgendaEntry {
  readonly title: string;
  readonly start: Date;
  readonly end: Date;
  /** The course or group whose entry it is. */
  readonly space: string;
  /** `undefined`: the place is gone. */
  readonly link: { readonly title: string; readonly url: string } | undefined;
}

export interface AgendaDay {
  readonly label: string;
  readonly entries: readonly (AgendaEntry & { readonly time: string })[];
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
  const toTime = ({ start, end }: AgendaEntry): string => {
    const isLater = day.format(start) !== day.format(end);
    return `${time.format(start)} – ${isLater ? `${day.format(end)}, ` : ''}${time.format(end)}`;
  };
  const labels = new Set(entries.map(({ start }) => day.format(start)));
  return [...labels].map((label) => ({
    label,
    entries: entries
      .filter(({ start }) => day.format(start) === label)
      .map((entry) => ({ ...entry, time: toTime(entry) })),
  }));
}
