import type { ReactiveControllerHost } from 'lit';
import { ApiCall } from '../api/api-call.js';
import { ProfilesApi, type ProfilePage, type ProfileQuery, type ProfileSort } from '../api/profiles-api.js';

const SEARCH_AFTER_MS = 300;

/** One page of the profiles, searched and sorted by the API; what is shown stays until the next page is there. */
export class ProfileList {
  readonly #call: ApiCall;
  readonly #host: ReactiveControllerHost;
  #query: ProfileQuery = { search: '', sort: 'name', order: 'asc', page: 1 };
  #shown: ProfilePage | undefined;
  #isEmpty = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    this.#call = new ApiCall(host);
  }

  get query(): ProfileQuery {
    return this.#query;
  }

  get call(): ApiCall {
    return this.#call;
  }

  get shown(): ProfilePage | undefined {
    return this.#shown;
  }

  /** Whether there is no profile at all, as far as is known. */
  get isEmpty(): boolean {
    return this.#isEmpty;
  }

  /** Waits until the person stops typing. */
  search(search: string): void {
    this.#query = { ...this.#query, search, page: 1 };
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.load(), SEARCH_AFTER_MS);
    this.#host.requestUpdate();
  }

  /** Sorts by this; sorted so already, the other way round. */
  sort(sort: ProfileSort): Promise<void> {
    const natural = sort === 'applications' || sort === 'lastLaunch' ? 'desc' : 'asc';
    const turned = this.#query.order === 'asc' ? 'desc' : 'asc';
    this.#query = { ...this.#query, sort, order: this.#query.sort === sort ? turned : natural, page: 1 };
    return this.load();
  }

  turnTo(page: number): Promise<void> {
    this.#query = { ...this.#query, page };
    return this.load();
  }

  /** Loads what is asked for; from a page that is gone, the one before. */
  async load(): Promise<void> {
    clearTimeout(this.#timer);
    const query = this.#query;
    const shown = await this.#call.run((signal) => new ProfilesApi(signal).search(query));
    if (!shown) return;
    this.#shown = shown;
    this.#isEmpty = shown.total === 0 && query.search === '';
    this.#host.requestUpdate();
    if (shown.profiles.length === 0 && query.page > 1) await this.turnTo(query.page - 1);
  }
}
