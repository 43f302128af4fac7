import { randomUUID } from 'node:crypto';
import type { SubjectStore } from '../storage/subject-store.js';

/** Opaque `sub` values: one per user and Zoom, stable for life, the same for all profiles of that Zoom (LTI Core 5.3.6). */
export class Subjects {
  readonly #store: SubjectStore;

  constructor(deps: { readonly store: SubjectStore }) {
    this.#store = deps.store;
  }

  async subjectOf(userId: string, zoomBaseUrl: string): Promise<string> {
    const { sub } = await this.#store.findOrInsert({ userId, audience: zoomBaseUrl, sub: randomUUID() });
    return sub;
  }
}
