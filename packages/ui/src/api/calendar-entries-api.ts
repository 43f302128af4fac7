import type { Application } from './applications-api.js';
import { sendRequest } from './send-request.js';

/** A meeting in the calendars, as an operator sees it. */
export interface CalendarEntry {
  readonly id: string;
  readonly title: string;
  readonly startsAt: string;
  readonly endsAt: string;
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

  /** ERR_CALENDAR_ENTRY_NOT_FOUND if it is gone already. */
  async remove(id: string): Promise<{ readonly removed: number }> {
    await this.#delete(`${this.#path}/${encodeURIComponent(id)}`);
    return { removed: 1 };
  }

  async removeAll(): Promise<{ readonly removed: number }> {
    return (await this.#delete(this.#path)) as { removed: number };
  }

  #delete(path: string): Promise<unknown> {
    return sendRequest({ method: 'DELETE', path, body: {}, signal: this.#signal });
  }
}
