import { describe, expect, it } from '@jest/globals';
import type { Storage, SubjectStore } from '@lms-zoom/core';
import { ALIKE_KEYS, atOnce, conflict } from './expectations.js';
import { aSubject } from './records.js';

/** One `sub` for a user at an audience, for good. */
export function subjectStoreSuite(storage: () => Storage): void {
  const subjects = (): SubjectStore => storage().subjects;

  describe('subjects', () => {
    it('keep the first sub of a user at an audience', async () => {
      const first = aSubject();

      expect(await subjects().findOrInsert(first)).toEqual(first);
      expect(await subjects().findOrInsert(first)).toEqual(first);
      expect(await subjects().findOrInsert({ ...first, sub: 'another' })).toEqual(first);
    });

    it('differ by user and by audience', async () => {
      const offered = [
        ...ALIKE_KEYS.map((userId) => aSubject({ userId })),
        aSubject({ audience: 'https://zoom.example.org' }),
        aSubject({ audience: 'https://zoom.example.org:8443' }),
      ];
      for (const subject of offered) expect(await subjects().findOrInsert(subject)).toEqual(subject);
      for (const subject of offered) {
        expect(await subjects().findOrInsert({ ...subject, sub: 'another' })).toEqual(subject);
      }
    });

    it('are one after 50 simultaneous calls for one user', async () => {
      const answers = await atOnce(50, (index) => subjects().findOrInsert(aSubject({ sub: `sub-${index}` })));

      for (const answer of answers) expect(answer).toEqual(answers[0]);
      expect(await subjects().findOrInsert(aSubject({ sub: 'late' }))).toEqual(answers[0]);
    });

    it('refuse a sub that another user has', async () => {
      await subjects().findOrInsert(aSubject({ userId: 'one', sub: 'the-same' }));

      const second = subjects().findOrInsert(aSubject({ userId: 'two', sub: 'the-same' }));
      await expect(second).rejects.toMatchObject(conflict('subject.sub'));
      expect(await subjects().findOrInsert(aSubject({ userId: 'two', sub: 'free' }))).toMatchObject({ sub: 'free' });
    });

    it('are forgotten with their user, at every audience, and no others', async () => {
      const audience = 'https://zoom.example.org';
      await subjects().findOrInsert(aSubject());
      await subjects().findOrInsert(aSubject({ audience }));
      await subjects().findOrInsert(aSubject({ userId: 'User-1' }));
      await subjects().deleteByUser('user-1');
      await subjects().deleteByUser('nobody');

      for (const subject of [aSubject({ sub: 'new-1' }), aSubject({ audience, sub: 'new-2' })]) {
        expect(await subjects().findOrInsert(subject)).toEqual(subject);
      }
      expect(await subjects().findOrInsert(aSubject({ userId: 'User-1', sub: 'new-3' }))).toEqual(
        aSubject({ userId: 'User-1' }),
      );
    });

    it('are copies', async () => {
      const given = aSubject();
      const answer = await subjects().findOrInsert(given);
      Object.assign(given, { sub: 'changed' });
      Object.assign(answer, { sub: 'changed' });

      expect(await subjects().findOrInsert(aSubject())).toEqual(aSubject());
    });
  });
}
