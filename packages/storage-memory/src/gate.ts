import { StorageUnavailableError } from '@lms-zoom/core';

/** What every call passes: shut after `close()`. Work runs at once and to its end, so that no two calls mix. */
export class Gate {
  #open = true;

  /** @throws StorageUnavailableError after `close()` */
  pass<T>(work: () => T): Promise<T> {
    return new Promise((resolve) => {
      if (!this.#open) throw new StorageUnavailableError('The storage is closed.');
      resolve(work());
    });
  }

  close(): Promise<void> {
    this.#open = false;
    return Promise.resolve();
  }
}
