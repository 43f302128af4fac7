import type { Application } from './applications-api.js';
import { sendRequest } from './send-request.js';

/** A meeting in the calendars, as an operator sees it. */
export interface CalendarEntry {
  readonly id: string;
  readonly title: string;
  readonly startsAt: string;
  readonly endsAt: string;
  /** How many dates the meeting has in the calendar; 1: it is no series. */
  readonly dates: number;
  /** Whether the LMS's calendar shows it as it is. */
  readonly isSettled: boolean;
}

export interface CalendarEntryPage {
  readonly place: Pick<Application, 'type' | 'title' | 'contextTitle' | 'url'>;
  readonly entries: readonly CalendarEntry[];
  readonly total: number;
  readonly page: number;
  readonly pageSize: number;
}

/** The calls for the calendar entries of one application, all ended by one signal. */
export class CalendarEntriesApi {
  readonly #path: string;
  readonly #signal: AbortSignal;

  constructor(applicationId: string, signal: AbortSignal) {
    this.#path = `/applications/${encodeURIComponent(applicationId)}/calendar-entries`;
    this.#signal = signal;
  }

  /** Pages count from 1. */
  async list(page: number): Promise<CalendarEntryPage> {
    const path = `${this.#path}?page=${page}`;
    return (await sendRequest({ method: 'GET', path, signal: this.#signal })) as CalendarEntryPage;
  }

  /** One date of a meeting, or all. ERR_CALENDAR_ENTRY_NOT_FOUND if it is gone already. */
  remove(id: string, body: { series: boolean }): Promise<{ readonly removed: number }> {
    return this.#delete(`${this.#path}/${encodeURIComponent(id)}`, body);
  }

  removeAll(): Promise<{ readonly removed: number }> {
    return this.#delete(this.#path, {});
  }

  async #delete(path: string, body: object): Promise<{ readonly removed: number }> {
    return (await sendRequest({ method: 'DELETE', path, body, signal: this.#signal })) as { removed: number };
  }
}
