import { describe, expect, it } from '@jest/globals';
import type { CalendarFeedStore, Storage } from '@lms-zoom/core';
import { ALIKE_KEYS, atOnce, conflict } from './expectations.js';
import { aCalendarFeed } from './records.js';

/** Feeds: one for a person and a place, found by both and by id, and their deletion. */
export function calendarFeedStoreSuite(storage: () => Storage): void {
  const feeds = (): CalendarFeedStore => storage().calendarFeeds;

  describe('calendar feeds', () => {
    lookUps(feeds);
    oneForEachPerson(feeds);
    deletions(feeds);
  });
}

function lookUps(feeds: () => CalendarFeedStore): void {
  it('are found by id, and by user and place, with every field', async () => {
    expect(await feeds().findOrInsert(aCalendarFeed())).toEqual(aCalendarFeed());

    expect(await feeds().find('feed-1')).toEqual(aCalendarFeed());
    expect(await feeds().findByUser('user-1', 'courseElement:application-1')).toEqual(aCalendarFeed());
    expect(await feeds().find('Feed-1')).toBeUndefined();
    expect(await feeds().findByUser('courseElement:application-1', 'user-1')).toBeUndefined();
  });

  it('are of one user and one place, though ids are alike', async () => {
    const stored = [
      ...ALIKE_KEYS.map((id) => aCalendarFeed({ id, userId: `of ${id}` })),
      ...ALIKE_KEYS.map((userId, index) => aCalendarFeed({ id: `user-${index}`, userId })),
      ...ALIKE_KEYS.map((placeKey, index) => aCalendarFeed({ id: `place-${index}`, placeKey })),
    ];
    for (const feed of stored) expect(await feeds().findOrInsert(feed)).toEqual(feed);

    for (const feed of stored) {
      expect(await feeds().find(feed.id)).toEqual(feed);
      expect(await feeds().findByUser(feed.userId, feed.placeKey)).toEqual(feed);
    }
  });

  it('are counted by place', async () => {
    await feeds().findOrInsert(aCalendarFeed());
    await feeds().findOrInsert(aCalendarFeed({ id: 'feed-2', userId: 'user-2' }));
    await feeds().findOrInsert(aCalendarFeed({ id: 'feed-3', placeKey: 'groupTool:1' }));

    expect(await feeds().countByPlace('courseElement:application-1')).toBe(2);
    expect(await feeds().countByPlace('groupTool:1')).toBe(1);
    expect(await feeds().countByPlace('groupTool:2')).toBe(0);
  });

  it('are copies', async () => {
    const given = aCalendarFeed();
    const answers = [
      ...[await feeds().findOrInsert(given), await feeds().findOrInsert(given)],
      ...[await feeds().find('feed-1'), await feeds().findByUser(given.userId, given.placeKey)],
    ];
    for (const feed of [given, ...answers]) feed?.createdAt.setTime(0);

    expect(await feeds().find('feed-1')).toEqual(aCalendarFeed());
  });
}

function oneForEachPerson(feeds: () => CalendarFeedStore): void {
  it('stay the first of user and place, whatever is offered', async () => {
    await feeds().findOrInsert(aCalendarFeed());

    expect(await feeds().findOrInsert(aCalendarFeed({ id: 'feed-2', createdAt: new Date(0) }))).toEqual(
      aCalendarFeed(),
    );
    expect(await feeds().find('feed-2')).toBeUndefined();
  });

  it('are one after 50 simultaneous calls for one user and place', async () => {
    const answers = await atOnce(50, (index) => feeds().findOrInsert(aCalendarFeed({ id: `feed-${index}` })));

    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(await feeds().countByPlace(aCalendarFeed().placeKey)).toBe(1);
  });

  it('refuse the id of another feed', async () => {
    await feeds().findOrInsert(aCalendarFeed());

    const second = feeds().findOrInsert(aCalendarFeed({ userId: 'user-2' }));
    await expect(second).rejects.toMatchObject(conflict('calendarFeed.id'));
    expect(await feeds().findByUser('user-2', aCalendarFeed().placeKey)).toBeUndefined();
  });
}

function deletions(feeds: () => CalendarFeedStore): void {
  const { placeKey } = aCalendarFeed();
  const left = async (): Promise<string[]> => {
    const found = await Promise.all(['feed-1', 'feed-2', 'feed-3', 'feed-4'].map((id) => feeds().find(id)));
    return found.flatMap((feed) => feed?.id ?? []);
  };
  const fill = async (): Promise<void> => {
    await feeds().findOrInsert(aCalendarFeed());
    await feeds().findOrInsert(aCalendarFeed({ id: 'feed-2', placeKey: 'groupTool:1' }));
    await feeds().findOrInsert(aCalendarFeed({ id: 'feed-3', userId: 'User-1' }));
    await feeds().findOrInsert(aCalendarFeed({ id: 'feed-4', userId: 'user-2', placeKey: 'groupTool:1' }));
  };

  it('can be deleted one by one, and say whether there was one', async () => {
    await fill();

    expect(await feeds().delete('user-1', placeKey)).toBe(true);
    expect(await feeds().delete('user-1', placeKey)).toBe(false);
    expect(await left()).toEqual(['feed-2', 'feed-3', 'feed-4']);
  });

  it('are deleted with their place, and counted', async () => {
    await fill();

    expect(await feeds().deleteByPlace(placeKey)).toBe(2);
    expect(await feeds().deleteByPlace(placeKey)).toBe(0);
    expect(await left()).toEqual(['feed-2', 'feed-4']);
  });

  it('are deleted with their user, at every place, and no others', async () => {
    await fill();
    await feeds().deleteByUser('user-1');
    await feeds().deleteByUser('nobody');

    expect(await left()).toEqual(['feed-3', 'feed-4']);
  });

  it('are new ones when they come again', async () => {
    await fill();
    await feeds().delete('user-1', placeKey);

    expect(await feeds().findOrInsert(aCalendarFeed({ id: 'feed-5' }))).toEqual(aCalendarFeed({ id: 'feed-5' }));
    expect(await feeds().find('feed-1')).toBeUndefined();
  });
}
