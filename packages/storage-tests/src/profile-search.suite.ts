import { describe, expect, it } from '@jest/globals';
import { foldText } from '@lms-zoom/core';
import type { ProfileQuery, ProfileStore, Storage } from '@lms-zoom/core';
import { atOnce } from './expectations.js';
import { aContext, anApplication, aProfile } from './records.js';

/** In the order of folded name, then name, then id (the two `a`), where a careless collation has another. */
const NAMES_IN_ORDER = ['', ' b', 'A', 'a', 'a', 'A b', 'AA', 'aa', 'B', 'b', 'ｂ', 'Z', 'Ä', '\u{1F600}', '\uE000'];

/** The choices of authors, and the operator's table. */
export function profileSearchSuite(storage: () => Storage): void {
  describe('the list of profiles', () => {
    choices(() => storage().profiles);
    addresses(() => storage().profiles);
  });
  describe('the table of profiles', () => {
    searching(() => storage().profiles);
    columns(storage);
    sorting(storage);
    paging(() => storage().profiles);
  });
}

function choices(profiles: () => ProfileStore): void {
  it('has what authors see of each, by folded name, then by name in code-unit order, then by id', async () => {
    await insertInAnyOrder(profiles());

    const { status, mailDomains } = aProfile();
    expect(await profiles().listChoices()).toEqual(
      NAMES_IN_ORDER.map((name, index) => ({ id: toId(index), name, status, mailDomains })),
    );
  });

  it('is a copy', async () => {
    await profiles().insert(aProfile());
    for (const choice of await profiles().listChoices()) (choice.mailDomains as string[]).push('changed');
    for (const row of (await profiles().search(query())).rows) (row.mailDomains as string[]).push('changed');

    expect(await profiles().listChoices()).toMatchObject([{ mailDomains: aProfile().mailDomains }]);
  });

  it('follows a change of name', async () => {
    await profiles().insert(aProfile({ id: 'one', name: 'a' }));
    await profiles().insert(aProfile({ id: 'two', name: 'b' }));
    await profiles().update(aProfile({ id: 'one', name: 'C', revision: 2 }));

    expect((await profiles().listChoices()).map(({ id }) => id)).toEqual(['two', 'one']);
    expect(await find(profiles(), 'c')).toContain('one');
  });
}

function addresses(profiles: () => ProfileStore): void {
  it('gives the address of each Zoom that an active profile has, once, sorted', async () => {
    expect(await profiles().listActiveZoomBaseUrls()).toEqual([]);
    const hosts = ['zoom.us', 'b.example', 'zoom.us', 'B.example', 'a.example'];
    for (const [index, host] of hosts.entries()) {
      await profiles().insert(aProfile({ id: toId(index), zoomBaseUrl: `https://${host}` }));
    }
    await profiles().insert(aProfile({ status: 'inactive', zoomBaseUrl: 'https://inactive.example' }));

    expect(await profiles().listActiveZoomBaseUrls()).toEqual(
      ['B.example', 'a.example', 'b.example', 'zoom.us'].map((host) => `https://${host}`),
    );
  });
}

function searching(profiles: () => ProfileStore): void {
  it('is searched in name, mail domains, client id and LTI key, and nowhere else', async () => {
    const nowhere = { name: '', mailDomains: [], clientId: 'c', ltiKey: '', zoomBaseUrl: 'https://needle.example' };
    await profiles().insert(aProfile({ ...nowhere, id: 'needle', accessTokenSealed: 'needle' }));
    await profiles().insert(aProfile({ id: 'a', name: 'A needle in the hay' }));
    await profiles().insert(aProfile({ id: 'b', name: 'b', mailDomains: ['x.example', 'needle.example'] }));
    await profiles().insert(aProfile({ id: 'c', name: 'c', clientId: 'client-needle' }));
    await profiles().insert(aProfile({ id: 'd', name: 'd', ltiKey: 'NEEDLE-1' }));

    expect(await find(profiles(), 'needle')).toEqual(['a', 'b', 'c', 'd']);
    expect(await find(profiles(), '')).toHaveLength(5);
    expect(await find(profiles(), 'nadel')).toEqual([]);
  });

  it.each([
    ['FAKULTÄT', 'fakultät'],
    ['FAKULTÄT', 'FAKULTA\u0308T'],
    ['Ｚｏｏｍ', 'zoom'],
    ['Ёлка', 'ЁЛ'],
    ['漢字', '漢'],
    ['The 👩🏽‍🏫 class', '👩🏽‍🏫'],
    [`O'Neill "quoted"; drop table profile;--`, `'neill "q`],
    [`${'long '.repeat(20_000)}end`, 'long end'],
  ])('finds %.20j by %j', async (name, search) => {
    await profiles().insert(aProfile({ id: 'found', name }));
    await profiles().insert(aProfile({ id: 'other', name: 'Another' }));

    expect(await find(profiles(), search)).toEqual(['found']);
  });

  it.each([
    ['%', ['100% online', 'c\\%d']],
    ['_', ['a_b']],
    ['\\', ['c\\%d', 'c\\d']],
    ['0%', ['100% online']],
    ['a_b', ['a_b']],
    ['\\%', ['c\\%d']],
    ['[a]', ['[a]*?']],
    ['*', ['[a]*?']],
    ['?', ['[a]*?']],
    ['c%d', []],
  ])('takes %j for itself', async (search, expected) => {
    for (const [index, name] of ['100% online', '100 online', 'a_b', 'axb', 'c\\d', 'c\\%d', 'cd', '[a]*?'].entries()) {
      await profiles().insert(aProfile({ id: name, name, clientId: `client-${index}` }));
    }

    expect(await find(profiles(), search)).toEqual(expected);
  });
}

function columns(storage: () => Storage): void {
  it('has of each profile what the columns show, with its applications and their last launch', async () => {
    await storage().profiles.insert(aProfile({ id: 'a', name: 'a', revision: 7, status: 'inactive' }));
    await storage().profiles.insert(aProfile({ id: 'b', name: 'b', mailDomains: [] }));
    await launch(storage(), 'a', [1_000, undefined, 3_000, 2_000]);

    const own = { status: 'inactive', mailDomains: aProfile().mailDomains, clientId: 'client-of-a', revision: 7 };
    expect(await storage().profiles.search(query())).toEqual({
      rows: [
        { id: 'a', name: 'a', ...own, applications: 4, lastLaunchAt: new Date(3_000) },
        {
          ...{ id: 'b', name: 'b', status: 'active', mailDomains: [], clientId: 'client-of-b', revision: 1 },
          ...{ applications: 0, lastLaunchAt: undefined },
        },
      ],
      total: 2,
    });
  });
}

function sorting(storage: () => Storage): void {
  it('is sorted by name as the list is, or the other way round', async () => {
    await insertInAnyOrder(storage().profiles);
    const inOrder = NAMES_IN_ORDER.map((_name, index) => toId(index));

    expect(await sorted(storage(), 'name', false)).toEqual(inOrder);
    expect(await sorted(storage(), 'name', true)).toEqual(inOrder.toReversed());
  });

  it('is sorted by status, by applications or by last launch; equals go by name, and never launched is least', async () => {
    const { profiles } = storage();
    for (const id of ['d', 'c', 'b', 'a']) {
      await profiles.insert(aProfile({ id, name: id, status: id < 'c' ? 'inactive' : 'active' }));
    }
    await launch(storage(), 'b', [5_000]);
    await launch(storage(), 'c', [undefined, undefined]);
    await launch(storage(), 'd', [9_000]);

    expect(await sorted(storage(), 'status', false)).toEqual(['c', 'd', 'a', 'b']);
    expect(await sorted(storage(), 'status', true)).toEqual(['a', 'b', 'c', 'd']);
    expect(await sorted(storage(), 'applications', false)).toEqual(['a', 'b', 'd', 'c']);
    expect(await sorted(storage(), 'applications', true)).toEqual(['c', 'b', 'd', 'a']);
    expect(await sorted(storage(), 'lastLaunch', false)).toEqual(['a', 'c', 'b', 'd']);
    expect(await sorted(storage(), 'lastLaunch', true)).toEqual(['d', 'b', 'a', 'c']);
  });

  it('sorts ten applications after nine', async () => {
    for (const [id, count] of [
      ['nine', 9],
      ['ten', 10],
    ] as const) {
      await storage().profiles.insert(aProfile({ id, name: id }));
      await launch(
        storage(),
        id,
        Array.from({ length: count }, () => undefined),
      );
    }

    expect(await sorted(storage(), 'applications', false)).toEqual(['nine', 'ten']);
  });
}

function paging(profiles: () => ProfileStore): void {
  it('comes page by page, with the number of all rows that were found', async () => {
    for (const id of ['a1', 'a2', 'a3', 'a4', 'a5', 'b1']) await profiles().insert(aProfile({ id, name: id }));
    const page = async (offset: number): Promise<unknown> => {
      const { rows, total } = await profiles().search(query({ search: 'a', descending: true, offset, limit: 2 }));
      return [rows.map(({ name }) => name), total];
    };
    await profiles().update(
      aProfile({ id: 'b1', name: 'b1', mailDomains: [], ltiKey: 'k', clientId: 'b', revision: 2 }),
    );

    expect(await page(0)).toEqual([['a5', 'a4'], 5]);
    expect(await page(2)).toEqual([['a3', 'a2'], 5]);
    expect(await page(4)).toEqual([['a1'], 5]);
    expect(await page(6)).toEqual([[], 5]);
  });
}

function query(changes: Partial<ProfileQuery> = {}): ProfileQuery {
  return { search: '', sort: 'name', descending: false, offset: 0, limit: 100, ...changes };
}

async function find(profiles: ProfileStore, search: string): Promise<string[]> {
  return (await profiles.search(query({ search: foldText(search) }))).rows.map(({ id }) => id);
}

async function sorted({ profiles }: Storage, sort: ProfileQuery['sort'], descending: boolean): Promise<string[]> {
  return (await profiles.search(query({ sort, descending }))).rows.map(({ id }) => id);
}

/** Applications of a profile, each with its last launch in milliseconds since 1970. */
async function launch({ applications }: Storage, profileId: string, launches: (number | undefined)[]): Promise<void> {
  for (const [index, time] of launches.entries()) {
    const id = `${profileId}-${index}`;
    const lastLaunchAt = time === undefined ? undefined : new Date(time);
    await applications.findOrInsert(
      anApplication({ id, profileId, lastLaunchAt, contextId: id }),
      aContext({ id, ownerKey: `courseElement:${id}` }),
    );
  }
}

async function insertInAnyOrder(profiles: ProfileStore): Promise<void> {
  const all = NAMES_IN_ORDER.map((name, index) => aProfile({ id: toId(index), name }));
  const mixed = all.toReversed();
  await atOnce(all.length, (index) => profiles.insert(mixed[index] ?? aProfile()));
}

function toId(index: number): string {
  return `profile-${String(index).padStart(2, '0')}`;
}
