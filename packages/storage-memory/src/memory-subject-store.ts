import type { SubjectRecord, SubjectStore } from '@lms-zoom/core';
import { checkUnique } from './check-unique.js';
import { copyRecord } from './copy-record.js';
import type { Gate } from './gate.js';

/** Subjects by user and audience. */
export class MemorySubjectStore implements SubjectStore {
  readonly #gate: Gate;
  readonly #subjects = new Map<string, SubjectRecord>();

  constructor(gate: Gate) {
    this.#gate = gate;
  }

  findOrInsert(subject: SubjectRecord): Promise<SubjectRecord> {
    return this.#gate.pass(() => {
      const key = JSON.stringify([subject.userId, subject.audience]);
      const stored = this.#subjects.get(key);
      if (stored !== undefined) return copyRecord(stored);
      checkUnique(subject, { entity: 'subject', fields: ['sub'], stored: this.#subjects.values() });
      this.#subjects.set(key, copyRecord(subject));
      return copyRecord(subject);
    });
  }

  deleteByUser(userId: string): Promise<void> {
    return this.#gate.pass(() => {
      for (const [key, subject] of this.#subjects) if (subject.userId === userId) this.#subjects.delete(key);
    });
  }
}
